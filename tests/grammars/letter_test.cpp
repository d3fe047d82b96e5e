#include "grammars/letter.hpp"

#include "catch.hpp"

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

TEST_CASE("slugs are plain") {
  CHECK(slug("Luật Cán bộ, công chức") == "luat-can-bo-cong-chuc");
  CHECK(slug(" “Điều lệ Đảng”. ") == "dieu-le-dang");
}
