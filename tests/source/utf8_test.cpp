#include "source/utf8.hpp"

#include <random>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace rasoat;

namespace {

// The well-formed sequences of the Unicode standard (table 3-7), as it prints them.
struct Sequence {
  unsigned char low[4], high[4];
  std::size_t size;
};

constexpr Sequence kWellFormed[] = {
    {{0x00}, {0x7F}, 1},
    {{0xC2, 0x80}, {0xDF, 0xBF}, 2},
    {{0xE0, 0xA0, 0x80}, {0xE0, 0xBF, 0xBF}, 3},
    {{0xE1, 0x80, 0x80}, {0xEC, 0xBF, 0xBF}, 3},
    {{0xED, 0x80, 0x80}, {0xED, 0x9F, 0xBF}, 3},
    {{0xEE, 0x80, 0x80}, {0xEF, 0xBF, 0xBF}, 3},
    {{0xF0, 0x90, 0x80, 0x80}, {0xF0, 0xBF, 0xBF, 0xBF}, 4},
    {{0xF1, 0x80, 0x80, 0x80}, {0xF3, 0xBF, 0xBF, 0xBF}, 4},
    {{0xF4, 0x80, 0x80, 0x80}, {0xF4, 0x8F, 0xBF, 0xBF}, 4},
};

std::size_t well_formed_at(std::string_view text) {
  for (const Sequence& sequence : kWellFormed) {
    if (text.size() < sequence.size) continue;
    bool fits = true;
    for (std::size_t i = 0; i < sequence.size; ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      fits &= sequence.low[i] <= byte && byte <= sequence.high[i];
    }
    if (fits) return sequence.size;
  }
  return 0;
}

std::optional<std::size_t> first_invalid_by_the_table(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = well_formed_at(text.substr(at));
    if (size == 0) return at;
    at += size;
  }
  return std::nullopt;
}

std::string filler(std::size_t size) {
  const std::string pattern = "Đảng ủy “xã” 😀 ẫ ";
  std::string text;
  while (text.size() + pattern.size() <= size) text += pattern;
  return text + std::string(size - text.size(), '.');
}

}  // namespace

TEST_CASE("every short sequence is judged as the standard has it") {
  const std::string bytes = {'\x00', 'a',    '\x7F', '\x80', '\x8F', '\x90', '\x9F', '\xA0',
                             '\xBF', '\xC0', '\xC1', '\xC2', '\xDF', '\xE0', '\xE1', '\xED',
                             '\xEE', '\xEF', '\xF0', '\xF1', '\xF3', '\xF4', '\xF5', '\xFF'};
  const std::size_t count = bytes.size();
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < count * count * count * count; ++i) {
    const std::string text = {bytes[i % count], bytes[i / count % count], bytes[i / count / count % count],
                              bytes[i / count / count / count]};
    wrong += utf8::first_invalid(text) != first_invalid_by_the_table(text);
    const utf8::Decoded first = utf8::decode(text);
    const std::size_t size = well_formed_at(text);
    wrong += first.length != std::max<std::size_t>(size, 1) || (size == 0 && first.character != 0xFFFD);
  }
  CHECK(wrong == 0);
}

TEST_CASE("the first bad byte is found exactly, wherever it stands") {
  const std::vector<std::string> bad = {"\x80",
                                        "\xFF",
                                        "\xC3",
                                        "\xE1\xBA",
                                        "\xF0\x9F\x98",
                                        "\xC0\x80",
                                        "\xED\xA0\x80",
                                        "\xF4\x90\x80\x80",
                                        "ẫ\x80",
                                        "😀\xBF",
                                        "😀\xBF\xBF\xBF\xBF\xBF\xBF",
                                        "\xF0\x9F\x98\x80\x80\x80\x80\x80",
                                        "\xE1\xE1\xBA\xAB"};
  const std::string text = filler(4200);
  for (const std::string& sequence : bad) {
    CAPTURE(sequence);
    std::size_t wrong = 0;
    for (std::size_t at = 0; at <= 4096; at += at < 800 || at % 256 > 250 || at % 256 < 6 ? 1 : 7) {
      for (const std::string& rest : {std::string(), text}) {
        const std::string whole = text.substr(0, at) + sequence + rest;
        wrong += utf8::first_invalid(whole) != first_invalid_by_the_table(whole);
      }
    }
    CHECK(wrong == 0);
  }
}

TEST_CASE("long texts") {
  const std::string text = filler(300'000);
  CHECK_FALSE(utf8::first_invalid(text));
  CHECK_FALSE(utf8::first_invalid(""));
  for (const std::size_t at : {65'535u, 65'536u, 130'816u, 131'071u, 131'072u, 196'352u, 299'999u}) {
    std::string damaged = text;
    damaged[at] = '\xFF';
    CHECK(utf8::first_invalid(damaged) == first_invalid_by_the_table(damaged));
  }
}

TEST_CASE("a text that is bad throughout can be gone through from one bad byte to the next") {
  const std::string text(300'000, '\x80');
  std::string_view rest = text;
  std::size_t count = 0;
  while (const auto bad = utf8::first_invalid(rest)) {
    rest.remove_prefix(*bad + 1);
    ++count;
  }
  CHECK(count == text.size());
}

TEST_CASE("counting, stepping back and writing") {
  CHECK(utf8::count_characters("") == 0);
  CHECK(utf8::count_characters(filler(10'000)) == [] {
    std::size_t count = 0;
    for (const char c : filler(10'000)) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
  }());
  CHECK(utf8::count_characters(std::string(1000, 'a')) == 1000);
  const std::string text = "aĐẫ😀";
  CHECK(utf8::previous(text, 10) == 6);
  CHECK(utf8::previous(text, 6) == 3);
  CHECK(utf8::previous(text, 3) == 1);
  CHECK(utf8::previous(text, 1) == 0);
  std::string written;
  for (const char32_t c : {U'a', U'Đ', U'ẫ', U'😀'}) utf8::append(written, c);
  CHECK(written == text);
}
