// Sixteen bytes at a time, as GCC and Clang make them of any processor's vectors: compared with a byte, they
// give a mask, ones in each byte for which it holds.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace rasoat {

using SixteenBytes [[gnu::vector_size(16)]] = std::uint8_t;

inline SixteenBytes load_sixteen(const char* from) noexcept {
  SixteenBytes bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

/// The mask holds for some byte.
template <typename Mask>
bool any_of_sixteen(const Mask& mask) noexcept {
  std::uint64_t halves[2];
  static_assert(sizeof halves == sizeof mask);
  std::memcpy(halves, &mask, sizeof mask);
  return (halves[0] | halves[1]) != 0;
}

/// The first byte for which the mask, which holds for some, does.
template <typename Mask>
std::size_t first_of_sixteen(const Mask& mask) noexcept {
  std::uint64_t halves[2];
  static_assert(sizeof halves == sizeof mask);
  std::memcpy(halves, &mask, sizeof mask);
  const bool second = halves[0] == 0;
  const int bits = std::endian::native == std::endian::little ? std::countr_zero(halves[second])
                                                              : std::countl_zero(halves[second]);
  return (second ? 8 : 0) + static_cast<std::size_t>(bits) / 8;
}

/// Where the first of the marks stands from `from` on; the text's size where none does.
template <char... marks>
std::size_t first_of(std::string_view text, std::size_t from) noexcept {
  std::size_t at = from;
  for (; at + sizeof(SixteenBytes) <= text.size(); at += sizeof(SixteenBytes)) {
    const SixteenBytes bytes = load_sixteen(text.data() + at);
    const auto found = ((bytes == static_cast<std::uint8_t>(marks)) | ...);
    if (any_of_sixteen(found)) return at + first_of_sixteen(found);
  }
  while (at < text.size() && ((text[at] != marks) && ...)) ++at;
  return at;
}

}  // namespace rasoat
