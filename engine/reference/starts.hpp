// What a citation may begin with, taken from the vocabulary: the reading itself is citation_at's (mention.hpp), and
// whatever shape that learns to read must begin with something that stands here.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammars/phrase_table.hpp"
#include "reference/anchors.hpp"

namespace rasoat {

/// The first three or four bytes of the words to look for, as a set of their hashes: what a fingerprint lets through is
/// mostly ruled out here, before a word is read.
class Beginnings {
 public:
  static constexpr std::size_t kBytes = 4;

  /// Of a beginning's bytes the first four count; one that is shorter may go on with any byte.
  void add(std::string_view beginning);
  /// The text goes on for four bytes at least.
  bool contains(const char* at) const noexcept {
    const std::uint32_t four = first_four(at);
    return has(four) || has(four & 0xFFFFFF);
  }

 private:
  static constexpr unsigned kPlaceBits = 15;
  static std::uint32_t first_four(const char* at) noexcept {
    const auto byte = [at](unsigned i) { return std::uint32_t{static_cast<unsigned char>(at[i])} << 8 * i; };
    return byte(0) | byte(1) | byte(2) | byte(3);
  }
  static std::uint32_t place_of(std::uint32_t bytes) noexcept { return (bytes * 0x9E3779B1u) >> (32 - kPlaceBits); }
  bool has(std::uint32_t bytes) const noexcept {
    const std::uint32_t place = place_of(bytes);
    return (bits_[place / 64] >> (place % 64) & 1) != 0;
  }

  std::array<std::uint64_t, (std::size_t{1} << kPlaceBits) / 64> bits_{};
};

struct Starts {
  Fingerprint fingerprint;          ///< of the first words below, and of "này"
  Beginnings beginnings;            ///< of the same
  grammar::PhraseTable capital;     ///< type words and fixed names, which begin with a capital letter
  grammar::PhraseTable any_case;    ///< fixed names that need none
  grammar::PhraseTable abbreviations;
  grammar::PhraseTable last_of_type;    ///< words with which a type word of one or more words ends
  grammar::PhraseTable within_type;     ///< words of a type word other than its last
  unsigned most_words = 0;                              ///< of a type word
};

const Starts& starts();

/// A number with what a designation may have after it: a letter, '-' or '/' and a letter, or a year. Small letters of
/// ASCII and dates rule out most numbers of prose.
bool may_begin_designation(std::string_view text) noexcept;

/// TCVN 6909:2001, QCVN 01:2021/BTC.
bool begins_standard(std::string_view text) noexcept;

}  // namespace rasoat
