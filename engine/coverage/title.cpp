#include "coverage/title.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <map>
#include <set>
#include <string>

#include "authority/addressing.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::word_key;
using grammar::WordKey;

// A title as words, with questions that may look before its start.
class Words {
 public:
  explicit Words(std::string_view title) {
    bool joined = false;
    for (NameWord& word : read_words(title)) {
      if (word.key == "và"_word) {
        joined = true;
        continue;
      }
      words_.push_back(std::move(word));
      joined_.push_back(joined);
      joined = false;
    }
  }

  std::size_t size() const { return words_.size(); }
  const NameWords& all() const { return words_; }
  bool is(std::size_t at, std::initializer_list<std::string_view> any) const {
    return at < words_.size() && std::any_of(
                                     any.begin(), any.end(),
                                     [&](std::string_view word) { return words_[at].key == word_key(word); });
  }
  // "và" stands before it; such words are no words of their own here.
  bool is_joined(std::size_t at) const { return at < joined_.size() && joined_[at]; }
  // Words before `at`; an index past the start wraps round and is none.
  bool is_number(std::size_t at) const { return number(at).has_value(); }
  std::optional<int> number(std::size_t at) const {
    if (at >= words_.size()) return std::nullopt;
    const std::string& text = words_[at].text;
    int value = 0;
    const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc{} && stop == text.data() + text.size() ? std::optional(value) : std::nullopt;
  }
  std::optional<int> year(std::size_t at) const {
    const auto value = number(at);
    return value && *value >= 1945 && *value <= 2200 ? value : std::nullopt;
  }
  std::optional<unsigned> numeral(std::size_t at) const {
    return at < words_.size() ? read_numeral(words_[at].text) : std::nullopt;
  }

 private:
  NameWords words_;
  std::vector<bool> joined_;
};

std::optional<Period> quarter(const Words& words, std::size_t numeral_at, int year) {
  const auto index = words.numeral(numeral_at);
  if (!index || *index < 1 || *index > 4) return std::nullopt;
  return Period{Interval::quarterly, year, *index};
}

// "tháng 7" before a year, unless a day stands before it.
std::optional<Period> month(const Words& words, std::size_t number_at, int year) {
  const auto index = words.number(number_at);
  const bool of_a_day = words.is_number(number_at - 2);
  if (!index || *index < 1 || *index > 12 || of_a_day) return std::nullopt;
  return Period{Interval::monthly, year, static_cast<unsigned>(*index)};
}

// What ends with "năm 2022" at `at`.
std::optional<Period> before_year(const Words& words, std::size_t at, int year) {
  const bool six = words.is(at - 3, {"6", "06", "sáu"}) || words.is(at - 2, {"6", "06", "sáu"});
  if (words.is(at - 2, {"tháng"}) && words.is(at - 1, {"đầu", "cuối"})) {
    if (!six) return std::nullopt;  // 9 tháng đầu năm
    return Period{Interval::half_yearly, year, words.is(at - 1, {"đầu"}) ? 1u : 2u};
  }
  if (words.is(at - 1, {"tháng"}) && words.is_number(at - 2)) {
    return six ? std::optional(Period{Interval::half_yearly, year, 1}) : std::nullopt;
  }
  if (words.is(at - 2, {"quý"})) return quarter(words, at - 1, year);
  if (words.is(at - 2, {"tháng"}) && words.is_number(at - 1)) return month(words, at - 1, year);
  if (words.is(at - 1, {"đến", "từ", "hết", "trước", "sau", "cuối"})) return std::nullopt;
  return Period{Interval::yearly, year, 1};
}

// "quý I/2022", "tháng 7/2022": without "năm".
std::optional<Period> without_word(const Words& words, std::size_t at) {
  const auto year = words.year(at + 2);
  if (!year) return std::nullopt;
  if (words.is(at, {"quý"})) return quarter(words, at + 1, *year);
  if (words.is(at, {"tháng"})) return month(words, at + 1, *year);
  return std::nullopt;
}

