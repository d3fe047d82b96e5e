// Places of a text at which a citation may begin or show itself, found many bytes at a time.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "source/span.hpp"

namespace rasoat {

/// The first three bytes of the words to look for, as look-up tables on half bytes: a byte fits where its
/// halves share a bit; a word may begin where three bytes in a row fit with the same bit. Lets through every
/// beginning it was made of, and some that only resemble them.
class Fingerprint {
 public:
  static constexpr std::size_t kBytes = 3;

  Fingerprint() = default;
  /// Of a beginning's bytes the first three count; one that is shorter may go on with any byte.
  explicit Fingerprint(std::span<const std::string> beginnings);

  alignas(16) std::array<std::array<std::uint8_t, 16>, kBytes> high{};
  alignas(16) std::array<std::array<std::uint8_t, 16>, kBytes> low{};
};

/// Three or four bytes in a row, as a set of their hashes: rules out most places before a word is read.
class ByteSet {
 public:
  /// Of three or four bytes.
  void add(std::string_view bytes);
  /// What stands at a place begins with some of them. Without a branch, since nothing foretells it.
  bool at_start_of(const char* at) const noexcept {
    return (unsigned{has(number_of(at, 4))} | unsigned{has(number_of(at, 3))}) != 0;
  }
  /// What stands before a place ends with some of them.
  bool at_end_of(const char* end) const noexcept {
    return (unsigned{has(number_of(end - 4, 4))} | unsigned{has(number_of(end - 3, 3))}) != 0;
  }

 private:
  static constexpr unsigned kPlaceBits = 16;
  static std::uint32_t number_of(const char* at, unsigned bytes) noexcept {
    std::uint32_t number = 0;
    for (unsigned i = 0; i < bytes; ++i) number |= std::uint32_t{static_cast<unsigned char>(at[i])} << 8 * i;
    return number;
  }
  static std::uint32_t place_of(std::uint32_t bytes) noexcept {
    return (bytes * 0x85EBCA6Bu) >> (32 - kPlaceBits);
  }
  bool has(std::uint32_t bytes) const noexcept {
    const std::uint32_t place = place_of(bytes);
    return (bits_[place / 64] >> (place % 64) & 1) != 0;
  }

  std::array<std::uint64_t, (std::size_t{1} << kPlaceBits) / 64> bits_{};
};

/// What to look for. A word is an anchor where its first bytes are among the beginnings; a number where it
/// goes on like a designation, or where what stands before it ends like a word of the endings, in ':' or in
/// several blanks.
struct AnchorRules {
  Fingerprint fingerprint;  ///< of the beginnings
  ByteSet beginnings;       ///< the first three or four bytes of words
  ByteSet endings;          ///< the last three or four bytes of the words before a number
};

/// One stretch of a text.
struct Anchors {
  static constexpr std::size_t kStretch = 4096;  ///< bytes

  std::array<Offset, kStretch> places;  ///< ascending
  std::size_t count = 0;
};

/// Finds the anchors from `from`, a multiple of the stretch, up to the next one or the end of the text. None
/// of them stands after a letter or digit of ASCII.
void find_anchors(std::string_view view, std::size_t from, const AnchorRules& rules, Anchors& found) noexcept;

}  // namespace rasoat
