// The vector code against the plain loop it stands for.
#include "source/sixteen_bytes.hpp"

#include <algorithm>
#include <string>

#include "catch.hpp"

using namespace rasoat;

namespace {

std::size_t first_of_loop(std::string_view text, std::size_t from) {
  return std::min(text.find_first_of(":\xC3", from), text.size());
}

}  // namespace

TEST_CASE("the first of some marks is found wherever it stands") {
  for (std::size_t size = 0; size < 50; ++size) {
    const std::string none(size, 'a');
    CHECK(first_of<':', '\xC3'>(none, 0) == size);
    for (std::size_t at = 0; at < size; ++at) {
      std::string text = none;
      text[at] = at % 2 == 0 ? ':' : '\xC3';
      if (at + 3 < size) text[at + 3] = ':';
      for (std::size_t from = 0; from <= size; ++from) {
        INFO(size << ' ' << at << ' ' << from);
        REQUIRE(first_of<':', '\xC3'>(text, from) == first_of_loop(text, from));
      }
    }
  }
}

TEST_CASE("behind the end there are no marks") {
  CHECK(first_of<':'>("abc:", 4) == 4);
  CHECK(first_of<':'>("", 0) == 0);
}