// Quarters or months that share the year after the last of them: "quý II và quý III năm 2022", "tháng 10, 11
// năm 2023". `at` moves on to the year.
std::vector<Period> sharing_year(const Words& words, std::size_t& at) {
  const bool quarters = words.is(at, {"quý"});
  if (!quarters && (!words.is(at, {"tháng"}) || words.is_number(at - 1))) return {};
  const auto value = [&](std::size_t place) -> unsigned {
    if (quarters) return words.numeral(place).value_or(0);
    return static_cast<unsigned>(std::max(words.number(place).value_or(0), 0));
  };
  const Interval interval = quarters ? Interval::quarterly : Interval::monthly;
  std::vector<Period> periods;
  for (++at;;) {
    const unsigned index = value(at);
    if (index == 0 || index > periods_in_year(interval)) break;
    if (!periods.empty() && index <= periods.back().index) break;
    periods.push_back({interval, 0, index});
    ++at;
    if (words.is(at, {quarters ? "quý" : "tháng"}) && value(at + 1) != 0) ++at;
  }
  if (words.is(at, {"năm"})) ++at;
  const auto year = words.year(at);
  if (!year || periods.size() < 2) return {};
  for (Period& period : periods) period.year = *year;
  return periods;
}

// How many words stand before the first mention of another document.
std::size_t words_before_citation(const Words& words, const Record& record) {
  const std::string title = key_of(words.all());
  std::size_t first = words.size();
  for (const Reference& reference : record.references) {
    if (reference.kind == ReferenceKind::self) continue;
    const std::string quote = key_of(read_words(reference.quote));
    for (std::size_t at = quote.empty() ? std::string::npos : title.find(quote); at != std::string::npos;
         at = title.find(quote, at + 1)) {
      if (at % 8 != 0) continue;
      first = std::min(first, at / 8);
      break;
    }
  }
  return first;
}

// After "V/v", "về việc".
bool subject_begins(std::string_view title, std::string_view kind) {
  static const std::map<std::string_view, StartingPhrases> made = [] {
    std::map<std::string_view, StartingPhrases> phrases;
    for (const std::string_view one : {"report", "guidance", "answer"})
      phrases.emplace(one, StartingPhrases(one, "subject_words.tsv"));
    return phrases;
  }();
  const Words words(title);
  std::size_t at = 0;
  while (words.is(at, {"v", "về", "việc"})) ++at;
  return made.at(kind).at(std::span(words.all()).subspan(std::min(at, words.size()))) > 0;
}

}  // namespace

std::vector<Period> periods_named(std::string_view title) {
  const Words words(title);
  std::vector<Period> periods;
  const auto add = [&](const std::optional<Period>& period) {
    if (period && std::find(periods.begin(), periods.end(), *period) == periods.end())
      periods.push_back(*period);
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::size_t place = at;
    if (const auto shared = sharing_year(words, place); !shared.empty()) {
      for (const Period& period : shared) add(period);
      at = place;
      continue;
    }
    add(without_word(words, at));
    if (!words.is(at, {"năm"})) continue;
    const auto year = words.year(at + 1);
    if (!year) continue;
    add(before_year(words, at, *year));
    if (words.is_joined(at)) add(Period{Interval::yearly, *year, 1});  // "quý IV và năm 2022"
  }
  return periods;
}

namespace {

// Where the outlook begins: "phương hướng", "nhiệm vụ" … behind a word for a period; the number of words
// where there is none.
std::size_t outlook_of(const Words& words) {
  bool period = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto pair = [&](std::string_view first, std::string_view second) {
      return words.is(at, {first}) && words.is(at + 1, {second});
    };
    const bool outlook = pair("phương", "hướng") || pair("nhiệm", "vụ") || pair("triển", "khai") ||
                         pair("kế", "hoạch") || pair("chương", "trình") || pair("giải", "pháp") ||
                         pair("dự", "kiến") || pair("định", "hướng") || pair("mục", "tiêu");
    if (outlook && period) return at;
    period = period || words.is(at, {"tháng", "quý", "năm"});
  }
  return words.size();
}

std::string text_of(const Words& words, std::size_t first, std::size_t end) {
  std::string text;
  for (std::size_t at = first; at < end; ++at) {
    if (at > first) text += words.is_joined(at) ? " và " : " ";
    text += words.all()[at].text;
  }
  return text;
}

}  // namespace

