// A label starts a paragraph unless a word above it takes the number ("khoản", "ngày 05, ngày"); else the
// line's width and its first letter tell.
#include "reading/run_on.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"
#include "reading/label_at.hpp"
#include "reading/line_kind.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

// The beginning or the end of a line as the vocabulary writes words: composed, with plain blanks.
class PlainWords {
 public:
  explicit PlainWords(std::string_view words) : words_(words) {
    const bool plain = std::ranges::none_of(
        words, [](char byte) { return byte == '\xCC' || byte == '\xCD' || byte == '\xC2'; });
    if (!plain) words_ = composed_.emplace(words).text();
  }
  PlainWords(const PlainWords&) = delete;
  PlainWords& operator=(const PlainWords&) = delete;
  std::string_view text() const { return words_; }

 private:
  std::optional<MatchingView> composed_;
  std::string_view words_;
};

constexpr std::size_t kLongestEnd = 96;  // bytes of a line's words that are looked at

// Cut at a blank: no letter is taken apart.
std::string_view end_of(std::string_view line) {
  if (line.size() <= kLongestEnd) return line;
  const std::size_t blank = line.find(' ', line.size() - kLongestEnd);
  return blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
}

std::string_view start_of(std::string_view line) {
  if (line.size() <= kLongestEnd) return line;
  const std::size_t blank = line.rfind(' ', kLongestEnd);
  return blank == std::string_view::npos ? std::string_view() : line.substr(0, blank);
}

bool is_digit(char byte) noexcept {
  return byte >= '0' && byte <= '9';
}

std::optional<PlacedLabel> closed_label(std::string_view text, const Line& line) {
  if (!may_start_with_label(line.inner.of(text))) return std::nullopt;
  auto label = label_at(text, line.inner);
  if (label && !label->closed && !label->alone) label.reset();
  return label;
}

// "(Nhóm" above, "A)" here: the bracket is no label's.
bool closes_bracket(std::string_view text, std::string_view above, const PlacedLabel& label) {
  if (label.printed.end >= text.size() || text[label.printed.end] != ')') return false;
  const std::size_t open = above.rfind('(');
  return open != std::string_view::npos && above.find(')', open) == std::string_view::npos;
}

// "khoản", "ngày 05, ngày": the number on the next line belongs to it.
bool takes_number(std::string_view above) {
  const PlainWords end(end_of(above));
  std::string words;
  for (const char byte : end.text()) {
    if (byte != '*' && byte != '_') words += byte;
  }
  while (words.ends_with(' ')) words.pop_back();
  return words.ends_with(',') || grammar::ends_with_phrase(grammar::PhraseGroup::takes_number, words);
}

// "Căn cứ …", "Theo đề nghị …" with a capital start a paragraph however full the line above is.
bool starts_with_basis(std::string_view inner) {
  if (inner.empty()) return false;
  const bool possible = inner[0] == 'C' || inner[0] == 'T' || inner[0] == 'X';
  return possible && grammar::phrase_length(grammar::PhraseGroup::basis, inner) != 0;
}

// Converters of PDF leave the blanks of a justified line at its end: it runs on however short it is.
bool trails(const Line& line) noexcept {
  return line.span.end - line.inner.end >= 3;
}

// "Số 34-CV/ĐU" and nothing after it, as it is printed, decomposed or with blanks and odd dashes: what a
// letter is about begins below it, mostly with a small letter.
bool is_number_line(std::string_view line) {
  constexpr std::size_t kLongestWord = 6, kLongestSymbol = 28;  // bytes
  constexpr unsigned kMostSmall = 4;                            // of "CTr", "QĐi", "TTg"
  while (line.starts_with('*')) line.remove_prefix(1);
  const std::size_t word = line.find_first_of(" :");
  if (!line.starts_with('S') || word == std::string_view::npos || word > kLongestWord) return false;
  const std::size_t digits = line.find_first_not_of(" :", word);
  if (digits == std::string_view::npos || !is_digit(line[digits])) return false;
  const std::string_view symbol = line.substr(digits);
  const auto small = [](char byte) { return byte >= 'a' && byte <= 'z'; };
  const bool slash =
      symbol.find('/') != std::string_view::npos || symbol.find("\uFF0F") != std::string_view::npos;
  return slash && symbol.size() <= kLongestSymbol &&
         std::count_if(symbol.begin(), symbol.end(), small) <= kMostSmall;
}

