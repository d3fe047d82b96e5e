// Lines and columns against a plain walk over the text.
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"
#include "source/source_text.hpp"

using namespace rasoat;

namespace {

struct Walk {
  std::vector<std::string> lines = {""};
  std::vector<LineColumn> places;  ///< of every offset, the end too
};

Walk walk(std::string_view text) {
  Walk result;
  LineColumn place;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    result.places.push_back(place);
    if (at == text.size()) break;
    const bool first_of_two = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (text[at] != '\r' && text[at] != '\n') result.lines.back() += text[at];
    if (text[at] == '\n' || (text[at] == '\r' && !first_of_two)) {
      ++place.line;
      place.column = 1;
      result.lines.emplace_back();
    } else if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
      ++place.column;
    }
  }
  return result;
}

void check(const std::string& text) {
  const LineIndex index(text);
  const Walk wanted = walk(text);
  CHECK(index.line_count() == wanted.lines.size());
  std::size_t wrong = 0;
  for (std::size_t at = 0; at < wanted.places.size(); ++at) {
    const LineColumn place = index.locate(static_cast<Offset>(at));
    wrong += place.line != wanted.places[at].line || place.column != wanted.places[at].column;
  }
  for (std::size_t i = 0; i < wanted.lines.size(); ++i) {
    wrong += index.line(static_cast<std::uint32_t>(i + 1)) != wanted.lines[i];
  }
  CHECK(wrong == 0);
  CHECK(index.line(0).empty());
  CHECK(index.line(static_cast<std::uint32_t>(wanted.lines.size() + 1)).empty());
  CHECK(index.locate(~Offset{0}).line == wanted.places.back().line);
  CHECK(index.locate(~Offset{0}).column == wanted.places.back().column);
}

}  // namespace

TEST_CASE("small texts") {
  for (const std::string text :
       {"", "a", "\n", "\r", "\r\n", "\n\r", "\r\r\n\n", "Đảng\nủy", "Đảng\r\nủy\r\n", "a\rb\n\nc"}) {
    CAPTURE(text);
    check(text);
  }
}

TEST_CASE("line ends of every kind around the edges of blocks") {
  for (std::size_t at = 1015; at < 1032; ++at) {
    for (const std::string end : {"\n", "\r", "\r\n", "\n\r", "\r\r\n", "ẫ\n"}) {
      CAPTURE(at, end);
      check(std::string(at, 'a') + end + "ẫ" + std::string(1100, 'b'));
      check(std::string(at, '.') + end);
    }
  }
  check(std::string(1024, 'a'));
  check(std::string(2048, '\n'));
  check(std::string(2047, '\r') + "\n");
}

TEST_CASE("mixes") {
  std::mt19937 random(5);
  const std::vector<std::string> parts = {"\n", "\r", "\r\n", "Đảng ủy ",
                                          "a",  "ẫ",  "😀",   std::string(700, 'x')};
  for (int round = 0; round < 100; ++round) {
    std::string text;
    const std::size_t kinds = 3 + random() % (parts.size() - 2);
    while (text.size() < 6000) text += parts[random() % kinds];
    check(text);
  }
}

TEST_CASE("a line of a megabyte can be asked about everywhere") {
  std::string text;
  while (text.size() < 1 << 20) text += "Đảng ";
  const LineIndex index(text);
  for (std::size_t i = 0; i < text.size() / 8; ++i) {
    const LineColumn place = index.locate(static_cast<Offset>(i * 8));
    if (place.line != 1 || place.column != i * 5 + 1) FAIL("at " << i);
  }
}
