// The first of a few bytes in a text, sixteen at a time: std::string_view::find_first_of asks of every byte.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace rasoat {

/// Where the first of the `marks` stands from `from` on; the text's size where none does.
template <char... marks>
std::size_t first_of(std::string_view text, std::size_t from) noexcept {
  // As GCC and Clang make them of any processor's vectors.
  using Bytes [[gnu::vector_size(16)]] = char;
  std::size_t at = from;
  for (; at + sizeof(Bytes) <= text.size(); at += sizeof(Bytes)) {
    Bytes bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    const auto same = ((bytes == marks) | ...);
    std::uint64_t halves[2];
    std::memcpy(halves, &same, sizeof halves);
    if ((halves[0] | halves[1]) == 0) continue;
    if constexpr (std::endian::native == std::endian::little) {
      const bool second = halves[0] == 0;
      return at + (second ? 8 : 0) + static_cast<std::size_t>(std::countr_zero(halves[second])) / 8;
    }
    break;
  }
  while (at < text.size() && ((text[at] != marks) && ...)) ++at;
  return at;
}

}  // namespace rasoat
