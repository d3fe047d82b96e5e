#include "archive.hpp"

#include <fstream>
#include <functional>
#include <set>

#include "letters.hpp"
#include "mess.hpp"
#include "numbering.hpp"
#include "record/json_writer.hpp"
#include "scribe.hpp"
#include "teller.hpp"
#include "truth.hpp"

namespace maker {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kProvince = 1ull << 50, kPolicy = kProvince + 1, kMess = kProvince + 2;
constexpr int kMostMisses = 30;  // stories in a row that are too long for what is left
constexpr std::size_t kIdleAtOnce = 64;

World make_world(const Options& options) {
  World world;
  world.seed = options.seed;
  world.exceptions = options.exceptions;
  world.as_of = options.as_of.value_or(day_of(2022, 10, 15));
  const int last = year_of(world.as_of), first = last - options.years + 1;
  world.first = day_of(first, 1, 1);
  world.province =
      make_province({options.districts, options.communes, 10}, first, last, Random(options.seed, kProvince));
  world.policy = make_policy(Random(options.seed, kPolicy));
  return world;
}

// The stories that an archive of this size holds, in order; the same ones at every telling.
void tell_all(const World& world, std::size_t documents, const std::function<void(Story&)>& hear) {
  std::size_t left = documents;
  std::uint64_t index = 0;
  for (int misses = 0; left > 0 && misses < kMostMisses; ++index) {
    // Half of an office's papers order nothing.
    Story story =
        index % 3 == 2 ? tell_idle(world, index, std::min<std::size_t>(left, 12)) : tell(world, index);
    if (story.papers.empty() || story.papers.size() > left) {
      ++misses;
      continue;
    }
    misses = 0;
    left -= story.papers.size();
    hear(story);
  }
  while (left > 0) {
    Story story = tell_idle(world, ++index, std::min(left, kIdleAtOnce));
    if (story.papers.empty()) return;
    left -= story.papers.size();
    hear(story);
  }
}

class Maker {
 public:
  explicit Maker(const Options& options)
      : options_(options), world_(make_world(options)), numbering_(world_) {}

  std::expected<Made, std::string> make() {
    if (auto failed = open()) return std::unexpected(*failed);
    tell_all(world_, options_.documents, [&](const Story& story) { count(story); });
    numbering_.close();
    open_truth();
    tell_all(world_, options_.documents, [&](Story& story) { put_away(story); });
    add_strays();
    close_truth();
    put(options_.out / "archive" / "organisations.xml", registry_of(world_.province));
    if (world_.policy.printed) put(options_.out / "archive" / "policy.xml", print(world_.policy));
    if (!failed_.empty()) return std::unexpected("cannot write " + failed_);
    return made_;
  }

 private:
  std::optional<std::string> open() {
    std::error_code failed;
    if (fs::exists(options_.out, failed) && !fs::is_empty(options_.out, failed))
      return options_.out.string() + " is not empty";
    fs::create_directories(options_.out / "archive", failed);
    truth_.open(options_.out / "truth.json", std::ios::binary);
    if (!truth_) return "cannot write " + options_.out.string();
    return std::nullopt;
  }

  void count(const Story& story) {
    for (const Paper& paper : story.papers) {
      numbering_.count(paper);
      if (!paper.draft && !paper.stranger) observed_.insert(paper.body);
    }
  }

  void put_away(Story& story) {
    for (Paper& paper : story.papers)
      paper.number = paper.copy_of < 0 ? numbering_.number(paper)
                                       : story.papers[static_cast<std::size_t>(paper.copy_of)].number;
    for (Paper& paper : story.papers) {
      settle(story, paper);
      paper.file = file_of(paper);
    }
    for (const Paper& paper : story.papers) {
      const std::string text = written(world_, story, paper, is_markdown(paper));
      put(options_.out / "archive" / paper.file,
          options_.messy ? messy(text, Random(paper.chance, kMess)) : clean(text));
    }
    made_.documents += story.papers.size();
    tell_truth(judge(world_, story, observed_));
  }

  // A citation without a day, or with a wrong one, is written only where it still means one document.
  void settle(const Story& story, Paper& paper) {
    if (paper.copy_of >= 0) {
      paper.cites = story.papers[static_cast<std::size_t>(paper.copy_of)].cites;  // settled before
      return;
    }
    for (Cite& cite : paper.cites) {
      const Paper& cited = story.papers[static_cast<std::size_t>(cite.paper)];
      if (cite.other >= 0) continue;
      const auto bearers = numbering_.bearers(cited);
      if (cited.stranger || cited.date >= paper.date) cite.dated = true, cite.wrong_date = false;
      // What is older than a document whose own day nobody knows?
      if (paper.headless && bearers.size() != 1) cite.dated = true;
      if (!cite.dated) {
        for (const Date day : bearers) cite.dated = cite.dated || (day > cited.date && day <= paper.date);
      }
      const bool of_province = world_.body(cited.body).kind == Kind::tu;
      if (cite.wrong_date && (bearers.size() != 1 || !of_province)) cite.wrong_date = false;
    }
  }

