// Vietnamese letters, taken apart: the base letter, its tone, its case.
//
// Two spellings that readers take for the same word give the same WordKey: case (Nghị quyết, NGHỊ QUYẾT),
// the place of the tone mark (hòa, hoà; ủy, uỷ), and i or y as the only vowel (kỹ, kĩ). Vowel quality
// (a ă â, e ê, o ô ơ, u ư) and the tone itself do tell words apart.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "grammars/letter_table.hpp"

namespace rasoat::grammar {

/// The letter of ASCII that a base letter is without its diacritic: ă, â → a, đ → d.
constexpr char plain_letter(char32_t base) noexcept {
  switch (base) {
    case U'ă':
    case U'â':
      return 'a';
    case U'đ':
      return 'd';
    case U'ê':
      return 'e';
    case U'ô':
    case U'ơ':
      return 'o';
    case U'ư':
      return 'u';
    default:
      return static_cast<char>(base);
  }
}

/// A word (chữ: a run of letters and digits) as a number; 0 is no word. Words of up to nine letters are
/// packed exactly, longer ones hashed.
using WordKey = std::uint64_t;

struct Word {
  WordKey key = 0;
  std::uint32_t length = 0;   ///< bytes
  std::uint8_t letters = 0;   ///< characters; 255 stands for that many or more
  bool capital = false;       ///< starts with a capital letter
  bool all_capitals = false;  ///< has no small letter, and at least one capital
  bool has_digit = false;
};
static_assert(sizeof(Word) == 16);  // words are read more than anything else: they travel in registers

/// The word at the start of the text; length 0 where none stands there.
Word read_word(std::string_view text) noexcept;

/// The start of the word that ends at `end` of the text; `end` itself where none does. Of a word of more than
/// 64 bytes only so many are looked at: the start is then within it.
std::size_t word_start(std::string_view text, std::size_t end) noexcept;

/// A letter or digit ends at `end` of the text.
bool ends_in_word(std::string_view text, std::size_t end) noexcept;

/// The key of one whole word, for tables: 0 unless the text is exactly one word.
WordKey word_key(std::string_view word) noexcept;

/// The text in small letters without tone and diacritics (đ → d), every other character as it is.
std::string plain(std::string_view text);

/// A slug: plain letters and digits, everything between them one '-'. "Điều lệ Đảng" → "dieu-le-dang".
std::string slug(std::string_view text);

}  // namespace rasoat::grammar
