// An opening phrase, then words up to a mark that ends the clause. A comma ends it too, unless what follows
// goes on with a list of troubles (khó khăn, vướng mắc) or says from when a time runs.
#include "grammars/condition.hpp"

#include <algorithm>
#include <array>

#include "grammars/deadline_words.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"
#include "grammars/word_before.hpp"
#include "source/utf8.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::size_t kLongest = 600;

enum Role : std::uint32_t {
  kIf,
  kAfter,
  kNeed,
  kAsked,
  kWithin,
  kFrom,
  kMatter,
  kEnd,
  kSubject,
  kHappen,
  kDone,
  kSpan
};
constexpr std::array<std::string_view, 12> kRoles = {
    "if", "after", "need", "asked", "within", "from", "matter", "end", "subject", "happen", "done", "span"};

struct Tables {
  std::array<PhraseTable, kRoles.size()> phrases;
  WordSet openers;
};

const Tables& tables() {
  static const auto made = [] {
    Tables read;
    for (const Row& row : read_table(vocabulary_file("condition_words.tsv"), {"words", "role"})) {
      for (std::size_t i = 0; i < kRoles.size(); ++i) {
        if (kRoles[i] != row[1]) continue;
        for (const std::string_view phrase : split(row[0], ';')) {
          read.phrases[i].add(phrase, 0);
          if (i <= kWithin) read.openers.add(read_word(phrase).key);
        }
      }
    }
    return read;
  }();
  return made;
}

std::uint32_t length_of(Role role, std::string_view text) {
  const auto match = tables().phrases[role].longest(text);
  return match ? match->length : 0;
}

struct Opening {
  ConditionKind kind = ConditionKind::supposed;
  std::uint32_t length = 0;  ///< of the opening phrase
  bool whole = false;        ///< nothing more belongs to it
  bool matters = false;      ///< it names a trouble itself: "có khó khăn, vướng mắc"
};

// "trong thời hạn 10 ngày làm việc": a time; what it runs from follows, or is what was told before.
std::optional<Opening> open_time(std::string_view text) {
  const std::uint32_t lead = length_of(kWithin, text);
  if (lead == 0) return std::nullopt;
  Cursor cursor(text.substr(lead));
  constexpr x3::uint_parser<unsigned, 10, 1, 3> number;
  if (!cursor.take(maybe_gap >> x3::omit[number] >> maybe_gap)) return std::nullopt;
  cursor.take(x3::lit('(') >> x3::omit[+(x3::char_ - x3::char_("()\n"))] >> ')' >> maybe_gap);
  if (!cursor.take(words<"ngày"> | words<"tháng"> | words<"giờ"> | words<"tuần"> | words<"năm">))
    return std::nullopt;
  const bool working = cursor.take(gap >> words<"làm việc">);
  const std::uint32_t end = lead + cursor.length();
  Cursor after(text.substr(end));
  if (after.take(maybe_gap >> -(x3::lit(',') >> maybe_gap))) {
    if (const std::uint32_t from = length_of(kFrom, after.rest()))
      return Opening{ConditionKind::counted, end + after.length() + from, false, false};
  }
  // "Không quá 07 ngày làm việc đối với …" may be all that a line says.
  const bool in_days = working && read_word(text).key != "không"_word;
  if (!in_days && length_of(kSpan, text) == 0) return std::nullopt;
  return Opening{ConditionKind::timed, end, true, false};
}

std::optional<Opening> open(std::string_view text) {
  if (const auto time = open_time(text)) return time;
  const std::uint32_t need = length_of(kNeed, text);
  const std::uint32_t after = length_of(kAfter, text);
  const std::uint32_t supposed = length_of(kIf, text);
  if (need && need >= after && need >= supposed) return Opening{ConditionKind::need, need, true, false};
  const std::uint32_t asked = length_of(kAsked, text);
  if (asked && asked >= after && asked >= supposed) return Opening{ConditionKind::asked, asked, true, false};
  if (after && after >= supposed) return Opening{ConditionKind::awaited, after, false, false};
  if (!supposed) return std::nullopt;
  const Word first = read_word(text);
  const bool matters = first.key == "có"_word || first.key == "gặp"_word;
  return Opening{ConditionKind::supposed, supposed, false, matters};
}

bool ends_clause(char c) {
  return c == '.' || c == ';' || c == ')' || c == ':' || c == '(';
}

