// A word read letter by letter: slow, and the same for the compiler as for the program. Words of the text are
// read by read_word, which remembers them.
#pragma once

#include <string_view>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

namespace spelled {

constexpr bool is_vowel(char32_t base) noexcept {
  return std::u16string_view(u"aăâeêioôơuưy").find(static_cast<char16_t>(base)) != std::u16string_view::npos;
}

// Six bits a letter: digits 1–10, a–z 11–36, ă â đ ê ô ơ ư 37–43.
constexpr unsigned code_of(char16_t base) noexcept {
  if (base >= '0' && base <= '9') return 1u + base - '0';
  if (base >= 'a' && base <= 'z') return 11u + base - 'a';
  return 37u + static_cast<unsigned>(std::u16string_view(u"ăâđêôơư").find(base));
}

inline constexpr WordKey kHashed = WordKey{1} << 63;

}  // namespace spelled

/// The word at the start of the text, as read_word gives it.
constexpr Word spell(std::string_view text) noexcept {
  Word word;
  WordKey packed = 0;
  WordKey hash = 14695981039346656037ull;
  Tone tone = Tone::level;
  unsigned vowels = 0;
  unsigned y_code_at = 0;  // letters up to and with the y, where the last vowel is one
  char32_t before = 0;
  bool small = false;
  while (word.length < text.size()) {
    const char first = text[word.length];
    Letter letter = read_letter(text.substr(word.length));
    if (letter.base == 0) {
      if (first < '0' || first > '9') break;
      letter.base = static_cast<char32_t>(first);
      word.has_digit = true;
    } else {
      if (letter.capital) word.all_capitals = true;
      if (!letter.capital) small = true;
      if (word.letters == 0) word.capital = letter.capital;
    }
    if (letter.tone != Tone::level) tone = letter.tone;
    if (spelled::is_vowel(letter.base) && !(letter.base == 'u' && before == 'q')) {
      ++vowels;
      y_code_at = letter.base == 'y' ? word.letters + 1u : 0;
    }
    const unsigned code = spelled::code_of(static_cast<char16_t>(letter.base));
    if (word.letters < 9) packed |= WordKey{code} << (6 * word.letters);
    hash = (hash ^ (code + 64u * static_cast<unsigned>(letter.tone))) * 1099511628211ull;
    before = letter.base;
    word.length += letter.length;
    if (word.letters < 0xFF) ++word.letters;
  }
  if (word.letters == 0) return {};
  word.all_capitals = word.all_capitals && !small;
  if (word.letters > 9) {
    word.key = hash | spelled::kHashed;
    return word;
  }
  if (vowels == 1 && y_code_at != 0) {
    const unsigned shift = 6 * (y_code_at - 1);
    packed = (packed & ~(WordKey{63} << shift)) | WordKey{spelled::code_of('i')} << shift;
  }
  word.key = packed | static_cast<WordKey>(tone) << 58;
  return word;
}

/// The key of a word that stands in the code: "ngày"_word.
consteval WordKey operator""_word(const char* letters, std::size_t size) {
  const Word word = spell({letters, size});
  if (word.length != size) throw "not one word";  // stops the compiler
  return word.key;
}

}  // namespace rasoat::grammar
