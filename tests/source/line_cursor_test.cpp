#include "source/line_cursor.hpp"

#include <random>

#include "catch.hpp"

namespace rasoat {
namespace {

TEST_CASE("lines and columns count from one, columns in characters") {
  LineCursor cursor("Đảng\nủy\r\nxã\rphường");
  struct Case {
    Offset at;
    std::uint32_t line, column;
  };
  for (const Case& sample : std::initializer_list<Case>{{0, 1, 1},
                                                        {2, 1, 2},
                                                        {7, 1, 5},
                                                        {8, 2, 1},
                                                        {12, 2, 3},
                                                        {13, 2, 4},
                                                        {14, 3, 1},
                                                        {18, 4, 1},
                                                        {99, 4, 7}}) {
    const LineColumn place = cursor.locate(sample.at);
    INFO(sample.at);
    CHECK(place.line == sample.line);
    CHECK(place.column == sample.column);
  }
}

TEST_CASE("the cursor says what the index says") {
  std::mt19937 engine(11);
  const auto below = [&](unsigned limit) { return static_cast<unsigned>(engine() % limit); };
  constexpr std::string_view kPieces[] = {"\n", "\r", "\r\n", "a", "ộ", "\xFF", "\n\n", "số 03"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (unsigned i = below(20); i > 0; --i) text += kPieces[below(std::size(kPieces))];
    const LineIndex index(text);
    LineCursor cursor(text);
    for (Offset at = 0; at <= text.size() + 1; at += 1 + below(3)) {
      const LineColumn one = index.locate(at), other = cursor.locate(at);
      REQUIRE(one.line == other.line);
      REQUIRE(one.column == other.column);
    }
  }
}

TEST_CASE("a long line with many places is walked once") {
  const std::string text(500'000, 'a');
  LineCursor cursor(text);
  LineColumn last;
  for (Offset at = 0; at < text.size(); ++at) last = cursor.locate(at);
  CHECK(last.column == text.size());
}

}  // namespace
}  // namespace rasoat
