// What a citation may begin with, taken from the vocabulary: the reading itself is citation_at's
// (mention.hpp), and whatever shape that learns to read must begin with something that stands here.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammars/phrase_table.hpp"
#include "reference/anchors.hpp"

namespace rasoat {

/// Three or four bytes in a row, as a set of their hashes: rules out most places before a word is read.
class ByteSet {
 public:
  /// Of three or four bytes.
  void add(std::string_view bytes);
  bool has_three(const char* at) const noexcept { return has(number_of(at, 3)); }
  bool has_four(const char* at) const noexcept { return has(number_of(at, 4)); }

 private:
  static constexpr unsigned kPlaceBits = 15;
  static std::uint32_t number_of(const char* at, unsigned bytes) noexcept {
    std::uint32_t number = 0;
    for (unsigned i = 0; i < bytes; ++i) number |= std::uint32_t{static_cast<unsigned char>(at[i])} << 8 * i;
    return number;
  }
  static std::uint32_t place_of(std::uint32_t bytes) noexcept {
    return (bytes * 0x9E3779B1u) >> (32 - kPlaceBits);
  }
  bool has(std::uint32_t bytes) const noexcept {
    const std::uint32_t place = place_of(bytes);
    return (bits_[place / 64] >> (place % 64) & 1) != 0;
  }

  std::array<std::uint64_t, (std::size_t{1} << kPlaceBits) / 64> bits_{};
};

struct Starts {
  Fingerprint fingerprint;  ///< of the first words below, and of "này"
  ByteSet beginnings;       ///< of the same: their first three or four bytes
  ByteSet
      before_number;  ///< the last three bytes of the words before a number: "số", the last of a type word
  ByteSet before_capital;  ///< the last three bytes of the words of a type word other than its last
  enum Case : std::uint32_t { kCapital, kAnyCase };
  grammar::PhraseTable phrases;  ///< type words and fixed names; a Case each: how the first letter is printed
  grammar::PhraseTable abbreviations;
  grammar::PhraseTable last_of_type;  ///< words with which a type word of one or more words ends
  grammar::PhraseTable within_type;   ///< words of a type word other than its last
  unsigned most_words = 0;            ///< of a type word
};

const Starts& starts();

/// A number with what a designation may have after it: a letter, '-' or '/' and a letter, or a year. Small
/// letters of ASCII and dates rule out most numbers of prose.
bool may_begin_designation(std::string_view text) noexcept;

/// TCVN 6909:2001, QCVN 01:2021/BTC.
bool begins_standard(std::string_view text) noexcept;

}  // namespace rasoat
