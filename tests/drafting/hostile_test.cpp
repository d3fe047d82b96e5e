// Any bytes give findings inside the text, and soon.
#include "catch.hpp"
#include "drafting/shown.hpp"

using namespace rasoat;

TEST_CASE("odd texts") {
  for (const std::string& text :
       {std::string(), std::string("\0\0\0", 3), std::string("\xFF\xFE\xC3"), std::string("“"),
        std::string(")"), std::string("Số "), std::string("ngày 31/6/"), std::string("Số: l"),
        std::string("\xCC\x89"), std::string("sau đây gọi tắt là"), std::string("ngày tháng năm"),
        std::string("KẾ HOẠCH")}) {
    CHECK_NOTHROW(test::found(text));
    CHECK_NOTHROW(test::found_in_passage(text));
  }
}

TEST_CASE("long repeats stay cheap") {
  std::string quotes, brackets, labels, citations;
  for (int i = 0; i < 20000; ++i) {
    quotes += "“a ";
    brackets += "(a ";
    labels += "1. Một.\n\n";
  }
  for (int i = 0; i < 500; ++i) citations += "Quyết định số 12-QĐ/TU, ";
  CHECK(test::found_by("unbalanced-quotes", quotes).size() == 20000);
  CHECK(test::found_by("unbalanced-quotes", brackets).size() == 20000);
  CHECK_NOTHROW(test::found_in_passage(labels));
  CHECK(test::found_by("reference-first-citation", citations).size() <= 1);
}

namespace {

// Numbered repeats of `unit` ('#' stands for the number) up to a megabyte.
std::string megabyte_of(std::string_view unit) {
  std::string text;
  for (unsigned number = 1; text.size() < 1'000'000; ++number) {
    for (const char byte : unit) byte == '#' ? text += std::to_string(number) : text += byte;
  }
  return text;
}

}  // namespace

// What looks back or ahead without bound takes minutes here, and the test's time limit ends it.
TEST_CASE("a megabyte of one thing is read in one go") {
  for (const std::string_view unit :
       {"Quyết định số #-QĐ/TU, ",
        "Quyết định số 12-QĐ/TU, ngày 15/7/2021 của Tỉnh ủy, ",
        "Kết luận số # KL/TW, ",
        "Quy định # và ",
        "„“ ” ",
        "“",
        "”",
        "\"“ ",
        "‘”",
        "\"a ",
        "(",
        ")",
        "1. Một.\n\n",
        "#. Một.\n\n",
        "I. A\n\nII- B\n\n",
        "Đảng ủy # (sau đây gọi tắt là Khối #) ",
        "gọi tắt là ",
        "nghành ",
        "thựchiện",
        "ắ",
        "Bộ chính trị ",
        "a\u0309",
        "1. Các huyện ủy báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/11/2022.\n\n",
        "- Các huyện ủy,\n",
        "số l2-KH/TU ",
        "ngày 31/6/2022 ",
        "\n",
        " ",
        "Số ",
        "Vân Giang, ngày   tháng ",
        "TM. "}) {
    INFO(unit);
    CHECK_NOTHROW(test::found(test::with(test::party_document(), "Nâng cao", megabyte_of(unit))));
  }
}

TEST_CASE("short forms by the thousand") {
  const std::string used = megabyte_of("Đảng ủy # (sau đây gọi tắt là Khối #) ");
  const std::size_t forms = test::found_by("short-form-unused", used).size();
  CHECK(forms > 10'000);
  CHECK(test::found_by("short-form-unused", used + "Khối 1 và Khối 77 họp.").size() == forms - 2);
}
