// A letter from its parts: the way back from grammar::read_letter.
#pragma once

#include "grammars/letter_table.hpp"

namespace rasoat::drafting {

/// The letter with this base (small, without tone), tone and case. Only vowels bear a tone.
constexpr char32_t put_together(char32_t base, grammar::Tone tone, bool capital) noexcept {
  for (std::size_t row = 0; row < std::size(grammar::letters::kVowels); row += 2) {
    if (static_cast<char32_t>(grammar::letters::kVowels[row][0]) == base)
      return grammar::letters::kVowels[row + (capital ? 1 : 0)][static_cast<std::size_t>(tone)];
  }
  if (!capital) return base;
  return base == U'đ' ? U'Đ' : base >= 'a' && base <= 'z' ? base - 32 : base;
}

}  // namespace rasoat::drafting
