#include "grammars/deadline_words.hpp"

#include <algorithm>

#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::array<std::string_view, 26> kRoles = {
    "every",   "year",  "quarter", "month",  "week",    "day",    "periodic", "adhoc", "term",
    "before",  "at",    "from",    "until",  "during",  "within", "done",     "doing", "issue",
    "weekday", "vague", "half 1",  "half 2", "lasting", "times",  "follow",   "end"};

struct Tables {
  std::array<PhraseTable, kRoles.size()> phrases;
  PhraseTable openings;  // those with which a deadline may begin in prose, with an Opening each
  PhraseTable bare;      // those with which one may begin in a field besides
  WordSet units, led, leads, others;
  WordSet first_words;
  WordSet by_itself;
  WordSet counted, recurrence, period, vague, after_number;
};

// What each way to read a deadline may begin with in prose, besides figures: see the grammars.
using enum DeadlineWord;
constexpr DeadlineWord kCounted[] = {done, doing, within};
constexpr DeadlineWord kRecurrence[] = {every, quarter, periodic, adhoc, before, at, until, weekday, end_of};
constexpr DeadlineWord kPeriod[] = {before, at, from, until, during, done, doing};
constexpr DeadlineWord kAfterNumber[] = {every, year, quarter, month, week, day, times};

template <std::size_t count>
bool is_among(const DeadlineWord (&words)[count], DeadlineWord word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Roles whose phrases need no figure after them.
constexpr std::array<DeadlineWord, 6> kByItself = {DeadlineWord::every, DeadlineWord::periodic,
                                                   DeadlineWord::adhoc, DeadlineWord::weekday,
                                                   DeadlineWord::vague, DeadlineWord::end_of};

// What must follow a phrase for a deadline to begin with it.
enum Opening : std::uint32_t { kNothing, kUnit, kLed, kLead };

std::optional<Opening> opening(DeadlineWord word) {
  switch (word) {
    case every:
      return kUnit;
    case before:
    case at:
    case from:
    case until:
    case during:
    case within:
      return kLed;
    case done:
    case doing:
      return kLead;
    case periodic:
    case adhoc:
    case weekday:
    case vague:
    case end_of:
    case quarter:
      return kNothing;
    default:
      return std::nullopt;
  }
}

Tables read_tables() {
  Tables tables;
  for (const Row& row : read_table(vocabulary_file("deadline_words.tsv"), {"words", "role"})) {
    std::string_view role = row[1];
    std::uint32_t value = 0;
    if (role.starts_with("weekday ")) {
      value = static_cast<std::uint32_t>(role.back() - '0');
      role = "weekday";
    }
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
      if (kRoles[i] != role) continue;
      for (const std::string_view phrase : split(row[0], ';')) {
        tables.phrases[i].add(phrase, value);
        const WordKey first = read_word(phrase).key;
        tables.first_words.add(first);
        const auto word = static_cast<DeadlineWord>(i);
        if (std::find(kByItself.begin(), kByItself.end(), word) != kByItself.end())
          tables.by_itself.add(first);
        if (is_among(kCounted, word)) tables.counted.add(first);
        if (is_among(kRecurrence, word)) tables.recurrence.add(first);
        if (is_among(kPeriod, word)) tables.period.add(first);
        if (is_among(kAfterNumber, word)) tables.after_number.add(first);
        if (word == vague) tables.vague.add(first);
        const bool unit = word == year || word == quarter || word == month || word == week || word == day;
        if (unit) tables.units.add(first);
        if (unit || word == half_first || word == half_second || word == term) tables.bare.add(phrase, 0);
        const auto opened = opening(word);
        if (opened) tables.openings.add(phrase, *opened);
        if (opened == kLed) tables.leads.add(first);
      }
    }
  }
  // Numbers in words, and a range without a lead.
  for (const char* word : {"sáu", "ba", "một", "giai"}) tables.first_words.add(word_key(word));
  tables.by_itself.add("sáu"_word);
  tables.by_itself.add("một"_word);
  for (const char* word : {"là", "ngày", "làm", "tháng", "cuối", "một", "sáu", "ba"}) {
    tables.recurrence.add(word_key(word));
    tables.others.add(word_key(word));
  }
  for (const char* word : {"ngày", "tháng", "tuần", "của", "trong", "lần"})
    tables.after_number.add(word_key(word));
  for (const char* phrase : {"là", "ngày", "làm", "tháng", "cuối", "đầu", "giữa", "hết", "cả", "một", "sáu",
                             "ba", "các năm", "giai đoạn", "nhiệm kỳ", "tổng kết", "sơ kết", "báo cáo"})
    tables.bare.add(phrase, 0);
  // Days, months, quarters, halves, years, terms and their parts, weekdays.
  for (const char* word :
       {"ngày", "tháng", "quý", "quí", "năm", "các", "giai", "nhiệm", "cuối", "đầu", "giữa",
        "hết",  "cả",    "sáu", "nửa", "thứ", "chủ", "làm",  "hằng",  "hàng", "mỗi", "tuần"})
    tables.led.add(word_key(word));
  return tables;
}

