#include "wording.hpp"

#include <map>

#include "letters.hpp"
#include "numbering.hpp"
#include "words.hpp"

namespace maker {
namespace {

std::string issuer_of(const World& world, const Paper& cited, const Paper& citing, Random& random) {
  const Body& body = world.body(cited.body);
  if (body.kind == Kind::tu) return cited.type == "NQ" ? "Ban Chấp hành Đảng bộ tỉnh" : body.short_name;
  const bool below = world.body(citing.body).parent == cited.body;
  return below && random.chance(40) ? body.short_name : body.speaker;
}

// A day that is not the one printed on the document.
Date slipped(Date day, Date before) {
  const Date earlier = plus(day, -9);
  return month_of(earlier) == month_of(day) || plus(day, 9) >= before ? earlier : plus(day, 9);
}

}  // namespace

std::string word_of_type(const std::string& type) {
  static const std::map<std::string, std::string> kWords = {
      {"NQ", "Nghị quyết"}, {"CT", "Chỉ thị"},  {"KH", "Kế hoạch"},   {"CTr", "Chương trình"},
      {"HD", "Hướng dẫn"},  {"BC", "Báo cáo"},  {"QĐ", "Quyết định"}, {"TB", "Thông báo"},
      {"KL", "Kết luận"},   {"CV", "Công văn"}, {"TTr", "Tờ trình"},  {"GM", "Giấy mời"}};
  return kWords.at(type);
}

std::string Wording::type_word() const {
  return word_of_type(paper_.type);
}

std::string Wording::speaker() const {
  if (paper_.stranger) return parted(*paper_.stranger, '|')[0];
  return world_.body(paper_.body).speaker;
}

std::string Wording::citation(const Cite& cite, bool bare) {
  const Paper& cited = story_.papers[static_cast<std::size_t>(cite.paper)];
  std::string out =
      word_of_type(cited.type) + " số " + kCiteBegin + kSignBegin + designation(world_, cited) + kSignEnd;
  if (bare) return out + kCiteEnd;
  if (cite.dated) {
    const Date day = cite.wrong_date ? slipped(cited.date, paper_.date) : cited.date;
    out += std::string(world_.body(cited.body).is_party() ? "," : "") + " ngày " +
           (random_.chance(70) ? short_date(day) : long_date(day));
  }
  out += kCiteEnd;
  return out + " của " + issuer_of(world_, cited, paper_, random_);
}

std::string Wording::citations(bool bare, std::string_view between) {
  std::vector<std::string> all;
  for (const Cite& cite : paper_.cites) {
    if (cite.in_title) all.push_back(citation(cite, bare && cite.dated && !cite.wrong_date));
  }
  return joined(all, ", ", between);
}

std::string Wording::printed_period() const {
  if (!paper_.period) return "";
  const std::string year = std::to_string(paper_.period->year);
  switch (paper_.period->every) {
    case Every::year:
      return " năm " + year;
    case Every::half:
      return (paper_.period->index == 1 ? " 6 tháng đầu năm " : " 6 tháng cuối năm ") + year;
    case Every::quarter:
      return " quý " + quarter_numeral(paper_.period->index) + (paper_.chance % 2 ? "/" : " năm ") + year;
    default:
      return " tháng " + std::to_string(paper_.period->index) + (paper_.chance % 2 ? "/" : " năm ") + year;
  }
}

std::string Wording::title() {
  const bool bare = bare_title_;
  switch (paper_.title) {
    case Title::topic:
      if (!paper_.cites.empty() && paper_.cites.front().in_title)
        return "về việc bãi bỏ " + citations(false, " và ");
      return "về " + paper_.topic;
    case Title::carry_out: {
      const bool topic = paper_.cites.size() == 1 && random_.chance(50) && !paper_.topic.empty();
      return "thực hiện " + citations(bare, " và ") + (topic ? " về " + paper_.topic : "");
    }
    case Title::report:
      return (paper_.type == "CV" ? "báo cáo " : "") + std::string("kết quả thực hiện ") +
             citations(bare, " và ") + printed_period();
    case Title::review:
      return (random_.chance(50) ? "sơ kết 02 năm thực hiện " : "tổng kết việc thực hiện ") +
             citations(bare, " và ");
    case Title::supplement:
      return (random_.chance(50) ? "bổ sung " : "bổ sung một số nội dung của ") + citations(bare, " và ");
    case Title::inspection:
      return random_.chance(50)
                 ? "kiểm tra, giám sát" + printed_period()
                 : "kiểm tra, giám sát việc thực hiện " + citations(true, " và ") + printed_period();
    case Title::guide:
      return "thực hiện " + citations(bare, " và ");
    case Title::urge:
      return "đôn đốc ban hành kế hoạch thực hiện " + citation(paper_.cites.front(), true);
    default:
      return paper_.topic;
  }
}

std::string Wording::opening() {
  const bool bare = !bare_title_ && random_.chance(15);
  const std::string type = type_word();
  const std::string make = random_.chance(50) ? "xây dựng " : "ban hành ";
  switch (paper_.title) {
    case Title::carry_out:
      if (paper_.type == "CV")
        return "Triển khai " + citations(false, " và ") + ", " + speaker() + " có ý kiến như sau:";
      return (random_.chance(70) ? "Thực hiện " : "Triển khai thực hiện ") +
             citations(bare, random_.chance(60) ? " và " : "; ") + ", " + speaker() + " " + make + type +
             (random_.chance(50) ? " như sau:" : " với các nội dung như sau:");
    case Title::report:
      if (random_.chance(40))
        return "Thực hiện " + citations(false, " và ") + ", " + speaker() + " báo cáo kết quả" +
               printed_period() + " như sau:";
      return speaker() + " báo cáo kết quả thực hiện " + citations(bare, " và ") + printed_period() +
             " như sau:";
    case Title::review:
      return speaker() + " báo cáo kết quả thực hiện " + citations(bare, " và ") + " như sau:";
    case Title::supplement:
      return "Qua thời gian thực hiện " + citations(bare, " và ") + ", " + speaker() +
             " bổ sung một số nội dung như sau:";
    case Title::inspection:
      return "Thực hiện " + citations(false, " và ") + ", " + speaker() +
             " xây dựng Kế hoạch kiểm tra, giám sát" + printed_period() + " như sau:";
    case Title::guide:
      return "Căn cứ " + citations(bare, " và ") + ", " + speaker() + " hướng dẫn một số nội dung như sau:";
    case Title::urge:
      return "Ngày " + short_date(story_.papers[static_cast<std::size_t>(paper_.cites.front().paper)].date) +
             ", " + speaker() + " ban hành " + citation(paper_.cites.front(), true) +
             ". Tuy nhiên, đến nay vẫn còn nơi chưa ban hành kế hoạch. Về việc này, " + speaker() +
             " có ý kiến như sau:";
    case Title::topic:
      return speaker() + (paper_.type == "CT"   ? " yêu cầu thực hiện tốt các nội dung sau:"
                          : paper_.type == "TB" ? " thông báo kết luận như sau:"
                                                : " ban hành " + type + " như sau:");
    default:
      return speaker() + " thông tin như sau:";
  }
}

// --- sentences ---

std::string Wording::law() {
  for (int tries = 0; tries < 50; ++tries) {
    const auto parts = parted(one_of("law", random_), '|');
    if (std::stoi(parts[0]) < year_of(paper_.date)) return parts[1];
  }
  return "pháp luật hiện hành";
}

std::string Wording::central() {
  for (int tries = 0; tries < 50; ++tries) {
    const auto parts = parted(one_of("central", random_), '|');
    const auto day = rasoat::parse_iso_date(parts[3]);
    if (!day || *day >= paper_.date) continue;
    const bool party = parts[0] == "party";
    std::string out =
        parts[1] + " số " + kCiteBegin + kSignBegin + parts[2] + kSignEnd + (party ? ", ngày " : " ngày ");
    out += random_.chance(60) ? short_date(*day) : long_date(*day);
    out += kCiteEnd;
    return out + " của " + parts[4] + (random_.chance(40) ? " về " + parts[5] : "");
  }
  return "các nghị quyết của Đảng";
}

std::string Wording::sentence(std::string_view key) {
  const std::string& pattern = one_of(key, random_);
  Values values = {{"n", std::to_string(random_.between(4, 38))},
                   {"m", std::to_string(random_.between(2, 9))},
                   {"k", std::to_string(random_.between(1100, 9800))},
                   {"p", std::to_string(random_.between(51, 98))}};
  if (pattern.find("{law}") != std::string::npos) values.push_back({"law", law()});
  if (pattern.find("{central}") != std::string::npos) values.push_back({"central", central()});
  return filled(pattern, values);
}

}  // namespace maker
