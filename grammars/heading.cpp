// A first byte decides whether a label can stand here at all, since this is asked of every paragraph; X3
// reads the rest. What follows the label decides whether it is one: "1.5 tỷ" and "1/7" are none.
#include "grammars/heading.hpp"

#include "grammars/digit.hpp"
#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/skip.hpp"

namespace rasoat::grammar {
namespace {

constexpr x3::uint_parser<unsigned, 10, 1, 3> figure;
constexpr x3::uint_parser<unsigned, 10, 1, 2> small_figure;

struct RomanFigures : x3::symbols<unsigned> {
  RomanFigures() {
    constexpr const char* kTens[] = {"", "X", "XX", "XXX", "XL"};
    constexpr const char* kOnes[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    for (unsigned value = 1; value < 50; ++value)
      add(std::string(kTens[value / 10]) + kOnes[value % 10], value);
  }
};
const RomanFigures roman_figure;

struct Words : x3::symbols<unsigned> {
  Words() {
    unsigned value = 0;
    for (const char* word : {"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"})
      add(word, ++value);
    value = 0;
    for (const char* word : {"NHẤT", "HAI", "BA", "TƯ", "NĂM", "SÁU", "BẢY", "TÁM", "CHÍN", "MƯỜI"})
      add(word, ++value);
  }
};
const Words words;

struct Nouns : x3::symbols<LabelKind> {
  Nouns() {
    add("Điều", LabelKind::article)("ĐIỀU", LabelKind::article);
    add("Chương", LabelKind::chapter)("CHƯƠNG", LabelKind::chapter);
    add("Mục", LabelKind::section)("MỤC", LabelKind::section);
    add("Tiểu mục", LabelKind::subsection)("TIỂU MỤC", LabelKind::subsection)("Tiểu Mục",
                                                                              LabelKind::subsection);
    add("Phần", LabelKind::part)("PHẦN", LabelKind::part);
    add("Phụ lục", LabelKind::appendix)("PHỤ LỤC", LabelKind::appendix)("Phụ Lục", LabelKind::appendix);
  }
};
const Nouns nouns;

using Iterator = const char*;

bool word_goes_on(std::string_view text) {
  return !text.empty() && read_word(text).length != 0;
}

// "NQ/TW", "CTr/TU": with a number and a dash before it a designation, no title.
bool is_symbol(std::string_view text) {
  const Word word = read_word(text);
  return word.length != 0 && word.letters > 1 && read_letter(text).capital && word.length < text.size() &&
         text[word.length] == '/';
}

// The closing mark and the blanks after it. Where `must_close`, no label without a mark.
bool close(HeadingLabel& label, Iterator& at, Iterator end, bool must_close) {
  const Iterator before = at;
  const bool marked = x3::parse(at, end, blanks >> (x3::lit('.') >> -x3::lit('-') | '-' | ':' | ')' | '/'));
  if (!marked) at = before;
  if (must_close && !marked) return false;
  label.closed = marked;
  if (!marked) return x3::parse(at, end, blanks);
  const char mark = at[-1];
  const Iterator after = at;
  x3::parse(at, end, maybe_gap);
  if (at == end) return true;
  // V/v and 20-NQ/TW are no labels, and a figure after the mark makes it a date, a span or a designation.
  if (at == after &&
      (mark == '/' || (mark == '-' && label.kind != LabelKind::roman && label.kind != LabelKind::capital)))
    return false;
  const std::string_view rest(at, static_cast<std::size_t>(end - at));
  if ((mark == '-' || mark == '/') && label.kind == LabelKind::arabic && is_symbol(rest)) return false;
  return !((at == after || mark == '-' || mark == '/') && *at >= '0' && *at <= '9');
}

HeadingLabel finish(HeadingLabel label, std::string_view text, Iterator text_end, Iterator at) {
  label.text = text.substr(0, static_cast<std::size_t>(text_end - text.data()));
  label.length = static_cast<std::uint32_t>(at - text.data());
  return label;
}

// Điều 3, Điều 3a, Chương II, Mục 1, Phần thứ nhất, Phụ lục 2, PHỤ LỤC.
std::optional<HeadingLabel> named(std::string_view text) {
  Iterator at = text.data();
  const Iterator end = at + text.size();
  HeadingLabel label;
  if (!x3::parse(at, end, nouns, label.kind)) return std::nullopt;
  if (word_goes_on({at, static_cast<std::size_t>(end - at)})) return std::nullopt;
  Iterator text_end = at;
  unsigned number = 0;
  const auto lower = x3::omit[x3::char_('a', 'z')];
  const auto upper = x3::omit[x3::char_('A', 'H')];
  const auto numbered = gap >> -((x3::lit("số") | "SỐ") >> gap) >>
                        (roman_figure | figure | (x3::lit("thứ") | "THỨ") >> gap >> words | upper) >>
                        -(lower >> !lower);
  const bool has_number = x3::parse(at, end, numbered, number);
  const Iterator number_end = at;
  // A footnote's figure may stick to it: "Phụ lục II19".
  if (has_number && at != end && (at[-1] == 'I' || at[-1] == 'V' || at[-1] == 'X'))
    x3::parse(at, end, x3::omit[small_figure]);
  if (has_number && !word_goes_on({at, static_cast<std::size_t>(end - at)})) {
    text_end = number_end;
    label.number = static_cast<std::uint16_t>(number);
  } else if (label.kind == LabelKind::appendix) {
    at = text_end;
  } else {
    return std::nullopt;
  }
  if (!close(label, at, end, false)) return std::nullopt;
  return finish(label, text, text_end, at);
}

// 1. 2.1 2.1.3. II.1 I- A. a) (1)
std::optional<HeadingLabel> numbered(std::string_view text) {
  Iterator at = text.data();
  const Iterator end = at + text.size();
  HeadingLabel label;
  unsigned number = 0;
  if (x3::parse(at, end, roman_figure, number)) {
    label.kind = LabelKind::roman;
  } else if (x3::parse(at, end, figure, number)) {
    label.kind = LabelKind::arabic;
  } else {
    return std::nullopt;
  }
  unsigned next = 0;
  while (label.parts < 6 && x3::parse(at, end, '.' >> small_figure >> !digit, next)) {
    ++label.parts;
    number = next;
  }
  if (label.parts > 1) label.kind = LabelKind::dotted;
  const Iterator text_end = at;
  label.number = static_cast<std::uint16_t>(number);
  if (word_goes_on({at, static_cast<std::size_t>(end - at)})) return std::nullopt;
  if (!close(label, at, end, label.parts == 1)) return std::nullopt;
  if (!label.closed && (at == end || !read_letter({at, static_cast<std::size_t>(end - at)}).capital)) {
    return std::nullopt;  // 1.5 tỷ
  }
  return finish(label, text, text_end, at);
}

std::optional<HeadingLabel> lettered(std::string_view text, Letter letter) {
  Iterator at = text.data() + letter.length;
  const Iterator end = text.data() + text.size();
  if (at == end || (*at != ')' && *at != '.' && !(letter.capital && (*at == '-' || *at == '/'))))
    return std::nullopt;
  HeadingLabel label;
  label.kind = letter.capital ? LabelKind::capital : LabelKind::letter;
  const char32_t base = letter.base == U'đ' ? U'd' : letter.base;
  if (base > U'z') return std::nullopt;
  label.number = static_cast<std::uint16_t>(base - U'a' + 1);
  const Iterator text_end = at;
  const bool dot = *at == '.';
  if (!close(label, at, end, true)) return std::nullopt;
  // "P.T.T.Huyền" and "a.b" are no labels.
  if (dot && at == text_end + 1 && at != end) return std::nullopt;
  return finish(label, text, text_end, at);
}

std::optional<HeadingLabel> bracketed(std::string_view text) {
  Iterator at = text.data() + 1;
  const Iterator end = text.data() + text.size();
  HeadingLabel label;
  unsigned number = 0;
  if (!x3::parse(at, end, small_figure >> ')', number)) return std::nullopt;
  label.kind = LabelKind::bracket;
  label.number = static_cast<std::uint16_t>(number);
  label.closed = true;
  const Iterator text_end = at;
  x3::parse(at, end, blanks);
  return finish(label, text, text_end, at);
}

}  // namespace

std::optional<HeadingLabel> parse_heading_label(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const char first = text[0];
  if (first >= '0' && first <= '9') return numbered(text);
  if (first == '(') return bracketed(text);
  const Letter letter = read_letter(text);
  if (letter.base == 0 || letter.tone != Tone::level) return std::nullopt;
  if (!letter.capital) return lettered(text, letter);
  if (auto label = lettered(text, letter); label && first != 'I' && first != 'V' && first != 'X')
    return label;
  if (first == 'I' || first == 'V' || first == 'X') return numbered(text);
  if (first == 'C' || first == 'M' || first == 'P' || first == 'T' || letter.base == U'đ') return named(text);
  return std::nullopt;
}

}  // namespace rasoat::grammar