bool is_filled(std::string_view text, const Layout& layout, const Line& above, const Line& line) {
  return layout.wrap == Wrap::by_width &&
         (trails(above) || is_full(above.inner.of(text), line.inner.of(text), layout));
}

// "…, Ban" above, "Thường vụ Huyện ủy …" here: a name of two lines.
bool parts_name(std::string_view last, std::string_view next) {
  constexpr std::size_t kLongestRest = 40;  // bytes of the name on the lower line
  std::string_view words = last.substr(last.rfind(' ') + 1);
  if (words.size() == last.size() || words.empty()) return false;
  std::string name(words);
  name.append(" ").append(next.substr(0, kLongestRest));
  return grammar::read_letter(words).capital &&
         grammar::phrase_length(grammar::PhraseGroup::whole, name) > words.size() + 1;
}

// "…, Đảng ủy xã Khê" above, "Lũng ban hành …" here: a place's name of two words.
bool parts_place(std::string_view last, std::string_view next) {
  static constexpr std::array<grammar::WordKey, 7> kUnits = {
      "tỉnh"_word, "huyện"_word, "quận"_word, "xã"_word, "phường"_word, "phố"_word, "trấn"_word};
  const std::size_t name_start = grammar::word_start(last, last.size());
  if (name_start == last.size() || name_start == 0 || last[name_start - 1] != ' ') return false;
  const grammar::Word name = grammar::read_word(last.substr(name_start));
  const std::size_t unit_start = grammar::word_start(last, name_start - 1);
  const grammar::Word unit = grammar::read_word(last.substr(unit_start));
  if (!name.capital || name.all_capitals || std::ranges::find(kUnits, unit.key) == kUnits.end()) return false;
  const grammar::Word rest = grammar::read_word(next);
  if (!rest.capital || rest.all_capitals || rest.length + 1 >= next.size() || next[rest.length] != ' ')
    return false;
  const grammar::Word verb = grammar::read_word(next.substr(rest.length + 1));
  return verb.length != 0 && !verb.capital && !verb.has_digit;
}

// "KẾ HOẠCH (trích)": what a bracket adds at the end is no part of the line's capitals.
std::string_view without_bracket(std::string_view line) {
  const std::size_t open = line.ends_with(')') ? line.rfind('(') : std::string_view::npos;
  return open == std::string_view::npos || open == 0 ? line : line.substr(0, open);
}

}  // namespace

bool runs_on(std::string_view text, const Layout& layout, const Line& above, const Line& line) {
  const std::string_view next = line.inner.of(text);
  const std::string_view last = above.inner.of(text);
  if (const auto label = closed_label(text, line)) {
    if (closes_bracket(text, last, *label)) return true;
    return takes_number(last) && (layout.wrap == Wrap::always || is_filled(text, layout, above, line));
  }
  if (layout.wrap == Wrap::always) return true;
  if (starts_small(next) && is_number_line(last)) return false;
  if (starts_small(next)) return !in_capitals(without_bracket(last)) || is_filled(text, layout, above, line);
  const PlainWords end(end_of(last)), start(start_of(next));
  // … however short the upper one is; in capitals it may be one of a head.
  const bool parted =
      !in_capitals(last) && (parts_name(end.text(), start.text()) || parts_place(end.text(), start.text()) ||
                             grammar::ends_with_phrase(grammar::PhraseGroup::dangles, end.text()));
  if (starts_with_basis(start.text()) || !(parted || is_filled(text, layout, above, line))) return false;
  return last.back() != ';' && (last.back() != ':' || trails(above));
}

// A list's own item starts with a capital.
bool dash_runs_on(std::string_view text, BlockKind open, const Line& above, const Line& line) {
  const std::string_view last = above.inner.of(text);
  if (ends_sentence(last)) return false;
  const FirstWords words(text, line.inner);
  std::string_view rest = words.text();
  while (!rest.empty() && grammar::read_letter(rest).base == 0 && !is_digit(rest[0])) {
    rest.remove_prefix(grammar::read_letter(rest).length);
  }
  // "giai đoạn 2021" above, "- 2025" here.
  if (!rest.empty() && is_digit(rest[0])) return is_digit(last.back());
  return open != BlockKind::list_item && starts_small(rest);
}

}  // namespace rasoat
