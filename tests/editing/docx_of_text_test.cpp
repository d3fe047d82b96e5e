// A text as a Word document: the same lines, each character with its place.
#include "editing/docx_of_text.hpp"

#include "catch.hpp"
#include "editing/changed_docx.hpp"
#include "editing/docx_comments.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

DocxFile plain_docx(std::string_view text) {
  return docx_of_text(text, printed::print(text, {}), "a.txt");
}

}  // namespace

TEST_CASE("comments on a text stand on its words") {
  const std::string text = "TỈNH ỦY              ĐẢNG\r\n\r\na < b\tc \x01\xFF\nBộ chính trị";
  const DocxFile file = plain_docx(text);
  std::vector<DocxComment> comments;
  for (const std::string_view words : {"ĐẢNG", "< b", "c", "chính trị"})
    comments.push_back({span_of(file, words), {"x"}});
  const auto changed = comment_docx(file, comments, "rasoat");
  REQUIRE(changed.has_value());
  CHECK(commented(*changed) == Strings{"0: ĐẢNG", "1: &lt; b", "2: c", "3: chính trị"});
  const std::string xml = member(*changed, "word/document.xml");
  CHECK(xml.find('\x01') == std::string::npos);
  CHECK(xml.find('\xFF') == std::string::npos);
  CHECK(xml.find("Courier New") != std::string::npos);  // the columns of the head
  CHECK(text_of(*changed).find("Bộ chính trị") != std::string::npos);
}

TEST_CASE("an empty text is a document all the same") {
  const DocxFile file = plain_docx("");
  const std::vector<DocxComment> comments = {{{0, 0}, {"x"}}};
  CHECK(comment_docx(file, comments, "rasoat").has_value());
}

TEST_CASE("Markdown becomes a document: headings, looks, tables; comments on the words alone") {
  const std::string text =
      "## **KẾ HOẠCH**\n\nTheo **Kết *luận*** số 1<br>và\nhai.\n\n| STT | Việc & <b> |\n|---|---|\n| 1 | "
      "**a**<br>b "
      "|\n";
  const SourceText source("a.md", text);
  const auto read = read_document(source);
  REQUIRE(read.has_value());
  const auto parts = printed::print(text, {true, false, read->blocks, {}});
  const DocxFile file = docx_of_text(text, parts, "a.md");
  std::vector<DocxComment> comments;
  for (const std::string_view words : {"KẾ HOẠCH", "Kết *luận*** số", "và\nhai", "Việc & <b>", "b |"})
    comments.push_back({span_of(file, words), {"x"}});
  const auto changed = comment_docx(file, comments, "rasoat");
  REQUIRE(changed.has_value());
  CHECK(commented(*changed) ==
        Strings{"0: KẾ HOẠCH", "1: Kết luận số", "2: và hai", "3: Việc &amp; &lt;b&gt;", "4: b"});
  const std::string xml = member(*changed, "word/document.xml");
  for (const char* mark : {"**", "##", "|", "br&gt;", "--"}) {
    INFO(mark);
    CHECK(xml.find(mark) == std::string::npos);
  }
  CHECK(xml.find("<w:pStyle w:val=\"Heading2\"/>") != std::string::npos);
  CHECK(xml.find("<w:b/><w:i/>") != std::string::npos);
  CHECK(xml.find("<w:tblBorders>") != std::string::npos);
  CHECK(is_well_formed(member(*changed, "word/styles.xml")));
  CHECK(text_of(*changed).find("| STT | Việc") != std::string::npos);
}
