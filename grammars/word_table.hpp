// A value for each of some words, asked about almost every word of a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

/// Words that are not in it have the value Value{}: one bit tells that of most of them. The others are looked
/// up in an open-addressed table.
template <typename Value>
class WordTable {
 public:
  /// The word's value, to be changed.
  Value& operator[](WordKey word) {
    if (2 * (used_ + 1) > slots_.size()) grow();
    bits_[bit_of(word) / 64] |= std::uint64_t{1} << (bit_of(word) % 64);
    Slot& slot = slots_[slot_of(word)];
    if (slot.word == 0) {
      slot.word = word;
      ++used_;
    }
    return slot.value;
  }

  Value find(WordKey word) const noexcept {
    if ((bits_[bit_of(word) / 64] >> (bit_of(word) % 64) & 1) == 0) return {};
    return slots_[slot_of(word)].value;
  }

 private:
  // No word has the key 0: empty slots have it, and the value that goes with it.
  struct Slot {
    WordKey word = 0;
    Value value{};
  };

  static constexpr unsigned kBits = 13;
  static std::size_t bit_of(WordKey word) noexcept { return (word * 0x9E3779B97F4A7C15ull) >> (64 - kBits); }

  std::size_t slot_of(WordKey word) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = (word * 0x9E3779B97F4A7C15ull) >> 32 & mask;
    while (slots_[slot].word != word && slots_[slot].word != 0) slot = (slot + 1) & mask;
    return slot;
  }

  void grow() {
    std::vector<Slot> before(2 * slots_.size());
    before.swap(slots_);
    for (const Slot& slot : before) {
      if (slot.word != 0) slots_[slot_of(slot.word)] = slot;
    }
  }

  std::array<std::uint64_t, (std::size_t{1} << kBits) / 64> bits_{};
  std::vector<Slot> slots_ = std::vector<Slot>(64);
  std::size_t used_ = 0;
};

}  // namespace rasoat::grammar
