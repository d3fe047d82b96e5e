// What OpenDocument texts print.
#include "catch.hpp"
#include "reading/office.hpp"
#include "reading/shown.hpp"

using namespace rasoat::test;
using Blocks = std::vector<std::string>;

namespace {

const char* const kStyles =
    "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties "
    "fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties "
    "text:display=\"none\"/></style:style>"
    "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties style:text-position=\"super "
    "58%\"/></style:style>"
    "<style:style style:name=\"C\" style:family=\"text\"><style:text-properties "
    "fo:text-transform=\"uppercase\"/></style:style>"
    "<style:style style:name=\"P\" style:family=\"paragraph\" style:parent-style-name=\"Q\"/>"
    "<style:style style:name=\"Q\" style:family=\"paragraph\" "
    "style:parent-style-name=\"P\"><style:text-properties "
    "fo:font-style=\"italic\"/></style:style>"
    "<text:list-style style:name=\"L\">"
    "<text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" "
    "text:start-value=\"3\"/>"
    "<text:list-level-style-number text:level=\"3\" style:num-format=\"a\" text:display-levels=\"2\" "
    "style:num-suffix=\")\"/>"
    "<text:list-level-style-bullet text:level=\"4\" text:bullet-char=\"-\"/>"
    "<text:list-level-style-number text:level=\"5\" style:num-format=\"1\" style:num-list-format=\"Điều "
    "%5%.\"/>"
    "</text:list-style>";

std::string text(std::string_view content) {
  return odt_text(content, kStyles);
}

std::string list(std::string_view items, std::string_view attributes = "text:style-name=\"L\"") {
  return "<text:list " + std::string(attributes) + ">" + std::string(items) + "</text:list>";
}

std::string item(std::string_view content, std::string_view attributes = "") {
  return "<text:list-item " + std::string(attributes) + ">" + std::string(content) + "</text:list-item>";
}

}  // namespace

TEST_CASE("paragraphs, blanks, spans") {
  const std::pair<const char*, const char*> cases[] = {
      {"<text:p>  a\n b<text:s text:c=\"2\"/>c</text:p><text:p/><text:p>d</text:p>", "a b  c\n\nd"},
      {"<text:p><text:span>a</text:span> <text:span>b</text:span></text:p>", "a b"},
      {"<text:p>ĐẢNG BỘ TỈNH<text:tab/>b<text:line-break/>c</text:p>", "ĐẢNG BỘ TỈNH    b  \nc"},
      {"<text:p><text:span text:style-name=\"B\">Điều 1.</text:span> a</text:p>", "**Điều 1.** a"},
      {"<text:p><text:span text:style-name=\"B\">a<text:span "
       "text:style-name=\"S\">1</text:span></text:span></text:p>",
       "**a<sup>1</sup>**"},
      {"<text:p>a<text:span text:style-name=\"H\">ẩn</text:span><text:span "
       "text:style-name=\"C\">đ</text:span></text:p>",
       "aĐ"},
      {"<text:p text:style-name=\"P\">a</text:p>", "*a*"},
      {"<text:p>a<office:annotation><text:p>lời bàn</text:p></office:annotation>b</text:p>", "ab"},
      {"<text:tracked-changes><text:p>đã "
       "xóa</text:p></text:tracked-changes><text:p>a<text:change/>b</text:p>",
       "ab"},
      {"<text:section "
       "text:display=\"none\"><text:p>ẩn</text:p></text:section><text:section><text:p>a</text:p></"
       "text:section>",
       "a"},
      {"<text:h text:outline-level=\"2\">I. MỤC</text:h>", "## I. MỤC"},
      {"<text:p>a<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame>b</"
       "text:p><text:p>c</text:p>",
       "ab\n\nhộp\n\nc"},
      {"<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame><text:p>c</text:p>",
       "hộp\n\nc"},
  };
  for (const auto& [content, printed] : cases) {
    INFO(content);
    CHECK(text(content) == printed);
  }
}

TEST_CASE("lists are numbered by their style") {
  const std::string p = "<text:p>x</text:p>";
  CHECK(text(list(item(p + p) + item(p + list(item(p) + item(p + list(item(p)), ""), "")) + item(p))) ==
        "I. x\n\nx\n\nII. x\n\n3. x\n\n4. x\n\n4.a) x\n\nIII. x");
  CHECK(text(list(item(p)) + list(item(p)) +
             list(item(p), "text:style-name=\"L\" text:continue-numbering=\"true\"")) ==
        "I. x\n\nI. x\n\nII. x");
  CHECK(text(list(item(p), "xml:id=\"a\" text:style-name=\"L\"") + list(item(p)) +
             list(item(p), "text:style-name=\"L\" text:continue-list=\"a\"")) == "I. x\n\nI. x\n\nII. x");
  CHECK(text(list(item(p, "text:start-value=\"5\"") + item(p) + "<text:list-header>" + p +
                  "</text:list-header>")) == "V. x\n\nVI. x\n\nx");
  // An item that only holds a deeper list counts nothing.
  const std::string deep =
      list(item(list(item(list(item(list(item(p + list(item(p), ""), "")), "")), "")), ""));
  CHECK(text(list(item(list(item(p), "")) + item(p))) == "3. x\n\nI. x");
  CHECK(text(list(item(list(item(list(item(list(item(p), "")), "")), "")))) == "      - x");
  CHECK(text(list(item(p), "text:style-name=\"Không có\"")) == "x");
}

