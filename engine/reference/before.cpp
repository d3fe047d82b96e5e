#include "reference/before.hpp"

namespace rasoat {

std::optional<grammar::PlacedWord> word_before(std::string_view view, Offset end, Offset floor) noexcept {
  const grammar::PlacedWord word = grammar::word_before(view, end);
  return word.start == end || word.start < floor ? std::nullopt : std::optional(word);
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
