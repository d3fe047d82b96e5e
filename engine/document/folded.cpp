#include "document/folded.hpp"

#include <algorithm>
#include <array>

#include "grammars/letter.hpp"
#include "reading/line.hpp"
#include "source/contains.hpp"
#include "source/sixteen_bytes.hpp"
#include "text/fold_scan.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

// Vietnamese capitals and their bytes: A–Z; À–Ý, which begin with C3 and go on below A0; Ă Đ Ĩ Ũ (C4, C5),
// even; Ơ Ư (C6), A0 or AF; Ạ … Ỹ (E1 xx), even. Ones at the places, of sixteen, at which one begins and
// another ends; two bytes before and after them are looked at.
SixteenBytes are_capitals(const char* at) noexcept {
  const auto is_even = [](SixteenBytes byte) { return (byte & 0x81) == 0x80; };
  const auto is_ascii = [](SixteenBytes byte) { return byte - 'A' < 26; };
  const auto of_two = [&](SixteenBytes lead, SixteenBytes next) {
    return ((lead == 0xC3) & (next < 0xA0)) | (((lead == 0xC4) | (lead == 0xC5)) & is_even(next)) |
           ((lead == 0xC6) & ((next == 0xA0) | (next == 0xAF)));
  };
  const SixteenBytes last = load_sixteen(at - 1), first = load_sixteen(at);
  const auto ends = is_ascii(last) | of_two(load_sixteen(at - 2), last) | is_even(last);
  const auto starts = is_ascii(first) | of_two(first, load_sixteen(at + 1)) |
                      ((first == 0xE1) & is_even(load_sixteen(at + 2)));
  return SixteenBytes(ends & starts);
}

// Two capitals stand side by side, or a drawn line: most lines have neither. Says yes also where a byte only
// looks like the end of a capital.
bool may_be_glued(std::string_view text) {
  constexpr std::size_t kBefore = 2, kAround = kBefore + sizeof(SixteenBytes) + 2;
  if (text.size() < kAround || contains(text, "--") || contains(text, "__")) return true;
  SixteenBytes found{};
  const char* const last = text.data() + text.size() - (kAround - kBefore);
  for (const char* at = text.data() + kBefore; at < last; at += sizeof(SixteenBytes))
    found |= are_capitals(at);
  return any_of_sixteen(found | are_capitals(last));
}

// Whether the byte may begin a capital or belong to a drawn line.
bool may_be_capital_or_rule(std::string_view text, std::size_t at) noexcept {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return (first >= 'A' && first <= 'Z') || first == '-' || first == '_';
  // Of the letters with three bytes only those whose last is even are capitals; continuation bytes are none.
  return first >= 0xC3 && (first != 0xE1 || at + 2 >= text.size() || (text[at + 2] & 1) == 0);
}

// Words parted by single blanks.
bool is_one_line(std::string_view text) {
  return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
         text.find('\n') == std::string_view::npos && !contains(text, "  ");
}

bool starts_with_two_small(std::string_view text) {
  for (int letter = 0; letter < 2; ++letter) {
    if (text.empty()) return false;
    const grammar::Letter read = grammar::read_letter(text);
    if (read.base == 0 || read.capital) return false;
    text.remove_prefix(read.length);
  }
  return true;
}

}  // namespace

bool has_wide_gap(std::string_view text) noexcept {
  return contains(text, "   ");
}

std::string one_line(std::string_view folded) {
  if (is_one_line(folded)) return std::string(folded);
  std::string out;
  out.reserve(folded.size());
  while (!folded.empty()) {
    // Words parted by single blanks are copied together.
    std::size_t end = 0, blanks = 0;
    while (end < folded.size() && folded[end] != '\n') {
      blanks = folded[end] == ' ' ? blanks + 1 : 0;
      if (blanks > 1 || (blanks == 1 && end == 0)) break;
      ++end;
    }
    const std::size_t words = end - (end > 0 && folded[end - 1] == ' ');
    if (words > 0 && !out.empty()) out += ' ';
    out.append(folded.substr(0, words));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return out;
}

std::string viewed(std::string_view source, Span span) {
  const std::string_view passage = span.of(source);
  if (text::find_foldable(passage, 0, passage.size()).foldable == 0) return std::string(passage);
  return std::string(MatchingView(source, {&span, 1}).text());
}

std::string fold(std::string_view text, Span span) {
  span = without_blanks(text, span);
  while (!span.empty() && text[span.start] == '*') ++span.start;
  while (!span.empty() && text[span.end - 1] == '*') --span.end;
  span = without_blanks(text, span);
  std::string words = viewed(text, span);
  if (!is_one_line(words)) words = one_line(words);
  return words;
}

std::string unglued(std::string_view text) {
  if (!may_be_glued(text)) return std::string(text);
  std::string out;
  std::size_t copied = 0;  // bytes of the text that are in `out`
  const auto part = [&](std::size_t at) {
    out.append(text.substr(copied, at - copied)) += '\v';
    copied = at;
  };
  unsigned capitals = 0;  // that the run before this letter has
  for (std::size_t at = 0; at < text.size();) {
    if (!may_be_capital_or_rule(text, at)) {
      capitals = 0;
      ++at;
      continue;
    }
    const grammar::Letter letter = grammar::read_letter(text.substr(at));
    if (letter.base != 0 && letter.capital) {
      const bool after_tt = at >= 2 && copied + 1 != at && text.substr(at - 2, 2) == "TT";
      if (capitals >= 2 && !after_tt && starts_with_two_small(text.substr(at + letter.length))) part(at);
      ++capitals;
    } else {
      const bool rule = text.substr(at).starts_with("---") || text.substr(at).starts_with("___");
      if (rule && at > 0 && text[at - 1] != '-' && text[at - 1] != '_') part(at);
      capitals = 0;
    }
    at += letter.length;
  }
  return out.append(text.substr(copied));
}

}  // namespace rasoat
