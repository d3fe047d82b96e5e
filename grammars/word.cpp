// Words as keys. Documents say the same few thousand words over and over, and every table is asked about them again, so
// each thread remembers what the last words of up to 15 bytes were; their end is found eight bytes at a time.
#include <array>
#include <bit>
#include <cstring>

#include "grammars/letter.hpp"

namespace rasoat::grammar {
namespace {

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

Word spell(std::string_view text) noexcept {
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
    if (word.letters < 0xFFFF) ++word.letters;
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

constexpr std::uint64_t kEach = 0x0101010101010101ull;
constexpr std::uint64_t kHighs = 0x80 * kEach;

// The high bit of each byte that no word holds: ASCII that is neither letter nor digit.
std::uint64_t ends_word(std::uint64_t bytes) noexcept {
  const std::uint64_t low = bytes & ~kHighs;
  const std::uint64_t small = low | 0x20 * kEach;
  const std::uint64_t digits = (low + (0x80 - '0') * kEach) & ~(low + (0x7F - '9') * kEach);
  const std::uint64_t letters = (small + (0x80 - 'a') * kEach) & ~(small + (0x7F - 'z') * kEach);
  return ~(digits | letters | bytes) & kHighs;
}

// The first 16 bytes of a text up to one that ends every word, zeros after them.
struct Bytes {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  bool whole = true;  ///< such a byte, or the end of the text, is among them

  bool operator==(const Bytes& other) const noexcept { return first == other.first && second == other.second; }
};

// In memory order on any processor: the byte at the lowest address is the lowest of the number.
std::uint64_t load(const char* at) noexcept {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  return bytes;
}

std::uint64_t below_lowest(std::uint64_t ends, std::uint64_t bytes) noexcept {
  return bytes & ((std::uint64_t{1} << (std::countr_zero(ends) & ~7)) - 1);
}

Bytes bytes_of(std::string_view text) noexcept {
  char end[16] = {};
  const char* from = text.data();
  if (text.size() < sizeof end) {
    std::memcpy(end, from, text.size());
    from = end;
  }
  Bytes bytes{load(from), 0, true};
  if (const std::uint64_t ends = ends_word(bytes.first)) {
    bytes.first = below_lowest(ends, bytes.first);
    return bytes;
  }
  bytes.second = load(from + 8);
  const std::uint64_t ends = ends_word(bytes.second);
  bytes.whole = ends != 0;
  if (bytes.whole) bytes.second = below_lowest(ends, bytes.second);
  return bytes;
}

struct Known {
  Bytes bytes;
  Word word;
};

constexpr unsigned kKnownBits = 11;
thread_local constinit std::array<Known, std::size_t{1} << kKnownBits> known{};

}  // namespace

Word read_word(std::string_view text) noexcept {
  if (text.empty()) return {};
  const Bytes bytes = bytes_of(text);
  if (bytes.first == 0) return {};
  if (!bytes.whole) return spell(text);
  const std::uint64_t hash = (bytes.first * 0x9E3779B97F4A7C15ull) ^ (bytes.second * 0xD6E8FEB86659FD93ull);
  Known& place = known[hash >> (64 - kKnownBits)];
  if (!(place.bytes == bytes)) place = {bytes, spell(text)};
  return place.word;
}

WordKey word_key(std::string_view text) noexcept {
  const Word word = read_word(text);
  return word.length == text.size() ? word.key : 0;
}

}  // namespace rasoat::grammar
