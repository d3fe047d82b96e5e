// Letters are looked up in one table over U+0041–U+01B0 and U+1EA0–U+1EF9, filled once from the seven vowel
// rows below; everything else is no letter of Vietnamese.
#include "grammars/letter.hpp"

#include <array>
#include <string_view>

#include "source/utf8.hpp"

namespace rasoat::grammar {
namespace {

struct Entry {
  char16_t base = 0;
  Tone tone = Tone::level;
  bool capital = false;
};

constexpr std::size_t kLow = 0x1B1;
constexpr std::size_t kHigh = 0x1EA0;

struct Table {
  std::array<Entry, kLow> low{};
  std::array<Entry, 0x1EFA - kHigh> high{};

  constexpr Entry& at(char16_t c) { return c < kLow ? low[c] : high[c - kHigh]; }
};

// Per base vowel: level, grave, acute, hook, tilde, dot; small, then capital.
constexpr std::u16string_view kVowels[] = {
    u"aàáảãạ", u"AÀÁẢÃẠ", u"ăằắẳẵặ", u"ĂẰẮẲẴẶ", u"âầấẩẫậ", u"ÂẦẤẨẪẬ", u"eèéẻẽẹ", u"EÈÉẺẼẸ",
    u"êềếểễệ", u"ÊỀẾỂỄỆ", u"iìíỉĩị", u"IÌÍỈĨỊ", u"oòóỏõọ", u"OÒÓỎÕỌ", u"ôồốổỗộ", u"ÔỒỐỔỖỘ",
    u"ơờớởỡợ", u"ƠỜỚỞỠỢ", u"uùúủũụ", u"UÙÚỦŨỤ", u"ưừứửữự", u"ƯỪỨỬỮỰ", u"yỳýỷỹỵ", u"YỲÝỶỸỴ"};

constexpr Table make_table() {
  Table table;
  for (char16_t c = 'a'; c <= 'z'; ++c) {
    table.at(c) = {c, Tone::level, false};
    table.at(static_cast<char16_t>(c - 'a' + 'A')) = {c, Tone::level, true};
  }
  table.at(u'đ') = {u'đ', Tone::level, false};
  table.at(u'Đ') = {u'đ', Tone::level, true};
  for (std::size_t row = 0; row < std::size(kVowels); ++row) {
    const bool capital = row % 2 == 1;
    const char16_t base = kVowels[row - capital][0];
    for (std::size_t tone = 0; tone < 6; ++tone) {
      table.at(kVowels[row][tone]) = {base, static_cast<Tone>(tone), capital};
    }
  }
  return table;
}

constexpr Table kLetters = make_table();

Entry look_up(char32_t c) noexcept {
  if (c < kLow) return kLetters.low[c];
  if (c >= kHigh && c < 0x1EFA) return kLetters.high[c - kHigh];
  return {};
}

bool is_vowel(char32_t base) noexcept {
  return std::u16string_view(u"aăâeêioôơuưy").find(static_cast<char16_t>(base)) != std::u16string_view::npos;
}

// Six bits a letter: digits 1–10, a–z 11–36, ă â đ ê ô ơ ư 37–43.
unsigned code_of(char16_t base) noexcept {
  if (base >= '0' && base <= '9') return 1u + base - '0';
  if (base >= 'a' && base <= 'z') return 11u + base - 'a';
  return 37u + static_cast<unsigned>(std::u16string_view(u"ăâđêôơư").find(base));
}

constexpr WordKey kHashed = WordKey{1} << 63;

}  // namespace

Letter read_letter(std::string_view text) noexcept {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) {
    const Entry entry = kLetters.low[lead];
    return {entry.base, entry.tone, entry.capital, 1};
  }
  const utf8::Decoded next = utf8::decode(text);
  const Entry entry = look_up(next.character);
  return {entry.base, entry.tone, entry.capital, static_cast<std::uint8_t>(next.length)};
}

Word read_word(std::string_view text) noexcept {
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
      (letter.capital ? word.all_capitals : small) = true;
      if (word.letters == 0) word.capital = letter.capital;
    }
    if (letter.tone != Tone::level) tone = letter.tone;
    if (is_vowel(letter.base) && !(letter.base == 'u' && before == 'q')) {
      ++vowels;
      y_code_at = letter.base == 'y' ? word.letters + 1u : 0;
    }
    const unsigned code = code_of(static_cast<char16_t>(letter.base));
    if (word.letters < 9) packed |= WordKey{code} << (6 * word.letters);
    hash = (hash ^ (code + 64u * static_cast<unsigned>(letter.tone))) * 1099511628211ull;
    before = letter.base;
    word.length += letter.length;
    ++word.letters;
  }
  if (word.letters == 0) return {};
  word.all_capitals = word.all_capitals && !small;
  if (word.letters > 9) {
    word.key = hash | kHashed;
    return word;
  }
  if (vowels == 1 && y_code_at != 0) {
    const unsigned shift = 6 * (y_code_at - 1);
    packed = (packed & ~(WordKey{63} << shift)) | WordKey{code_of('i')} << shift;
  }
  word.key = packed | static_cast<WordKey>(tone) << 58;
  return word;
}

WordKey word_key(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const Word word = read_word(text);
  return word.length == text.size() ? word.key : 0;
}

std::string plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Letter letter = read_letter(text);
    switch (letter.base) {
      case 0: out.append(text.substr(0, letter.length)); break;
      case U'ă': case U'â': out += 'a'; break;
      case U'đ': out += 'd'; break;
      case U'ê': out += 'e'; break;
      case U'ô': case U'ơ': out += 'o'; break;
      case U'ư': out += 'u'; break;
      default: out += static_cast<char>(letter.base);
    }
    text.remove_prefix(letter.length);
  }
  return out;
}

std::string slug(std::string_view text) {
  std::string out;
  for (const char byte : plain(text)) {
    const bool kept = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (kept) {
      out += byte;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace rasoat::grammar
