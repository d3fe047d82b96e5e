// syllable: a word in small letters that no Vietnamese syllable can be: "nghành", "hòan", "thựchiện". Foreign
// words are told by having no Vietnamese letter or tone mark at all: what has one was meant to be Vietnamese.
// Of the others only slips of the keyboard are found: what Telex would have made a syllable ("chuyeenr"), and
// letters struck or left out beside a word with marks ("các thonn", "trog nước"). Of words with a capital,
// which may be foreign names, only the surest slips are judged ("Nhânn", "Đuợc").
#include "grammars/syllable.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "drafting/damaged_words.hpp"
#include "drafting/put_together.hpp"
#include "drafting/rule.hpp"
#include "drafting/spelling_suggestion.hpp"
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

// "thonn", "phongt", "trog": no foreign word ends so.
bool ends_in_a_slip(std::string_view word) {
  constexpr std::string_view kOnsets[] = {"tr", "th", "ch", "kh", "ph", "nh", "ng", "d"};
  if (word.size() < 4) return false;
  const std::string_view end = word.substr(word.size() - 2);
  const bool vowel_before_g =
      end[1] == 'g' && std::string_view("aeiou").find(end[0]) != std::string_view::npos;
  if (vowel_before_g)
    return std::ranges::any_of(kOnsets, [&](std::string_view onset) { return word.starts_with(onset); });
  if (end == "nn" || end == "mm") return true;
  const std::string_view before = word.substr(0, word.size() - 1);
  return (before.ends_with("ng") || before.ends_with("nh")) && std::string_view("cghmnpt").contains(end[1]);
}

// A word with a mark stands before or behind it.
bool beside_vietnamese(std::string_view view, Span span) {
  const auto marked = [&](std::size_t at) {
    return has_diacritic(view.substr(at, grammar::read_word(view.substr(at)).length));
  };
  if (span.start > 1 && view[span.start - 1] == ' ' && marked(grammar::word_start(view, span.start - 1)))
    return true;
  return view.substr(span.end, 1) == " " && marked(span.end + 1u);
}

std::optional<std::string> struck_wrongly(std::string_view view, Span span) {
  const std::string_view word = span.of(view);
  if (word.size() > 4 && word[word.size() - 1] == word[word.size() - 2]) {
    const std::string_view once = word.substr(0, word.size() - 1);
    if (std::string_view("cghmnpt").contains(word.back()) && grammar::is_syllable(once))
      return std::string(once);
  }
  if (!ends_in_a_slip(word) || !beside_vietnamese(view, span)) return std::nullopt;
  return likely_meant(word);
}

void check_plain_word(const Draft& draft, Span span, Report& report) {
  const std::string_view word = span.of(draft.view());
  auto right = typed_in_telex(word);
  if (!right) right = struck_wrongly(draft.view(), span);
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
    const bool alone = utf8::count_characters(left) < 2 || utf8::count_characters(right) < 2;
    if (alone ? !grammar::is_syllable(left) || !grammar::is_syllable(right)
              : !has_diacritic(left) || !has_diacritic(right) || !is_used_syllable(left) ||
                    !is_used_syllable(right))
      continue;
    if (found || alone) return std::nullopt;  // "cácơ": cá cơ, các ơ
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
  bool known = true;
  if (read.fault == SyllableFault::place && read.proper_place != 0) {
    const std::string right = with_tone_at(word, read.proper_place);
    report.at(draft.to_source(span), "check-syllable-place", {printed, right}).replacement = right;
  } else if (const auto meant = likely_meant(word)) {
    report.at(draft.to_source(span), "check-syllable-keyed", {printed, *meant}).replacement = *meant;
  } else if (const auto two = parted(word)) {
    report.at(draft.to_source(span), "check-syllable-glued", {printed, *two}).replacement = *two;
  } else {
    report.at(draft.to_source(span), "check-syllable", {printed});
    known = false;
  }
  const bool loan = !known && may_be_loan(word, read.fault);
  report.findings.back().severity = loan ? Severity::info : Severity::warning;
}

// All of its letters are of the Vietnamese alphabet, after a capital all of them small or none.
bool is_word_of_one_case(std::string_view word, bool all_capitals) {
  const grammar::Letter first = grammar::read_letter(word);
  if (!all_capitals) return first.base != 0 && is_small_word(word.substr(first.length));
  while (!word.empty()) {
    const grammar::Letter letter = grammar::read_letter(word);
    if (letter.base == 0) return false;
    word.remove_prefix(letter.length);
  }
  return true;
}

void check_capital(const Draft& draft, Span span, bool all_capitals, Report& report) {
  const std::string_view word = span.of(draft.view());
  if (!has_diacritic(word) || !is_word_of_one_case(word, all_capitals) || grammar::is_syllable(word)) return;
  auto right = surely_meant(word);
  if (!right || is_joined(draft.view(), span) || draft.is_quoted(span.start) || draft.is_allowed(word))
    return;
  report.at(draft.to_source(span), "check-syllable-keyed", {std::string(word), *right}).replacement = right;
}

bool is_among(const std::vector<DecodedPassage>& passages, Offset at) {
  const auto after = std::ranges::upper_bound(
      passages, at, {}, [](const DecodedPassage& passage) { return passage.span.start; });
  return after != passages.begin() && at < (after - 1)->span.end;
}

void check_rule(const Draft& draft, Report& report) {
  const std::string_view view = draft.view();
  const auto damaged = find_damaged_words(draft.source());  // told by legacy-encoding
  each_word(view, whole(view), [&](Span span, const grammar::Word& word) {
    if (word.has_digit || word.letters < 2) return;
    if (!damaged.empty() && is_among(damaged, draft.to_source(span).start)) return;
    if (word.capital) return check_capital(draft, span, word.all_capitals, report);
    check_word(draft, span, report);
  });
}

}  // namespace

extern const RuleBody syllable;
const RuleBody syllable{check_rule, "Các nghành, các cấp tổ chức thực hiện.\n",
                        "Các ngành, các cấp tổ chức thực hiện qua internet, vi-rút và “ngoằẻo”.\n"};

}  // namespace rasoat::drafting