TEST_CASE("a form of the number wins over its prefix and suffix") {
  const std::string five =
      list(item(list(item(list(item(list(item(list(item("<text:p>x</text:p>"), "")), "")), "")), "")));
  CHECK(text(five) == "Điều 1. x");
}

TEST_CASE("headings are numbered by the outline") {
  const std::string styles =
      "<office:styles><text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" "
      "style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" "
      "style:num-format=\"\"/></text:outline-style>"
      "</office:styles>";
  CHECK(odt_text("<text:h text:outline-level=\"1\">A</text:h><text:h text:outline-level=\"2\">B</text:h>"
                 "<text:h text:outline-level=\"1\">C</text:h>",
                 "", styles) == "# I. A\n\n## B\n\n# II. C");
}

TEST_CASE("tables with covered and repeated cells") {
  const auto row = [](std::string cells, std::string attributes = "") {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
  };
  const auto cell = [](std::string inside, std::string attributes = "") {
    return "<table:table-cell " + attributes + "><text:p>" + inside + "</text:p></table:table-cell>";
  };
  const auto table = [](const std::string& rows) { return "<table:table>" + rows + "</table:table>"; };
  const std::pair<std::string, const char*> cases[] = {
      {table("<table:table-header-rows>" + row(cell("TT") + cell("Việc")) + "</table:table-header-rows>" +
             row(cell("1") + cell("a|b"))),
       "| TT | Việc |\n| 1 | a\\|b |"},
      {table(
           row(cell("a", "table:number-columns-spanned=\"2\"") + "<table:covered-table-cell/>" + cell("b"))),
       "| a |  | b |"},
      {table(row(cell("", "table:number-columns-repeated=\"3\"") + cell("b"))), "|  |  |  | b |"},
      {table(row(cell("a", "table:number-columns-repeated=\"2\""), "table:number-rows-repeated=\"2\"")),
       "| a | a |\n| a | a |"},
      {table(row(cell("a")) + row(cell("b"))), "a\n\nb"},
      {table(
           row("<table:table-cell>" + table(row(cell("a") + cell("b"))) + "</table:table-cell>" + cell("c"))),
       "| a | b |\n\nc"},
  };
  for (const auto& [content, printed] : cases) {
    INFO(content);
    CHECK(text(content) == printed);
  }
  // Repeated without end: cut off.
  CHECK(text(table(row(cell("a") + cell("b"), "table:number-rows-repeated=\"4000000000\""))).size() <
        2'500'000);
}

TEST_CASE("notes come after their paragraph, heads and feet are furniture") {
  const auto note = [](const char* kind, const char* content) {
    return "<text:note text:note-class=\"" + std::string(kind) +
           "\"><text:note-citation>9</text:note-citation><text:note-body><text:p>" + content +
           "</text:p></text:note-body></text:note>";
  };
  CHECK(text("<text:p>a" + note("footnote", "một") + " b" + note("endnote", "cuối") + "</text:p><text:p>c" +
             note("footnote", "hai") + "</text:p>") ==
        "a[^1] b[^i]\n\n[^1]: một\n\n[^i]: cuối\n\nc[^2]\n\n[^2]: hai");
  // A note beside a text box: the box comes first, the note is not mixed with it.
  CHECK(text("<text:p>a" + note("footnote", "một") +
             "<draw:frame><text:p>hộp</text:p></draw:frame></text:p>") == "a[^1]\n\nhộp\n\n[^1]: một");
  const std::string master =
      "<office:master-styles><style:master-page><style:header><text:p>Mật</text:p></"
      "style:header><style:footer><text:p>3</text:p>"
      "</style:footer><style:footer-first "
      "style:display=\"false\"><text:p>x</text:p></style:footer-first></style:master-page>"
      "</office:master-styles>";
  CHECK(shown_blocks(odt("<text:p>Nội dung.</text:p>", "", master)) ==
        Blocks{"furniture [Mật]", "paragraph [Nội dung.]", "furniture [3]"});
}
