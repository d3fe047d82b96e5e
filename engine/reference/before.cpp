#include "reference/before.hpp"

#include "grammars/letter.hpp"

namespace rasoat {

std::optional<Offset> word_before(std::string_view view, Offset end, Offset floor) noexcept {
  const auto start = static_cast<Offset>(grammar::word_start(view, end));
  return start == end || start < floor ? std::nullopt : std::optional(start);
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
