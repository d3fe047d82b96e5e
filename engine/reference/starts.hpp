// What a citation may begin with, taken from the vocabulary: the reading itself is citation_at's (mention.hpp), and
// whatever shape that learns to read must begin with something that stands here.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "grammars/phrase_table.hpp"
#include "reference/anchors.hpp"

namespace rasoat {

/// The first four bytes of the words to look for, as a set of their hashes: what a fingerprint lets through is mostly
/// ruled out here, before a word is read.
class Beginnings {
 public:
  static constexpr std::size_t kBytes = 4;

  void add(std::string_view beginning);
  /// The text goes on for four bytes at least.
  bool contains(const char* at) const noexcept {
    const std::uint32_t place = place_of(at);
    return (bits_[place / 64] >> (place % 64) & 1) != 0;
  }

 private:
  static constexpr unsigned kPlaceBits = 15;
  static std::uint32_t place_of(const char* at) noexcept {
    std::uint32_t bytes;
    std::memcpy(&bytes, at, kBytes);
    return (bytes * 0x9E3779B1u) >> (32 - kPlaceBits);
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