  bool is_markdown(const Paper& paper) const {
    bool table = false;
    for (const Clause& clause : paper.clauses) table = table || clause.stand == Stand::table;
    return table || paper.chance % 5 < 3;
  }

  std::string file_of(const Paper& paper) {
    const Body& body = world_.body(paper.body);
    const std::string end = is_markdown(paper) ? ".md" : ".txt";
    if (!paper.dated())
      return body.folder + (paper.draft ? "/du-thao-" : "/trich-") + std::to_string(++unnumbered_) + end;
    std::string sign = plain(designation(world_, paper));
    for (char& c : sign) c = c == '/' ? '-' : c;
    const std::string name = rasoat::to_iso(paper.date) + "_" + sign + end;
    if (paper.stranger) return "van-thu/khac/" + name;
    if (paper.copy_of >= 0) return "van-thu/den/" + body.id + "_" + name;
    return body.folder + "/" + std::to_string(year_of(paper.date)) + "/" + name;
  }

  // A clerk's notes, and a file that nobody can read.
  void add_strays() {
    const fs::path folder = options_.out / "archive" / "van-thu" / "khac";
    put(folder / "ghi-chu.txt",
        "Ghi chú trực văn thư\n\n- Máy in hết mực, gọi thợ.\n- Sáng thứ Ba nhận 14 bì thư.\n");
    put(folder / "lettre.txt",
        "Monsieur le Pr\xE9"
        "fet,\n\nNous avons bien re\xE7u votre aimable lettre du 3 f\xE9vrier.\n");
    findings_.push_back({"no-document", "van-thu/khac/ghi-chu.txt", {}});
    findings_.push_back({"unreadable-document", "van-thu/khac/lettre.txt", {}});
  }

  void put(const fs::path& path, const std::string& text) {
    std::error_code ignored;
    if (folders_.insert(path.parent_path().string()).second)
      fs::create_directories(path.parent_path(), ignored);
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    if (!file && failed_.empty()) failed_ = path.string();
  }

  // --- truth.json ---

  void open_truth() {
    truth_ << "{\n\"as_of\": \"" << rasoat::to_iso(world_.as_of) << "\",\n\"expectations\": [";
  }

  static void field(rasoat::JsonWriter& json, std::string_view key, std::string_view value) {
    json.key(key);
    if (value.empty())
      json.word("null");
    else
      json.text(value);
  }

  void tell_truth(Truth truth) {
    for (const Expected& e : truth.expectations) {
      std::string line;
      rasoat::JsonWriter json(line);
      json.open('{');
      field(json, "directive", e.designation);
      field(json, "directive_file", e.directive_file);
      field(json, "body", e.body);
      field(json, "action", name_of(e.action));
      field(json, "kind", e.kind);
      field(json, "period", e.period ? label(*e.period) : "");
      field(json, "due", rasoat::to_iso(e.due));
      field(json, "status", e.status);
      json.key("days_late");
      if (e.days_late)
        json.number(static_cast<std::uint64_t>(*e.days_late));
      else
        json.word("null");
      field(json, "evidence", e.evidence);
      json.close('}');
      truth_ << (made_.expectations++ ? ",\n" : "\n") << line;
    }
    for (ExpectedFinding& finding : truth.findings) findings_.push_back(std::move(finding));
  }

  void close_truth() {
    truth_ << "],\n\"findings\": [";
    for (const ExpectedFinding& finding : findings_) {
      std::string line;
      rasoat::JsonWriter json(line);
      json.open('{');
      field(json, "rule", finding.rule);
      field(json, "file", finding.file);
      json.key("or");
      json.open('[');
      for (const std::string& other : finding.or_files) json.text(other);
      json.close(']');
      json.close('}');
      truth_ << (made_.findings++ ? ",\n" : "\n") << line;
    }
    truth_ << "]\n}\n";
    truth_.flush();
    if (!truth_ && failed_.empty()) failed_ = "truth.json";
  }

  const Options& options_;
  const World world_;
  Numbering numbering_;
  std::set<int> observed_;
  std::ofstream truth_;
  std::vector<ExpectedFinding> findings_;
  std::set<std::string> folders_;
  std::size_t unnumbered_ = 0;
  std::string failed_;
  Made made_;
};

}  // namespace

std::expected<Made, std::string> make_archive(const Options& options) {
  return Maker(options).make();
}

}  // namespace maker
