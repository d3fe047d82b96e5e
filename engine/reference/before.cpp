#include "reference/before.hpp"

#include "grammars/letter.hpp"

namespace rasoat {
namespace {

// Words of tables are shorter.
constexpr Offset kLongestWord = 64;

bool is_ascii_letter_or_digit(unsigned char c) noexcept {
  const auto small = static_cast<unsigned char>(c | 0x20);
  return (c >= '0' && c <= '9') || (small >= 'a' && small <= 'z');
}

}  // namespace

Offset letter_before(std::string_view view, Offset end) noexcept {
  if (end == 0) return end;
  const auto last = static_cast<unsigned char>(view[end - 1]);
  if (last < 0x80) return is_ascii_letter_or_digit(last) ? end - 1 : end;
  for (Offset length = 2; length <= 3 && length <= end; ++length) {
    const grammar::Letter letter = grammar::read_letter(view.substr(end - length, length));
    if (letter.base != 0 && letter.length == length) return end - length;
  }
  return end;
}

std::optional<Offset> word_before(std::string_view view, Offset end, Offset floor) noexcept {
  Offset start = end;
  while (start > floor) {
    const Offset letter = letter_before(view, start);
    if (letter == start) break;
    if (letter < floor || end - letter > kLongestWord) return std::nullopt;
    start = letter;
  }
  if (start == end || (start == floor && letter_before(view, start) != start)) return std::nullopt;
  return start;
}

Offset gap_before(std::string_view view, Offset end) noexcept {
  bool line_end = false;
  for (Offset at = end; at > 0; --at) {
    const char c = view[at - 1];
    if (c == '\n') {
      if (line_end) return end;
      line_end = true;
    } else if (c != ' ' && c != '\t') {
      return at;
    }
  }
  return end;
}

}  // namespace rasoat
