// Counting bytes of a kind, in a form that compilers turn into vector code.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rasoat {

/// How often `is_wanted(text, i)` says yes. It must not branch.
template <typename IsWanted>
std::size_t count_bytes(std::string_view text, IsWanted is_wanted) noexcept {
  std::size_t count = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.size(), start + 255);  // so many fit into a byte
    std::uint8_t part = 0;
    for (std::size_t i = start; i < end; ++i) part = static_cast<std::uint8_t>(part + is_wanted(text, i));
    count += part;
    start = end;
  }
  return count;
}

}  // namespace rasoat
