// Any bytes give blocks that cover no byte twice, in time that grows with their number only.
#include <algorithm>

#include "catch.hpp"
#include "reading/readers.hpp"

using namespace rasoat;

namespace {

std::string repeated(std::string_view unit, std::size_t count) {
  std::string text;
  text.reserve(unit.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += unit;
  return text;
}

void check_blocks(std::string text) {
  const SourceText source("", std::move(text));
  const auto read = read_document(source);
  REQUIRE(read);
  std::vector<Span> spans;
  for (const Block& block : read->blocks) spans.push_back(block.span);
  std::sort(spans.begin(), spans.end());
  bool sound = true;
  for (std::size_t at = 0; at < spans.size(); ++at) {
    sound = sound && !spans[at].empty() && spans[at].end <= read->text.size();
    sound = sound && (at == 0 || spans[at - 1].end <= spans[at].start);
  }
  CHECK(sound);
}

}  // namespace

TEST_CASE("hostile texts are read in one pass") {
  const std::string units[] = {"|",
                               "|\n",
                               "| a ",
                               "*",
                               "**",
                               "* ",
                               "-",
                               "- ",
                               "-\n",
                               "#",
                               "# \n",
                               "_",
                               "<sup>",
                               "<sup>(1)</sup>\n",
                               "[^",
                               "[1] a\n",
                               "(1)\n",
                               "_____\n(1) a\n",
                               "\f",
                               "\f\n",
                               "a\f",
                               "1\n",
                               "CÔNG BÁO/\n",
                               "CÔNG BÁO/\n1\n",
                               "Ký bởi:\n",
                               "\n",
                               "\r",
                               "a\n",
                               "a ",
                               "à",
                               "“",
                               "\xEF\xBB\xBF",
                               "\u00A0",
                               "e\u0302\u0301",
                               "ngày\n\n17/9\n\n",
                               "a,\n\n<sup>(1)</sup>\n\n",
                               "Điều\n",
                               "I.\n",
                               "1.\n",
                               "1.1",
                               "\\",
                               "a |\n",
                               "TM.\n",
                               "Nơi nhận:\n"};
  for (const std::string& unit : units) {
    INFO(unit);
    check_blocks(repeated(unit, 200'000 / unit.size()));
    check_blocks(unit);
  }
}

TEST_CASE("list levels without end, lines without end, NUL bytes") {
  std::string deep;
  for (std::size_t level = 0; level < 3'000; ++level) deep += std::string(level, ' ') + "- a\n";
  check_blocks(std::move(deep));
  check_blocks(repeated("- ", 100'000) + "a");
  check_blocks(std::string(10'000'000, 'a'));
  check_blocks(std::string(1'000'000, '|'));
  check_blocks(std::string(1'000'000, '\0'));
  check_blocks("|\n" + repeated("a b c\n", 100'000));
}
