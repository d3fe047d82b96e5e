#include "tools/rasoat/suggest.hpp"

#include <vector>

#include "catch.hpp"

namespace rasoat {
namespace {

const std::vector<std::string_view> kWords = {"extract", "text", "audit", "graph", "files-from", "format"};

TEST_CASE("a slip of the pen is understood") {
  struct Case {
    std::string_view typed, meant;
  };
  for (const Case& sample : std::initializer_list<Case>{{"extarct", "extract"},
                                                        {"extrat", "extract"},
                                                        {"xtract", "extract"},
                                                        {"txt", "text"},
                                                        {"audti", "audit"},
                                                        {"form", "format"},
                                                        {"files", "files-from"},
                                                        {"fromat", "format"},
                                                        {"Graph", "graph"}}) {
    INFO(sample.typed);
    CHECK(nearest(sample.typed, kWords) == sample.meant);
  }
}

TEST_CASE("what is like none of the words suggests nothing") {
  for (const std::string_view typed : {"", "x", "help", "trích", "tixe", "zzzzzzzz"}) {
    INFO(typed);
    CHECK(nearest(typed, kWords) == std::nullopt);
  }
  CHECK(nearest(std::string(1'000'000, 'a'), kWords) == std::nullopt);
}

}  // namespace
}  // namespace rasoat
