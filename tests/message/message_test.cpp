#include "message/message.hpp"

#include <array>

#include "catch.hpp"

namespace rasoat {
namespace {

TEST_CASE("slots take the arguments, in either language") {
  const std::array arguments = {std::string("a {1} \\"), std::string("b")};
  CHECK(message(Language::vi, "input-not-readable", arguments) == "không đọc được: a {1} \\");
  CHECK(message(Language::en, "input-not-readable", arguments) == "cannot be read: a {1} \\");
  CHECK(message(Language::en, "input-not-readable") == "cannot be read: ");
}

TEST_CASE("an id that the catalogue lacks gives itself") {
  CHECK(message(Language::vi, "no-such-id") == "no-such-id");
  CHECK(message(Language::vi, "id") == "id");  // the head line of a table is no entry
}

TEST_CASE("an error is described as far as it has parts") {
  CHECK(describe(Language::en, {"r", "a.md", 7, "input-not-utf8", {}}) ==
        "a.md: at byte 7: is not UTF-8 text");
  CHECK(describe(Language::vi, {"r", "a.md", {}, "input-missing", {}}) == "a.md: không có tệp này");
  CHECK(describe(Language::en, {"r", "", 0, "input-not-utf8", {}}) == "at byte 0: is not UTF-8 text");
}

}  // namespace
}  // namespace rasoat
