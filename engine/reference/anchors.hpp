// Places of a text at which a citation may begin or show itself, found many bytes at a time.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

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

/// One bit for each of this many bytes.
struct Anchors {
  static constexpr std::size_t kBytes = 4096;
  std::array<std::uint64_t, kBytes / 64> bits{};
};

/// Marks in `found` (bit 0 stands for `from`, a multiple of Anchors::kBytes) every byte at which a word of
/// the fingerprint may begin, and every digit that begins a number: one not after '.', '/' or '-'. None of
/// them stands after a letter or digit of ASCII.
void find_anchors(std::string_view view, std::size_t from, const Fingerprint& words, Anchors& found) noexcept;

}  // namespace rasoat
