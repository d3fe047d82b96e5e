#include "scribe.hpp"

#include "letters.hpp"
#include "numbering.hpp"
#include "sheet.hpp"
#include "wording.hpp"
#include "words.hpp"

namespace maker {
namespace {

std::string roman(unsigned number) {
  static const char* const kNumerals[] = {"I", "II", "III", "IV", "V", "VI"};
  return kNumerals[number - 1];
}

class Scribe {
 public:
  Scribe(const World& world, const Story& story, const Paper& paper, bool markdown)
      : world_(world),
        story_(story),
        paper_(paper),
        body_(world.body(paper.body)),
        random_(paper.chance),
        sheet_(markdown, random_),
        words_(world, story, paper, random_),
        markdown_(markdown) {}

  std::string write() {
    const std::string title = words_.title();
    const bool letter = paper_.type == "CV";
    if (!paper_.headless) sheet_.head(head(letter ? title : ""));
    if (paper_.draft && random_.chance(50))
      sheet_.paragraph("(Dự thảo lần " + std::to_string(random_.between(1, 4)) + ")");
    if (!letter) {
      const std::string type = capitals(words_.type_word()) + (paper_.headless ? " (trích)" : "");
      sheet_.title(type, party() ? title : capital(title), party());
    } else {
      sheet_.paragraph("Kính gửi: " + receiver());
    }
    if (paper_.type == "QĐ" || paper_.title == Title::filler) laws();
    contents();
    if (paper_.altered)
      sheet_.paragraph("Số liệu đã được rà soát lại, tăng " + std::to_string(random_.between(3, 9)) +
                       " trường hợp.");
    sheet_.tail(tail());
    return sheet_.take();
  }

 private:
  bool party() const { return body_.is_party(); }

  HeadLines head(const std::string& subject) {
    HeadLines lines;
    lines.party = party();
    if (paper_.stranger) {
      lines.issuer = {capitals(parted(*paper_.stranger, '|')[0])};
    } else {
      if (!body_.above.empty()) lines.issuer.push_back(capitals(body_.above));
      for (const std::string& own : body_.head) lines.issuer.push_back(capitals(own));
    }
    if (body_.kind == Kind::tu && paper_.type == "NQ")
      lines.issuer = {capitals("Đảng bộ tỉnh " + world_.province.name), "BAN CHẤP HÀNH"};
    lines.nation = party() ? std::vector<std::string>{"ĐẢNG CỘNG SẢN VIỆT NAM"}
                           : std::vector<std::string>{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                                      "Độc lập - Tự do - Hạnh phúc"};
    const std::string sign = designation(world_, paper_);
    lines.number = (party() ? "Số " : "Số: ") +
                   (paper_.draft ? "      " + sign.substr(2) : kSignBegin + sign + kSignEnd);
    lines.place_date = body_.seat + ", ngày " +
                       (paper_.draft ? "     tháng " + std::to_string(month_of(paper_.date)) + " năm " +
                                           std::to_string(year_of(paper_.date))
                                     : long_date(paper_.date));
    if (!subject.empty()) lines.subject = (party() ? "" : "V/v ") + subject;
    return lines;
  }

  // To whom a letter or report goes.
  std::string receiver() {
    for (const Clause& clause : paper_.clauses) return clause.who + ".";
    if (body_.parent >= 0 && world_.body(body_.parent).kind != Kind::tw &&
        world_.body(body_.parent).kind != Kind::cp)
      return world_.body(body_.parent).short_name + ".";
    return party() ? "Các cơ quan tham mưu, giúp việc." : "Các cơ quan, đơn vị liên quan.";
  }

  void laws() {
    if (paper_.type == "QĐ") sheet_.paragraph(words_.sentence("basis.law"));
  }

  void section(const char* key, int least, int most) {
    sheet_.heading(1, roman(++sections_) + (party() && random_.chance(40) ? "- " : ". ") +
                          one_of("heading." + std::string(key), random_));
    const int count = random_.between(least, most);
    for (int i = 1; i <= count; ++i) sheet_.paragraph(std::to_string(i) + ". " + words_.sentence(key));
  }