const Tables& tables() {
  static const Tables read = read_tables();
  return read;
}

}  // namespace

const PhraseTable& deadline_phrases(DeadlineWord word) {
  return tables().phrases[static_cast<std::size_t>(word)];
}

const WordSet& first_words_of_deadlines() {
  return tables().first_words;
}
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t past_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \n", at), text.size());
}

std::size_t past_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

// "/6" of "15/6", but not "/2021", "/6/2021".
bool is_bare_month(std::string_view text) {
  const auto past_spaces = [text](std::size_t at) {
    return std::min(text.find_first_not_of(' ', at), text.size());
  };
  const std::size_t start = past_spaces(1), end = past_digits(text, start);
  if (end == start || end - start > 2) return false;
  const std::size_t mark = past_spaces(end);
  if (mark == text.size() || (text[mark] != '/' && text[mark] != '-')) return true;
  const std::size_t year = past_spaces(mark + 1);
  return year == text.size() || !is_digit(text[year]);
}

// One of the words that may follow a deadline's number begins here.
bool word_goes_on(std::string_view text, bool parted) {
  const Word word = read_word(text);
  return word.length != 0 && (!parted || tables().after_number.contains(word.key));
}

// "trước ngày 15/7", "trước ngày 20, …", "không quá 30 ngày", "trước 16 giờ ngày 15/7", but not "không quá 20
// trang".
bool led_number_goes_on(std::string_view text) {
  const std::size_t end = past_digits(text, 0), next = past_blanks(text, end);
  if (next == text.size()) return false;
  const std::string_view after = text.substr(next);
  if (std::string_view("/.-(:,;)").contains(after[0]) || word_goes_on(after, next > end)) return true;
  const WordKey word = read_word(after).key;
  return word == "giờ"_word || word == "và"_word;
}

// "ngày 20 hằng tháng", "tháng 6 hằng năm", "quý II hằng năm" in prose, but not "ngày 15/7/2021".
bool unit_goes_on(const Word& unit, std::string_view after) {
  if (after.empty() || !is_digit(after[0])) return true;
  if (unit.key == "quý"_word || unit.key == "quí"_word) return false;
  return (unit.key != "ngày"_word && unit.key != "tháng"_word) || number_may_go_on(after);
}

std::string_view after_gap(std::string_view text) {
  return text.substr(std::min<std::size_t>(gap_length(text), text.size()));
}

}  // namespace

bool number_may_go_on(std::string_view text) {
  constexpr std::size_t kMostDigits = 3;
  const std::size_t end = past_digits(text, 0), next = past_blanks(text, end);
  if (next == text.size() || end > kMostDigits) return false;
  if (text[next] == '/') return is_bare_month(text.substr(next));
  return text[next] == '(' || word_goes_on(text.substr(next), next > end);
}

bool opens_deadline(std::string_view text, const Word& first, bool field) {
  const Tables& known = tables();
  if (field && known.bare.longest(text, first)) return true;
  const auto phrase = known.openings.longest(text, first);
  if (!phrase)
    return known.others.contains(first.key) && unit_goes_on(first, after_gap(text.substr(first.length)));
  const std::string_view after = after_gap(text.substr(phrase->length));
  if (phrase->value == kNothing) return unit_goes_on(first, after);
  const Word next = read_word(after);
  if (next.has_digit) return field || !is_digit(after[0]) || led_number_goes_on(after);
  switch (phrase->value) {
    case kUnit:
      return known.units.contains(next.key);
    case kLed:
      return known.led.contains(next.key);
    default:
      return known.leads.contains(next.key) || (field && known.led.contains(next.key));
  }
}
bool starts_deadline_by_itself(WordKey word) {
  return tables().by_itself.contains(word);
}
bool starts_counted_deadline(WordKey word) {
  return tables().counted.contains(word);
}
bool starts_recurrence(WordKey word) {
  return tables().recurrence.contains(word);
}
bool starts_period(WordKey word) {
  return tables().period.contains(word);
}
bool starts_vague_deadline(WordKey word) {
  return tables().vague.contains(word);
}

}  // namespace rasoat::grammar
