// Words as keys. Documents say the same few thousand words over and over, and every table is asked about them
// again, so each thread remembers what the last words of up to 15 bytes were; their end is found sixteen
// bytes at a time.
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <array>
#include <bit>
#include <optional>

#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/word_before.hpp"
#include "grammars/word_bytes.hpp"

namespace rasoat::grammar {
namespace {

using word_bytes::ends_word;
using word_bytes::load;

// What a word of up to 15 bytes is, by its bytes up to one that ends every word.
struct Known {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  std::array<std::uint64_t, 2> word{};  ///< as numbers, since nobody looks into it here
};
static_assert(sizeof(Known) == 2 * sizeof(Word));

constexpr std::size_t kLongest = 15;  // bytes of a word that is remembered
constexpr unsigned kKnownBits = 13;
thread_local constinit std::array<Known, std::size_t{1} << kKnownBits> known{};

Known& place_of(std::uint64_t first, std::uint64_t second) noexcept {
  return known[word_bytes::hash(first, second) >> (64 - kKnownBits)];
}

// A number of up to eight digits, read from the bytes before the first zero; nothing where another byte
// stands among them. Numbers are seldom met twice: to remember them would drive out words.
std::optional<Word> number_of(std::uint64_t bytes) noexcept {
  Word word;
  for (; bytes != 0; bytes >>= 8) {
    const auto digit = static_cast<char16_t>(bytes & 0xFF);
    if (digit < '0' || digit > '9') return std::nullopt;
    word.key |= WordKey{spelled::code_of(digit)} << (6 * word.letters);
    ++word.letters;
  }
  word.length = word.letters;
  word.has_digit = true;
  return word;
}

[[gnu::noinline]] Word learn(std::uint64_t first, std::uint64_t second, std::string_view text) noexcept {
  if (second == 0) {
    if (const auto number = number_of(first)) return *number;
  }
  Known& place = place_of(first, second);
  const Word word = spell(text);
  place = {first, second, std::bit_cast<std::array<std::uint64_t, 2>>(word)};
  return word;
}

// A bit for each of 16 bytes that no word holds: ASCII that is neither letter nor digit.
#ifdef __SSE2__
std::uint32_t ends_in(const char* at) noexcept {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  const auto within = [](__m128i some, char first, char count) {
    const __m128i off = _mm_sub_epi8(some, _mm_set1_epi8(first));
    return _mm_cmpeq_epi8(off, _mm_min_epu8(off, _mm_set1_epi8(static_cast<char>(count - 1))));
  };
  const __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  const __m128i ascii = _mm_or_si128(within(bytes, '0', 10), within(small, 'a', 26));
  return ~static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(ascii, bytes))) & 0xFFFF;
}
#else
std::uint32_t ends_in(const char* at) noexcept {
  const auto bits = [](std::uint64_t bytes) {
    return static_cast<std::uint32_t>((ends_word(bytes) >> 7) * 0x0102040810204080ull >> 56);
  };
  return bits(load(at)) | bits(load(at + 8)) << 8;
}
#endif

// Sixteen bytes of ones and sixteen of zeros: from the right place on, they keep the bytes of a word.
struct Kept {
  char bytes[32];
};
constexpr Kept kKept = [] {
  Kept kept{};
  for (std::size_t i = 0; i < 16; ++i) kept.bytes[i] = static_cast<char>(0xFF);
  return kept;
}();

// The word at the start of 16 bytes, which are those of the text or begin with all of it.
Word word_in(const char* bytes, std::string_view text) noexcept {
  const std::uint32_t ends = ends_in(bytes);
  if (ends == 0) [[unlikely]]
    return spell(text);
  const char* const kept = kKept.bytes + 16 - std::countr_zero(ends);
  const std::uint64_t first = load(bytes) & load(kept);
  const std::uint64_t second = load(bytes + 8) & load(kept + 8);
  if (first == 0) return Word{};
  const Known& place = place_of(first, second);
  if (place.first == first && place.second == second) [[likely]]
    return std::bit_cast<Word>(place.word);
  return learn(first, second, text);
}

// Near the end of a text: the same with zeros after it.
[[gnu::noinline]] Word last_word(std::string_view text) noexcept {
  char bytes[16] = {};
  text.copy(bytes, sizeof bytes);
  return word_in(bytes, text);
}

}  // namespace

Word read_word(std::string_view text) noexcept {
  return text.size() < 16 ? last_word(text) : word_in(text.data(), text);
}

namespace {

// The start of the letter or digit that ends at `end`, which is not 0; `end` itself where none does.
std::size_t letter_start(std::string_view text, std::size_t end) noexcept {
  const auto last = static_cast<unsigned char>(text[end - 1]);
  if (last < 0x80) return (ends_word(last) & 0x80) == 0 ? end - 1 : end;
  for (std::size_t length = 2; length <= 3 && length <= end; ++length) {
    const Letter letter = read_letter(text.substr(end - length, length));
    if (letter.base != 0 && letter.length == length) return end - length;
  }
  return end;
}

[[gnu::noinline]] std::size_t word_start_by_letters(std::string_view text, std::size_t end) noexcept {
  constexpr std::size_t kFarthest = 64;
  std::size_t start = end;
  while (start > 0 && end - start < kFarthest) {
    const std::size_t letter = letter_start(text, start);
    if (letter == start) break;
    start = letter;
  }
  return start;
}

}  // namespace

bool ends_in_word(std::string_view text, std::size_t end) noexcept {
  return end > 0 && letter_start(text, end) != end;
}

PlacedWord word_before(std::string_view text, std::size_t end) noexcept {
  const std::uint64_t ends = end < 8 ? 0 : ends_word(load(text.data() + end - 8));
  if (ends != 0) [[likely]] {
    // What stands after the last byte that ends every word is the word, if it reads as one.
    const std::size_t start = end - static_cast<std::size_t>(std::countl_zero(ends)) / 8;
    if (start == end) return {end, {}};
    const Word word = read_word(text.substr(start));
    if (start + word.length == end) return {start, word};
  }
  const std::size_t start = word_start_by_letters(text, end);
  return {start, start == end ? Word{} : read_word(text.substr(start))};
}

std::size_t word_start(std::string_view text, std::size_t end) noexcept {
  return word_before(text, end).start;
}

WordKey word_key(std::string_view text) noexcept {
  const Word word = read_word(text);
  return word.length == text.size() ? word.key : 0;
}

}  // namespace rasoat::grammar