std::vector<Period> periods_reported(std::string_view title, std::optional<Date> issued) {
  const Words words(title);
  const std::size_t outlook = outlook_of(words);
  const std::string told = text_of(words, 0, outlook);
  std::vector<Period> periods = periods_named(told);
  const std::vector<Period> ahead = periods_named(text_of(words, outlook, words.size()));
  if (periods.empty() && !ahead.empty()) {
    const bool names_the_year = told.ends_with(" năm");
    for (const int year : {ahead.front().year, ahead.front().year - 1}) {
      periods = periods_named(told + (names_the_year ? " " : " năm ") + std::to_string(year));
      if (!names_the_year) {
        std::erase_if(periods, [](const Period& period) { return period.interval == Interval::yearly; });
      }
      if (!periods.empty() && periods.front().first_day() < ahead.front().first_day()) break;
    }
    if (periods.empty()) periods = periods_named(title);
  }
  if (issued) std::erase_if(periods, [&](const Period& period) { return period.first_day() > *issued; });
  return periods;
}

std::optional<int> end_year(const Record& record) {
  if (!record.document.title) return std::nullopt;
  const Words words(*record.document.title);
  const std::size_t own = words_before_citation(words, record);
  std::optional<int> last;
  for (std::size_t at = 0; at < own; ++at) {
    const auto year = words.year(at);
    const bool named = words.is(at - 1, {"năm", "đến", "đoạn", "kỳ"}) || words.year(at - 1);
    const bool of_a_day = words.is(at - 1, {"năm"}) && words.is(at - 3, {"tháng"});
    const bool begins = words.is(at - 2, {"từ"}) && words.is(at - 1, {"năm"});
    if (year && named && !of_a_day && !begins) last = std::max(last.value_or(*year), *year);
  }
  const auto& issued = record.document.issued_on;
  if (last && issued && *last < static_cast<int>(issued->year())) return std::nullopt;
  return last;
}

bool is_other_title(std::string_view cited, std::string_view own) {
  constexpr std::size_t kFewest = 5, kCompared = 12;
  const NameWords words = read_words(cited), there = read_words(own);
  if (words.size() < kFewest || there.size() < kFewest) return false;
  // "Thực hiện Chỉ thị số 07-CT/TU của Tỉnh ủy" gives no subject of its own.
  const bool about =
      std::any_of(there.begin(), there.end(), [](const NameWord& word) { return word.key == "về"_word; });
  if (!about && own.find('/') != std::string_view::npos) return false;
  // Both begin alike: what follows in one of them may be no title any more.
  constexpr std::ptrdiff_t kAlike = 4;
  const auto start = std::find_if(there.begin(), there.end(), [](const NameWord& word) {
    return word.key != "về"_word && word.key != "việc"_word;
  });
  const auto same = [](const NameWord& a, const NameWord& b) { return a.key == b.key; };
  if (there.end() - start >= kAlike && std::equal(start, start + kAlike, words.begin(), same)) return false;
  std::set<std::pair<WordKey, WordKey>> pairs;
  for (std::size_t i = 1; i < there.size(); ++i) pairs.emplace(there[i - 1].key, there[i].key);
  const std::size_t compared = std::min(words.size(), kCompared);
  std::size_t common = 0;
  for (std::size_t i = 1; i < compared; ++i) common += pairs.contains({words[i - 1].key, words[i].key});
  return 2 * common < compared - 1;
}

bool names_review(std::string_view title) {
  const Words words(title);
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (words.is(at, {"sơ", "tổng"}) && words.is(at + 1, {"kết"})) return true;
    if (words.is(at, {"sơ"}) && words.is(at + 1, {"tổng"}) && words.is(at + 2, {"kết"})) return true;
  }
  return false;
}

bool begins_with_report(std::string_view title) {
  return subject_begins(title, "report");
}

bool begins_with_guidance(std::string_view title) {
  return subject_begins(title, "guidance");
}

bool begins_with_answer(std::string_view title) {
  return subject_begins(title, "report") || subject_begins(title, "answer");
}

}  // namespace rasoat
