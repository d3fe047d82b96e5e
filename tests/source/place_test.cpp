#include "source/place.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "source/span.hpp"

using namespace rasoat;

namespace {

struct Item {
  Span span;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string quote;
};

}  // namespace

TEST_CASE("items get their line, their column in characters and their words") {
  const std::string text = "Đề án\r\nkế hoạch số 3\n";
  const auto start = static_cast<Offset>(text.find("kế hoạch"));
  const auto number = static_cast<Offset>(text.find("số 3"));
  std::vector<Item> items(3);
  items[0].span = {0, static_cast<Offset>(std::string("Đề").size())};
  items[1].span = {start, static_cast<Offset>(text.size())};
  items[2].span = {number, number};
  place(items, text);
  CHECK(items[0].line == 1);
  CHECK(items[0].column == 1);
  CHECK(items[0].quote == "Đề");
  CHECK(items[1].line == 2);
  CHECK(items[1].column == 1);
  CHECK(items[1].quote == "kế hoạch số 3\n");
  CHECK(items[2].line == 2);
  CHECK(items[2].column == 10);
  CHECK(items[2].quote.empty());
}
