#include "export/harmless.hpp"

#include "catch.hpp"

namespace rasoat {
namespace {

TEST_CASE("what steers a terminal becomes a replacement character") {
  CHECK(harmless("Đảng ủy 12-KH/ĐUK “x” 𠀀") == "Đảng ủy 12-KH/ĐUK “x” 𠀀");
  CHECK(harmless("\033[31mđỏ\x07") == "\uFFFD[31mđỏ\uFFFD");
  CHECK(harmless("a\u202Eb\u2066c\u009Bd\x7F") == "a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
  CHECK(harmless("a\n\tb") == "a\uFFFD\uFFFDb");
  CHECK(harmless("\xFF\xC4") == "\uFFFD\uFFFD");
  // No XML may hold these, not even written as numbers.
  CHECK(harmless("a\uFFFEb\uFFFFc\U0001FFFEd\uFDD0") == "a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
  CHECK(harmless_name("a\uFFFE") == "a\\xEF\\xBF\\xBE");
}

TEST_CASE("runs of blanks and line ends become one blank") {
  CHECK(on_one_line(" \r\n Nghị quyết\n  số\u00A003\t \n") == "Nghị quyết số 03");
  CHECK(on_one_line("a\u2028b\u3000\u2009c") == "a b c");
  CHECK(on_one_line(" \n ").empty());
  CHECK(on_one_line("a\n\033b") == "a \uFFFDb");
}

}  // namespace
}  // namespace rasoat
