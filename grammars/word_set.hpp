// A set of words that is asked about almost every word of a text.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

/// Most words that are not in it are told by one bit; the others are looked up.
class WordSet {
 public:
  void add(WordKey word) {
    const auto at = std::lower_bound(words_.begin(), words_.end(), word);
    if (at != words_.end() && *at == word) return;
    words_.insert(at, word);
    bits_[slot(word) / 64] |= std::uint64_t{1} << (slot(word) % 64);
  }

  bool contains(WordKey word) const noexcept {
    if ((bits_[slot(word) / 64] >> (slot(word) % 64) & 1) == 0) return false;
    return std::binary_search(words_.begin(), words_.end(), word);
  }

  /// All of them, sorted.
  const std::vector<WordKey>& words() const noexcept { return words_; }

 private:
  static constexpr std::size_t kSlots = 4096;
  static std::size_t slot(WordKey word) noexcept { return (word * 0x9E3779B97F4A7C15ull) >> 52; }
  static_assert(kSlots == std::size_t{1} << 12);

  std::array<std::uint64_t, kSlots / 64> bits_{};
  std::vector<WordKey> words_;
};

}  // namespace rasoat::grammar
