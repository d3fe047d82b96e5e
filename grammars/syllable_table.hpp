// The tables behind grammars/syllable.hpp, made ready for quick look-up: letters as numbers of six bits,
// onsets and rhymes as numbers made of those.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "grammars/letter_table.hpp"

namespace rasoat::grammar {

inline constexpr std::u16string_view kSyllableLetters = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

inline constexpr auto kLetterNumbers = [] {
  std::array<std::uint8_t, letters::kLow> numbers{};
  for (std::size_t i = 0; i < kSyllableLetters.size(); ++i)
    numbers[kSyllableLetters[i]] = static_cast<std::uint8_t>(i + 1);
  return numbers;
}();

/// A toneless small letter (Letter::base) as a number from 1 to 33; 0 for what is no letter.
constexpr std::uint8_t letter_number(char32_t base) noexcept {
  return base < kLetterNumbers.size() ? kLetterNumbers[base] : std::uint8_t{0};
}

inline constexpr std::size_t kLongestOnset = 3, kLongestRhyme = 4;  ///< letters

/// Up to ten letters: the first in the lowest six bits.
using LetterKey = std::uint64_t;
inline constexpr unsigned kLetterBits = 6;

struct SyllableOnset {
  std::string_view text;     ///< empty for none
  std::uint64_t before = 0;  ///< a bit for each letter number that it may stand before
  std::uint8_t letters = 0;
};

struct SyllableRhyme {
  LetterKey key = 0;  ///< 0 marks a free place of the table
  std::string_view text;
  std::uint32_t after = 0;    ///< a bit for each onset that it may follow
  std::uint32_t loans = 0;    ///< likewise, against the rules of spelling: loanwords
  std::uint8_t mark = 0;      ///< which letter bears the tone mark, from 1
  std::uint8_t old_mark = 0;  ///< the same in the old style
  bool stop = false;          ///< ends in c, ch, p, t
};

class SyllableTable {
 public:
  static const SyllableTable& get();

  static constexpr std::uint8_t kNone = 0xFF;

  /// The number of the onset that is spelled so; kNone where there is none. Key 0 is no onset, which has a
  /// number.
  std::uint8_t onset(LetterKey key) const noexcept { return onset_numbers_[onset_place(key)]; }
  const SyllableOnset& operator[](std::uint8_t onset) const noexcept { return onsets_[onset]; }
  const SyllableRhyme* rhyme(LetterKey key) const noexcept;

  /// All of them, in no order, with free places (key 0) between them.
  std::span<const SyllableRhyme> rhymes() const noexcept { return rhymes_; }

  std::uint8_t gi() const noexcept { return gi_; }
  std::uint8_t qu() const noexcept { return qu_; }

 private:
  SyllableTable();
  void read_onsets();
  void read_rhymes();
  void read_loans();
  std::uint32_t onsets_named(std::string_view list) const;
  std::uint32_t followed_by(std::string_view group) const;

  static constexpr std::size_t kRhymePlaces = 1024;
  static constexpr std::size_t kOnsetPlaces = 1024;
  static std::size_t rhyme_place(LetterKey key) noexcept { return (key * 0x9E3779B97F4A7C15ull) >> 54; }
  std::size_t onset_place(LetterKey key) const noexcept;

  std::vector<SyllableOnset> onsets_;
  std::array<LetterKey, kOnsetPlaces> onset_keys_{};
  std::array<std::uint8_t, kOnsetPlaces> onset_numbers_{};
  std::array<SyllableRhyme, kRhymePlaces> rhymes_{};
  std::uint8_t gi_ = kNone, qu_ = kNone;
};

}  // namespace rasoat::grammar
