// Words as keys. Documents say the same few thousand words over and over, and every table is asked about them
// again, so each thread remembers what the last words of up to 15 bytes were; their end is found eight bytes
// at a time.
#include <array>
#include <bit>
#include <optional>

#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/word_bytes.hpp"

namespace rasoat::grammar {
namespace {

using word_bytes::before_lowest;
using word_bytes::ends_word;
using word_bytes::load;

// What a word of up to 15 bytes is, by its bytes up to one that ends every word.
struct Known {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  Word word;
};

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

[[gnu::noinline]] Word learn(Known& place, std::uint64_t first, std::uint64_t second,
                             std::string_view text) noexcept {
  if (second == 0) {
    if (const auto number = number_of(first)) return *number;
  }
  place = {first, second, spell(text)};
  return place.word;
}

Word known_word(std::uint64_t first, std::uint64_t second, std::string_view text) noexcept {
  Known& place = place_of(first, second);
  if (place.first == first && place.second == second) [[likely]]
    return place.word;
  return learn(place, first, second, text);
}

[[gnu::noinline]] Word longer_word(std::uint64_t first, std::string_view text) noexcept {
  const std::uint64_t second = load(text.data() + 8);
  const std::uint64_t ends = ends_word(second);
  return ends == 0 ? spell(text) : known_word(first, before_lowest(ends, second), text);
}

// Near the end of a text: the same with zeros after it.
[[gnu::noinline]] Word last_word(std::string_view text) noexcept {
  char bytes[16] = {};
  text.copy(bytes, sizeof bytes);
  const std::uint64_t first = load(bytes), second = load(bytes + 8);
  if (const std::uint64_t ends = ends_word(first)) {
    const std::uint64_t word = before_lowest(ends, first);
    return word == 0 ? Word{} : known_word(word, 0, text);
  }
  return known_word(first, before_lowest(ends_word(second), second), text);
}

}  // namespace

Word read_word(std::string_view text) noexcept {
  if (text.size() < 16) return last_word(text);
  const std::uint64_t bytes = load(text.data());
  const std::uint64_t ends = ends_word(bytes);
  if (ends == 0) return longer_word(bytes, text);
  const std::uint64_t first = before_lowest(ends, bytes);
  return first == 0 ? Word{} : known_word(first, 0, text);
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

std::size_t word_start(std::string_view text, std::size_t end) noexcept {
  if (end < 8) return word_start_by_letters(text, end);
  const std::uint64_t ends = ends_word(load(text.data() + end - 8));
  if (ends == 0) return word_start_by_letters(text, end);
  // What stands after the last byte that ends every word is the word, if it reads as one.
  const std::size_t start = end - static_cast<std::size_t>(std::countl_zero(ends)) / 8;
  if (start == end || start + read_word(text.substr(start)).length == end) return start;
  return word_start_by_letters(text, end);
}

WordKey word_key(std::string_view text) noexcept {
  const Word word = read_word(text);
  return word.length == text.size() ? word.key : 0;
}

}  // namespace rasoat::grammar