// "nhận được văn bản đề nghị", "nội dung yêu cầu": a noun follows, no order.
bool asked_for(std::string_view text, std::uint32_t end) {
  const Word before = word_before(text, end).word;
  static constexpr std::array kNouns = {"được"_word, "bản"_word, "đơn"_word,   "sơ"_word,  "dung"_word,
                                        "có"_word,   "các"_word, "những"_word, "thư"_word, "phiếu"_word};
  return std::ranges::find(kNouns, before.key) != kNouns.end();
}

bool is_plural(WordKey word) {
  static constexpr std::array kWords = {"những"_word, "mọi"_word, "mỗi"_word, "từng"_word};
  return std::ranges::find(kWords, word) != kWords.end();
}

// "sau khi Chính phủ, các bộ ban hành": who does it comes first; "sau khi khóa sổ": a verb does.
bool begins_with_subject(std::string_view text) {
  static constexpr std::array kAreas = {"tỉnh"_word, "huyện"_word, "xã"_word,  "cấp"_word, "sở"_word,
                                        "bộ"_word,   "ban"_word,   "hội"_word, "các"_word};
  const std::string_view words = text.substr(gap_length(text));
  const Word first = read_word(words);
  return first.capital || length_of(kSubject, words) > 0 ||
         std::ranges::find(kAreas, first.key) != kAreas.end();
}

// Where the words that begin at `at` end.
std::uint32_t end_of(std::string_view text, std::uint32_t at, bool awaited, bool over_commas) {
  bool only_matters = true;
  bool happens = !awaited;
  bool done = !begins_with_subject(text.substr(at));
  std::uint32_t end = at;
  while (at < text.size() && at < kLongest) {
    const std::string_view rest = text.substr(at);
    const std::uint32_t gap = gap_length(rest);
    if (gap >= rest.size() || (gap == 0 && rest[0] == '\n')) break;
    const std::string_view next = rest.substr(gap);
    if (gap > 0 && !asked_for(text, at) && length_of(kEnd, next)) break;
    if (ends_clause(next[0])) {
      // A dot inside a number or an abbreviation ends nothing.
      if (next[0] != '.' || gap > 0 || next.size() < 2 || read_word(next.substr(1)).length == 0) break;
      at += 1;
      continue;
    }
    if (next[0] == ',') {
      const std::string_view after = next.substr(1);
      const std::string_view further = after.substr(gap_length(after));
      const bool subject = read_word(further).capital || length_of(kSubject, further) > 0 ||
                           is_plural(read_word(further).key);
      if (length_of(kMatter, further) == 0 && !over_commas && (happens || (done && subject))) break;
      at += static_cast<std::uint32_t>(further.data() - rest.data());
      continue;
    }
    happens = happens || length_of(kHappen, next) > 0;
    done = done || length_of(kDone, next) > 0;
    if (const std::uint32_t matter = only_matters ? length_of(kMatter, next) : 0) {
      at += gap + matter;
      end = at;
      continue;
    }
    if (only_matters && end > 0 && length_of(kSubject, next)) break;
    const Word word = read_word(next);
    only_matters = false;
    at += gap + (word.length ? word.length : utf8::decode(next).length);
    end = at;
  }
  return end;
}

}  // namespace

const WordSet& condition_openers() noexcept {
  return tables().openers;
}

std::optional<Condition> parse_condition(std::string_view text, bool in_brackets) {
  const auto opening = open(text);
  if (!opening) return std::nullopt;
  Condition condition{opening->kind, opening->length, {0, opening->length}};
  if (!opening->whole) {
    const bool awaited = opening->kind == ConditionKind::awaited;
    const bool happening = awaited || text.substr(0, opening->length).ends_with("khi");
    condition.length = end_of(text.substr(0, kLongest), opening->length, happening, awaited && in_brackets);
  }
  if (condition.length == opening->length && !opening->whole && !opening->matters) return std::nullopt;
  if (!opening->whole && opening->kind != ConditionKind::counted) {
    // "có khó khăn": the trouble itself; "nếu có khó khăn": what follows the opening.
    std::uint32_t lead = opening->matters ? read_word(text).length : opening->length;
    if (opening->kind == ConditionKind::awaited) {
      // "khi có hướng dẫn …": all after the last "khi".
      const std::size_t when = text.substr(0, lead).rfind("khi");
      if (when != std::string_view::npos) lead = static_cast<std::uint32_t>(when) + 3;
    }
    condition.event = {lead + gap_length(text.substr(lead)), condition.length};
  } else {
    condition.event = {0, condition.length};
  }
  return condition;
}

}  // namespace rasoat::grammar
