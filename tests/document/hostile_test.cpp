// Any text is taken apart: no crash, no hang, zones that cover the view.
#include "catch.hpp"
#include "document/document.hpp"
#include "reading/readers.hpp"

using namespace rasoat;

namespace {

std::string repeated(std::string_view unit, std::size_t count) {
  std::string text;
  text.reserve(unit.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += unit;
  return text;
}

void check(std::string text) {
  const SourceText source("", std::move(text));
  const auto read = read_document(source);
  REQUIRE(read);
  const Document document = take_apart(*read);
  REQUIRE_FALSE(document.zones.empty());
  CHECK(document.zones.front().view.start == 0);
  CHECK(document.zones.back().view.end == document.view.text().size());
  for (const Section& section : document.head.sections) {
    CHECK(section.span.end <= document.text.size());
    CHECK(section.level >= 1);
  }
}

}  // namespace

TEST_CASE("every kind of line without end") {
  const std::string units[] = {"|",
                               "|\n",
                               "| a |\n",
                               "*",
                               "**",
                               "**a",
                               "**a**\n\n",
                               "# a\n",
                               "#",
                               "- a\n",
                               "-\n",
                               "TM. A\n\n",
                               "KT. CHỦ TỊCH\n",
                               "CHỦ TỊCH\n\n",
                               "Nơi nhận:\n\n",
                               "Nơi nhận: - a;\n",
                               "KẾ HOẠCH\n\n",
                               "KẾ HOẠCH\n",
                               "QUYẾT ĐỊNH:\n\n",
                               "Căn cứ Luật;\n\n",
                               "Căn cứ ",
                               "Số: 1/KH-UBND\n",
                               "ngày ",
                               "A, ngày 1 tháng 1 năm 2020\n",
                               "PHỤ LỤC\n\n",
                               "PHỤ LỤC\n\nA\n\n(Kèm theo Kế hoạch số 1/KH-UBND)\n\n",
                               "Chương I\n\n",
                               "Điều 1. A\n\n",
                               "1. A\n\n",
                               "1. A:\n\n",
                               "a) A\n\nb\n\n",
                               "“a\n\n",
                               "\"a\n\n",
                               "Kính gửi:\n\n",
                               "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
                               "ỦY BAN NHÂN DÂN\n",
                               "Ban Thường vụ Tỉnh ủy ",
                               "a, ",
                               "thông qua ngày ",
                               "này có hiệu lực\n\n",
                               "Kế hoạch này thay thế\n\n",
                               "V/v a\n",
                               "V/v ",
                               "\f",
                               "<sup>(1)</sup>\n\n",
                               "a,\n\n<sup>(1)</sup>\n\n",
                               "A   B   ",
                               "NAMĐộc",
                               "((((",
                               "[1]",
                               "a\n\n12\n\n"};
  for (const std::string& unit : units) {
    INFO(unit);
    check(repeated(unit, 200'000 / unit.size()));
    check(unit);
    check("KẾ HOẠCH\na\n\nb như sau:\n\n" + repeated(unit, 20'000 / unit.size()));
  }
}

TEST_CASE("one line of ten million bytes, and a megabyte of bars") {
  check(std::string(10'000'000, 'a'));
  check(repeated("Ban Thường vụ Tỉnh ủy xây dựng, ", 100'000));
  check(std::string(1'000'000, '|'));
  check("KẾ HOẠCH\n" + repeated("a ", 1'000'000));
  check(std::string(1'000'000, '\0'));
}

TEST_CASE("list levels without end") {
  std::string deep;
  for (std::size_t level = 0; level < 2'000; ++level) deep += std::string(level, ' ') + "- a\n";
  check(std::move(deep));
  std::string numbers;
  for (std::size_t level = 1; level < 20'000; ++level)
    numbers += std::to_string(level % 99 + 1) + ".1. A\n\n";
  check(std::move(numbers));
}