  void contents() {
    if (paper_.title == Title::filler) {
      sheet_.paragraph(words_.opening());
      for (int i = random_.between(2, 4); i > 0; --i) sheet_.paragraph(words_.sentence("filler"));
      return;
    }
    const bool orders = paper_.title == Title::topic;
    if (orders) sheet_.paragraph(words_.sentence("situation") + " " + words_.sentence("situation"));
    sheet_.paragraph(words_.opening());
    if (paper_.title == Title::report || paper_.title == Title::review) {
      section("result", 2, 4);
      section("trouble", 1, 2);
      return;
    }
    if (paper_.title != Title::urge) {
      if (random_.chance(70)) section("aim", 1, 2);
      section("task", 2, 4);
      if (!party() && random_.chance(40)) section("money", 1, 2);
    }
    organise();
    close();
  }

  // --- what it asks ---

  void organise() {
    sheet_.heading(1, roman(++sections_) + ". " + text("heading.organise"));
    for (const Cite& cite : paper_.cites) {
      if (!cite.in_title && cite.relation == Relation::cites)
        item("Tham khảo cách làm nêu tại " + words_.citation(cite, false) + ".");
    }
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < paper_.clauses.size(); ++i) {
      const Clause& clause = paper_.clauses[i];
      if (clause.stand == Stand::table && markdown_) {
        rows.push_back({std::to_string(rows.size() + 1), words_.cell(clause), capital(clause.who),
                        words_.cell_due(clause)});
      } else if (clause.stand == Stand::heading && clause.pattern.empty()) {
        i = tasks(i);
      } else {
        item(words_.clause(clause));
      }
    }
    if (!rows.empty()) {
      rows.insert(rows.begin(), {"TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"});
      item("Phân công nhiệm vụ như sau:");
      sheet_.table(rows);
    }
    if (random_.chance(60) || items_ == 0) item(words_.sentence(party() ? "idle.party" : "idle.state"));
  }

  void item(const std::string& text) { sheet_.paragraph(std::to_string(++items_) + ". " + text); }

  // The tasks of one body under a heading that names it; the index of the last.
  std::size_t tasks(std::size_t first) {
    std::size_t last = first;
    const auto& clauses = paper_.clauses;
    while (last + 1 < clauses.size() && clauses[last + 1].stand == Stand::heading &&
           clauses[last + 1].pattern.empty() && clauses[last + 1].who == clauses[first].who)
      ++last;
    sheet_.heading(2, std::to_string(++items_) + ". " + capital(clauses[first].who));
    for (std::size_t i = first; i <= last; ++i) {
      const std::string label =
          first == last ? "" : std::string(1, static_cast<char>('a' + (i - first))) + ") ";
      sheet_.paragraph(label + words_.task(clauses[i]));
    }
    return last;
  }

  void close() {
    for (const Cite& cite : paper_.cites) {
      if (cite.in_title && paper_.title != Title::topic) continue;
      const std::string cited = words_.citation(cite, false);
      if (cite.relation == Relation::replaces)
        sheet_.paragraph(words_.type_word() + " này thay thế " + cited + ".");
      if (cite.relation == Relation::repeals) sheet_.paragraph("Bãi bỏ " + cited + ".");
    }
    if (!party()) return;
    if (paper_.type == "CT" || paper_.type == "NQ")
      sheet_.paragraph(words_.type_word() + " này phổ biến đến chi bộ.");
  }

  TailLines tail() {
    TailLines lines;
    lines.party = party();
    const std::string end = party() ? "," : ";";
    if (body_.parent >= 0 && world_.body(body_.parent).kind != Kind::tw &&
        world_.body(body_.parent).kind != Kind::cp)
      lines.recipients.push_back(world_.body(body_.parent).short_name + (party() ? " (để b/c)" : " (b/c)") +
                                 end);
    lines.recipients.push_back(paper_.type == "CV" ? "Như trên" + end
                               : party()           ? "Các đồng chí cấp ủy viên" + end
                                                   : "Các phòng, đơn vị liên quan" + end);
    lines.recipients.push_back(party() ? "Lưu Văn phòng." : "Lưu: VT.");
    if (!body_.authority.empty())
      lines.signature.push_back((party() ? "T/M " : "TM. ") + capitals(body_.authority));
    if (!party() && body_.position.starts_with("Phó "))
      lines.signature.push_back("KT. " + capitals(body_.position.substr(5)));
    lines.signature.push_back(capitals(body_.position));
    lines.name = body_.person;
    return lines;
  }

  const World& world_;
  const Story& story_;
  const Paper& paper_;
  const Body& body_;
  Random random_;
  Sheet sheet_;
  Wording words_;
  bool markdown_;
  unsigned sections_ = 0;
  int items_ = 0;
};

}  // namespace

std::string written(const World& world, const Story& story, const Paper& paper, bool markdown) {
  return Scribe(world, story, paper, markdown).write();
}

}  // namespace maker
