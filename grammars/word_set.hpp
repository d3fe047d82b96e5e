// A set of words that is asked about almost every word of a text.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

/// Most words that are not in it are told by one bit; the others are looked up in an open-addressed table.
class WordSet {
 public:
  void add(WordKey word) {
    if (word == 0 || contains(word)) return;
    bits_[slot(word) / 64] |= std::uint64_t{1} << (slot(word) % 64);
    if (2 * ++size_ > words_.size()) {
      std::vector<WordKey> before(words_.empty() ? 16 : 2 * words_.size());
      before.swap(words_);
      for (const WordKey other : before) {
        if (other != 0) words_[place_of(other)] = other;
      }
    }
    words_[place_of(word)] = word;
  }

  bool contains(WordKey word) const noexcept {
    if ((bits_[slot(word) / 64] >> (slot(word) % 64) & 1) == 0) return false;
    return word != 0 && words_[place_of(word)] == word;
  }

  /// All of them, sorted.
  const std::vector<WordKey>& words() const noexcept { return words_; }

 private:
  static constexpr std::size_t kSlots = 4096;
  static std::size_t slot(WordKey word) noexcept { return hash(word) >> 52; }
  static std::uint64_t hash(WordKey word) noexcept { return word * 0x9E3779B97F4A7C15ull; }
  static_assert(kSlots == std::size_t{1} << 12);

  // Where the word is, or the free place where it would be.
  std::size_t place_of(WordKey word) const noexcept {
    const std::size_t mask = words_.size() - 1;
    std::size_t place = hash(word) >> 40 & mask;
    while (words_[place] != 0 && words_[place] != word) place = (place + 1) & mask;
    return place;
  }

  std::array<std::uint64_t, kSlots / 64> bits_{};
  std::vector<WordKey> words_;  ///< 0 where a place is free; a power of two, at most half of it taken
  std::size_t size_ = 0;
};

}  // namespace rasoat::grammar
