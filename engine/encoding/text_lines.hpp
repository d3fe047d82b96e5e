// A text line by line, each with its line end.
#pragma once

#include <algorithm>
#include <string_view>

namespace rasoat {

/// Calls with each line; ends early where the call says false.
template <typename Take>
void for_each_line(std::string_view text, Take take) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (!take(text.substr(0, end))) return;
    text.remove_prefix(end);
  }
}

}  // namespace rasoat
