// How much a text looks like Vietnamese, by its syllables: what tells the right encoding from the wrong ones.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat {

/// Words of a text, counted. Telling words hold a character outside ASCII; numbers, signs, single letters and
/// abbreviations in capitals without tone (QĐ, HĐND) are not counted.
struct SyllableScore {
  std::uint32_t good = 0;        ///< telling words that can be syllables
  std::uint32_t bad = 0;         ///< telling words that cannot
  std::uint32_t foreign = 0;     ///< bad ones that hold what is no letter of Vietnamese
  std::uint32_t plain_good = 0;  ///< small words of ASCII letters that can be syllables
  std::uint32_t plain_bad = 0;   ///< and those that cannot

  std::uint32_t telling() const noexcept { return good + bad; }
  /// The share of good ones among telling words, in per cent; 0 where there are none.
  unsigned percent() const noexcept {
    return telling() == 0 ? 0 : static_cast<unsigned>(std::uint64_t{100} * good / telling());
  }
  /// Good ones more than bad ones.
  std::int64_t net() const noexcept { return std::int64_t{good} - bad; }
  /// The words without diacritics do not speak against Vietnamese.
  bool plain_fits() const noexcept {
    return plain_good + plain_bad < 4 || plain_good >= 2 * plain_bad || good >= plain_bad;
  }

  SyllableScore& operator+=(const SyllableScore& other) noexcept {
    good += other.good;
    bad += other.bad;
    foreign += other.foreign;
    plain_good += other.plain_good;
    plain_bad += other.plain_bad;
    return *this;
  }
};

/// The score of UTF-8 text. A word is letters and whatever stands among them that is not ASCII, such as the ©
/// of "nh©n".
SyllableScore syllable_score(std::string_view text);

}  // namespace rasoat
