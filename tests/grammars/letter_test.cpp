#include "grammars/letter.hpp"

#include <cstdint>
#include <string>

#include "catch.hpp"
#include "grammars/spelled_word.hpp"

using namespace rasoat::grammar;

TEST_CASE("spellings of one word share a key") {
  const std::pair<const char*, const char*> same[] = {{"hòa", "hoà"},   {"HÒA", "hoà"},   {"ủy", "uỷ"},
                                                      {"kỹ", "kĩ"},     {"Nghị", "NGHỊ"}, {"quý", "quí"},
                                                      {"Đảng", "đảng"}, {"lý", "Lí"}};
  for (const auto& [left, right] : same) {
    INFO(left << " " << right);
    CHECK(word_key(left) != 0);
    CHECK(word_key(left) == word_key(right));
  }
}

TEST_CASE("different words have different keys") {
  const std::pair<const char*, const char*> different[] = {{"tuy", "tui"},   {"hai", "hay"}, {"hoa", "hòa"},
                                                           {"đang", "dang"}, {"tư", "tu"},   {"12", "21"},
                                                           {"thúy", "thúi"}};
  for (const auto& [left, right] : different) {
    INFO(left << " " << right);
    CHECK(word_key(left) != word_key(right));
  }
}

TEST_CASE("a word ends where its letters and digits do") {
  CHECK(read_word("quyết định").length == std::string_view("quyết").size());
  CHECK(read_word("-KH").length == 0);
  CHECK(word_key("hai từ") == 0);
  CHECK(word_key("") == 0);
  CHECK(read_word("QH13/").all_capitals);
  CHECK_FALSE(read_word("13").all_capitals);
  CHECK(read_word("Trung").capital);
  CHECK_FALSE(read_word("Trung").all_capitals);
}

// Whatever the end of the word, the end of the text and what was read before: the same as letter by letter.
TEST_CASE("a word reads as it is spelled") {
  constexpr std::string_view kPieces[] = {"a", "Đ", "ề", "nghi",     "QUYẾT", "12",   "-",
                                          " ", ".", "“", "\xE1\xBB", "\xff",  "&",    "@",
                                          "[", "`", "{", "/",        ":",     "\x7f", "ư"};
  std::uint64_t state = 7;
  const auto below = [&](std::size_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state >> 33) % limit;
  };
  std::size_t read = 0;
  for (unsigned round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t count = below(12); count > 0; --count) text += kPieces[below(std::size(kPieces))];
    const Word word = read_word(text), spelled = spell(text);
    read += word.length;
    const bool same = word.key == spelled.key && word.length == spelled.length &&
                      word.letters == spelled.letters && word.capital == spelled.capital &&
                      word.all_capitals == spelled.all_capitals && word.has_digit == spelled.has_digit;
    INFO(text);
    if (!same) FAIL_CHECK("not the same");
  }
  CHECK(read > 20000);
}

TEST_CASE("slugs are plain") {
  CHECK(slug("Luật Cán bộ, công chức") == "luat-can-bo-cong-chuc");
  CHECK(slug(" “Điều lệ Đảng”. ") == "dieu-le-dang");
}
