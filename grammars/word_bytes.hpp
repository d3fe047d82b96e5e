// The bytes of a word eight at a time, for the readers of words and symbols that remember what they have
// read.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace rasoat::grammar::word_bytes {

inline constexpr std::uint64_t kEach = 0x0101010101010101ull;
inline constexpr std::uint64_t kHighs = 0x80 * kEach;

/// The high bit of each byte that no word holds: ASCII that is neither letter nor digit.
constexpr std::uint64_t ends_word(std::uint64_t bytes) noexcept {
  const std::uint64_t low = bytes & ~kHighs;
  const std::uint64_t small = low | 0x20 * kEach;
  const std::uint64_t digits = (low + (0x80 - '0') * kEach) & ~(low + (0x7F - '9') * kEach);
  const std::uint64_t letters = (small + (0x80 - 'a') * kEach) & ~(small + (0x7F - 'z') * kEach);
  return ~(digits | letters | bytes) & kHighs;
}

/// In memory order on any processor: the byte at the lowest address is the lowest of the number.
inline std::uint64_t load(const char* at) noexcept {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  return bytes;
}

/// The bytes before the one whose high bit is the lowest of `ends`, zeros after them.
constexpr std::uint64_t before_lowest(std::uint64_t ends, std::uint64_t bytes) noexcept {
  return bytes & ((ends & (~ends + 1)) - 1) >> 7;
}

constexpr std::uint64_t hash(std::uint64_t first, std::uint64_t second) noexcept {
  return (first ^ second * 0xD6E8FEB86659FD93ull) * 0x9E3779B97F4A7C15ull;
}

}  // namespace rasoat::grammar::word_bytes
