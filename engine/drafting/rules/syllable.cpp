// syllable: a word in small letters that no Vietnamese syllable can be: "nghành", "hòan", "thựchiện". Foreign
// words are told by having no Vietnamese letter or tone mark at all: what has one was meant to be Vietnamese.
// Of the others only slips of the keyboard are found: what Telex would have made a syllable ("chuyeenr"), and
// a last consonant struck twice ("thonn").
#include "grammars/syllable.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "drafting/put_together.hpp"
#include "drafting/rule.hpp"
#include "drafting/vocabulary.hpp"
#include "drafting/words.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::drafting {
namespace {

using grammar::SyllableFault;

bool has_diacritic(std::string_view word) {
  return std::ranges::any_of(word, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

// All of its letters are small ones of the Vietnamese alphabet.
bool is_small_word(std::string_view word) {
  while (!word.empty()) {
    const grammar::Letter letter = grammar::read_letter(word);
    if (letter.base == 0 || letter.capital) return false;
    word.remove_prefix(letter.length);
  }
  return true;
}

bool is_loanword(std::string_view word) {
  static const auto known = [] {
    std::set<grammar::WordKey> keys;
    for (const grammar::Row& row : grammar::read_table(vocabulary_file("loanwords.tsv"), {"word"}))
      keys.insert(grammar::word_key(row[0]));
    return keys;
  }();
  return known.contains(grammar::word_key(word));
}

// Part of an address, a file name, a compound with a hyphen: vi-rút, a@b.vn, ng.ỏ.
bool is_joined(std::string_view view, Span span) {
  constexpr std::string_view kJoiners = "-@._/’'`&\\^";
  if (span.start > 0 && kJoiners.find(view[span.start - 1]) != std::string_view::npos) return true;
  if (span.end >= view.size()) return false;
  if (view[span.end] == '.' || view[span.end] == '/')
    return span.end + 1 < view.size() && grammar::read_word(view.substr(span.end + 1)).length > 0;
  return kJoiners.find(view[span.end]) != std::string_view::npos || view.substr(span.end).starts_with("’");
}

// The word with its tone mark on the letter that should bear it.
std::string with_tone_at(std::string_view word, unsigned place) {
  grammar::Tone tone = grammar::Tone::level;
  for (std::string_view rest = word; !rest.empty();) {
    const grammar::Letter letter = grammar::read_letter(rest);
    if (letter.tone != grammar::Tone::level) tone = letter.tone;
    rest.remove_prefix(letter.length);
  }
  std::string out;
  for (unsigned number = 1; !word.empty(); ++number) {
    const grammar::Letter letter = grammar::read_letter(word);
    utf8::append(out, put_together(letter.base, number == place ? tone : grammar::Tone::level, false));
    word.remove_prefix(letter.length);
  }
  return out;
}

// The letter that Telex makes of two; 0 where it makes none.
char32_t telex_letter(char first, char second) {
  constexpr std::string_view kKeys[] = {"aa", "ee", "oo", "dd", "aw", "ow", "uw"};
  constexpr std::u32string_view kMade = U"âêôđăơư";
  for (std::size_t i = 0; i < std::size(kKeys); ++i) {
    if (kKeys[i][0] == first && kKeys[i][1] == second) return kMade[i];
  }
  return 0;
}

constexpr std::size_t kLongestKeyed = 12;  // nghieengs

// What the keys spell in Telex ("chuyeenr": chuyển), where that is a syllable with at least a letter and a
// tone, or two letters, made of keys: one alone may be a foreign word (box, tool).
std::optional<std::string> typed_in_telex(std::string_view word) {
  constexpr std::string_view kTones = "fsrxj";
  constexpr grammar::Tone kMeant[] = {grammar::Tone::grave, grammar::Tone::acute, grammar::Tone::hook,
                                      grammar::Tone::tilde, grammar::Tone::dot};
  if (word.size() > kLongestKeyed) return std::nullopt;
  const std::size_t tone = word.size() < 2 ? std::string_view::npos : kTones.find(word.back());
  if (tone != std::string_view::npos) word.remove_suffix(1);
  unsigned made = tone != std::string_view::npos;
  std::u32string letters;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const char32_t both = at + 1 < word.size() ? telex_letter(word[at], word[at + 1]) : 0;
    letters += both != 0 ? both : static_cast<char32_t>(word[at]);
    made += both != 0;
    at += both != 0;
  }
  if (made < 2) return std::nullopt;
  // "uow" is ươ.
  if (const std::size_t at = letters.find(U"uơ"); at != std::u32string::npos) letters[at] = U'ư';
  const grammar::Tone meant = tone == std::string_view::npos ? grammar::Tone::level : kMeant[tone];
  for (std::size_t place = 0; place < letters.size(); ++place) {
    const char32_t marked = put_together(letters[place], meant, false);
    if (meant != grammar::Tone::level && marked == letters[place]) continue;  // no vowel
    std::string spelt;
    for (std::size_t at = 0; at < letters.size(); ++at)
      utf8::append(spelt, at == place ? marked : letters[at]);
    if (has_diacritic(spelt) && grammar::is_syllable(spelt)) return spelt;
  }
  return std::nullopt;
}

// "thonn": a syllable with its last consonant twice.
std::optional<std::string> struck_twice(std::string_view word) {
  if (word.size() < 5 || word[word.size() - 1] != word[word.size() - 2] ||
      std::string_view("cghmnpt").find(word.back()) == std::string_view::npos)
    return std::nullopt;
  word.remove_suffix(1);
  return grammar::is_syllable(word) ? std::optional(std::string(word)) : std::nullopt;
}

void check_plain_word(const Draft& draft, Span span, Report& report) {
  const std::string_view word = span.of(draft.view());
  auto right = typed_in_telex(word);
  if (!right) right = struck_twice(word);
  if (!right || grammar::is_syllable(word) || is_joined(draft.view(), span) || draft.is_quoted(span.start) ||
      is_loanword(word) || draft.is_allowed(word))
    return;
  Finding& finding = report.at(draft.to_source(span), "check-syllable-keyed", {std::string(word), *right});
  finding.severity = Severity::warning;
  finding.replacement = std::move(right);
}

constexpr std::size_t kTwoSyllables = 40;  // bytes; the longest is nghiêng

// Two syllables written as one word, cut where only one cut is possible.
std::optional<std::string> parted(std::string_view word) {
  if (word.size() > kTwoSyllables) return std::nullopt;
  std::optional<std::string> found;
  for (std::size_t at = 1; at < word.size(); ++at) {
    if (utf8::is_continuation(word[at])) continue;
    const std::string_view left = word.substr(0, at), right = word.substr(at);
    if (left.size() < 2 || right.size() < 2 || !has_diacritic(left) || !has_diacritic(right) ||
        !grammar::is_syllable(left) || !grammar::is_syllable(right))
      continue;
    if (found) return std::nullopt;
    found = std::string(left) + " " + std::string(right);
  }
  return found;
}

// Vowels parted by consonants: more than one syllable, as loanwords and glued words have.
bool is_polysyllable(std::string_view word) {
  unsigned groups = 0;
  bool vowel_before = false;
  while (!word.empty()) {
    const grammar::Letter letter = grammar::read_letter(word);
    const bool vowel =
        std::ranges::any_of(grammar::letters::kVowels, [&](auto row) { return row[0] == letter.base; });
    groups += vowel && !vowel_before;
    vowel_before = vowel;
    word.remove_prefix(letter.length);
  }
  return groups > 1;
}

// Words from other languages take no tone but sắc: centimét, magiê, crôm.
bool may_be_loan(std::string_view word, SyllableFault fault) {
  for (std::string_view rest = word; !rest.empty();) {
    const grammar::Letter letter = grammar::read_letter(rest);
    if (letter.tone != grammar::Tone::level && letter.tone != grammar::Tone::acute) return false;
    rest.remove_prefix(letter.length);
  }
  return is_polysyllable(word) || fault == SyllableFault::onset;
}

void check_word(const Draft& draft, Span span, Report& report) {
  const std::string_view word = span.of(draft.view());
  if (!is_small_word(word)) return;
  if (!has_diacritic(word)) return check_plain_word(draft, span, report);
  const grammar::Syllable read = grammar::read_syllable(word);
  if (read.fault == SyllableFault::none || is_joined(draft.view(), span) || draft.is_quoted(span.start) ||
      is_loanword(word) || draft.is_allowed(word))
    return;
  const std::string printed(word);
  if (read.fault == SyllableFault::place && read.proper_place != 0) {
    const std::string right = with_tone_at(word, read.proper_place);
    report.at(draft.to_source(span), "check-syllable-place", {printed, right}).replacement = right;
  } else if (const auto two = parted(word)) {
    report.at(draft.to_source(span), "check-syllable-glued", {printed, *two}).replacement = *two;
  } else {
    report.at(draft.to_source(span), "check-syllable", {printed});
  }
  report.findings.back().severity = may_be_loan(word, read.fault) ? Severity::info : Severity::warning;
}

void check_rule(const Draft& draft, Report& report) {
  const std::string_view view = draft.view();
  each_word(view, whole(view), [&](Span span, const grammar::Word& word) {
    if (!word.has_digit && !word.capital && word.letters > 1) check_word(draft, span, report);
  });
}

}  // namespace

extern const RuleBody syllable;
const RuleBody syllable{check_rule, "Các nghành, các cấp tổ chức thực hiện.\n",
                        "Các ngành, các cấp tổ chức thực hiện qua internet, vi-rút và “ngoằẻo”.\n"};

}  // namespace rasoat::drafting
