// What Rich Text Format prints, and files that are none.
#include "reading/rtf/rtf.hpp"

#include "catch.hpp"
#include "reading/office.hpp"
#include "reading/readers.hpp"
#include "reading/shown.hpp"

using namespace rasoat;
using namespace rasoat::test;
using Blocks = std::vector<std::string>;

namespace {

constexpr std::string_view kHead =
    "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
    "{\\f1\\fnil\\fcharset163{\\*\\panose 02020603}Times New Roman{\\*\\falt Times};}{\\f2 .VnTime;}"
    "{\\f3 .VnTimeH;}{\\f4 VNI-Times;}{\\f5\\fcharset2 Symbol;}}"
    "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}"
    "{\\info{\\title Không in}}";

std::string rtf(std::string_view body) {
  return std::string(kHead) + std::string(body) + "}";
}

std::string shown(std::string_view body) {
  std::string text = text_of(rtf(body), "a.rtf");
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("characters of RTF") {
  const std::pair<const char*, const char*> cases[] = {
      {"\\u7880\\'3fy ban nh\\u226\\'e2n d\\u226 ?n\\par", "Ỉy ban nhân dân"},
      {"\\uc2\\u272\\'3f\\'3fU\\uc0\\u7880 K", "ĐUỈK"},
      {"{\\uc0\\u272}\\u272?", "ĐĐ"},
      {"\\f1 Qu\\'fd\\'d2t", "Qu\u1EEDt"},
      {"\\f2 nh\\'a9n d\\'a9n, \\f0 n\\'e9i", "nhân dân, néi"},
      {"\\f2 Th\\'ad\\'eang v\\'f4, t\\-", "Thường vụ, tư"},
      {"\\f3 \\'f1y ban", "ỦY BAN"},
      {"\\f4 cu\\'fba \\'f1\\'f6\\'f4\\'efc", "của được"},
      {"\\f5\\'b3 \\u-3913?", "≥ •"},
      {"\\u-10179\\'3f\\u-8704\\'3f.", "😀."},
      {"a\\~b\\_c\\-d \\{\\}\\\\", "a\u00A0b-cd {}\\"},
      {"\\ldblquote a\\rdblquote  \\endash  b\\emdash", "“a” – b—"},
      {"m\\'f", "mf"},
      {"a\\\nb", "a\n\nb"},
      {"{\\upr{cu}{\\*\\ud{\\u7903?}}}", "ở"},
  };
  for (const auto& [body, text] : cases) {
    INFO(body);
    CHECK(shown(body) == text);
  }
}

TEST_CASE("what is printed and what is not") {
  const std::pair<const char*, const char*> cases[] = {
      {"a{\\v ẩn}{\\deleted xóa}{\\*\\bkmkstart x}b{\\pict 0102}{\\*\\lạ x}c", "abc"},
      {"{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt xem}} đây", "xem đây"},
      {"{\\b \\u272?i\\u7873?u 1.} a {\\i b}", "**Điều 1.** a *b*"},
      {"km{\\super 2} m{\\up6 3} H{\\sub 2}O", "km<sup>2</sup> m<sup>3</sup> H2O"},
      {"{\\caps kế hoạch}", "KẾ HOẠCH"},
      {"\\s1 PHẦN I\\par\\pard a", "# PHẦN I\n\na"},
      {"\\pard\\outlinelevel1 A\\par", "## A"},
      {"a\\line b\\tab c", "a  \nb c"},
      {"{\\bin3 {{{}a", "a"},
      {"{\\listtext\\pard\\plain 1.\\tab}\\pard Một\\par{\\pntext\\f5\\'b7\\tab}\\pard\\ilvl1 Hai\\par",
       "1. Một\n\n  • Hai"},
      {"{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Trong h\\u7897?p\\par}}{\\shprslt x}}Trước\\par "
       "Sau",
       "Trước\n\nTrong hộp\n\nSau"},
      {"{\\*\\mới{\\shptxt x}}a", "a"},
  };
  for (const auto& [body, text] : cases) {
    INFO(body);
    CHECK(shown(body) == text);
  }
}

TEST_CASE("tables of RTF") {
  const std::string row = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl ";
  const std::pair<std::string, const char*> cases[] = {
      {row + "a\\cell b\\cell\\row\\pard c", "| a | b |\n\nc"},
      {row + "a\\par b\\cell\\cell\\row" + row + "c\\cell d\\cell\\row", "| a<br>b |  |\n| c | d |"},
      {"\\trowd\\cellx2000\\pard\\intbl khung\\cell\\row\\pard c", "khung\n\nc"},
      {row + "a\\cell b\\cell\\row\\trowd\\cellx2000\\pard\\intbl chung\\cell\\row",
       "| a | b |\n| chung |  |"},
      {row + "a\\cell b\\cell\\row\\trowd\\cellx700\\cellx1700\\pard\\intbl c\\cell d\\cell\\row",
       "| a | b |\n\n| c | d |"},
      {row + "a{\\footnote\\pard x}\\cell b\\cell\\row\\pard c", "| a[^1] | b |\n\n[^1]: x\n\nc"},
      {"a\\cell b\\row", "a\n\nb"},
  };
  for (const auto& [body, text] : cases) {
    INFO(body);
    CHECK(shown(body) == text);
  }
}

TEST_CASE("notes of RTF come after their paragraph, heads and feet are furniture") {
  CHECK(shown("Theo{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Lu\\u7853?t 5.\\par} lu\\u7853?t"
              "{\\footnote\\ftnalt cu\\u7889?i}.\\par Sau") ==
        "Theo[^1] luật[^i].\n\n[^1]: Luật 5.\n\n[^i]: cuối\n\nSau");
  CHECK(shown_blocks(rtf("{\\header\\pard M\\u7853?t\\par}Noi dung van ban.{\\footer 7\\par}\\par"),
                     "a.rtf") == Blocks{"furniture [Mật]", "paragraph [Noi dung van ban.]", "furniture [7]"});
}

TEST_CASE("what was decoded by its font, and a file that ends too early, are said") {
  const SourceText old("a.rtf", rtf("\\f2 \\'f1y ban nh\\'a9n d\\'a9n t\\'d8nh"));
  const auto read = read_rtf(old);
  REQUIRE(read);
  REQUIRE(read->decoded.size() == 1);
  CHECK(read->decoded.front().encoding == Encoding::tcvn3);
  CHECK(read->decoded.front().percent == 100);
  CHECK(read->decoded.front().span == Span{0, static_cast<Offset>(read->text.size())});
  CHECK(read->doubts.empty());
  const SourceText cut("a.rtf", "{\\rtf1 m {\\b hai");
  const auto half = read_rtf(cut);
  REQUIRE(half);
  CHECK(half->text == "m **hai**\n");
  REQUIRE(half->doubts.size() == 1);
  CHECK(half->doubts.front().rule == "file-cut-off");
}

TEST_CASE("hostile RTF comes to an end") {
  CHECK(text_of("", "a.rtf") == "error: input-empty | RTF");
  CHECK(text_of("một", "a.rtf") == "error: input-not-format | RTF");
  CHECK(text_of("{\\rtf1" + std::string(1'000'000, '{'), "a.rtf") == "error: input-too-complex | RTF");
  std::string boxes, notes;
  for (int at = 0; at < 9'000; ++at) boxes += "{\\shptxt a";
  for (int at = 0; at < 9'000; ++at) notes += "{\\footnote a";
  CHECK(text_of("{\\rtf1 " + boxes).size() > 9'000);
  CHECK(text_of("{\\rtf1 " + notes) == "[^1]\n[^1]: a\n");
  CHECK(text_of("{\\rtf1\\u99999999999 \\f-5\\bin99999999 a}") == "");
  CHECK(text_of("{\\rtf1 a}" + std::string(100, '\0') + "b") == "a\n");
}
