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
