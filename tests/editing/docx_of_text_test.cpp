// A text as a Word document: the same lines, each character with its place.
#include "editing/docx_of_text.hpp"

#include "catch.hpp"
#include "editing/changed_docx.hpp"
#include "editing/docx_comments.hpp"

using namespace rasoat;
using namespace rasoat::test;

TEST_CASE("comments on a text stand on its words") {
  const std::string text = "TỈNH ỦY              ĐẢNG\r\n\r\na < b\tc \x01\xFF\nBộ chính trị";
  const DocxFile file = docx_of_text(text, "a.txt");
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
  const DocxFile file = docx_of_text("", "a.txt");
  const std::vector<DocxComment> comments = {{{0, 0}, {"x"}}};
  CHECK(comment_docx(file, comments, "rasoat").has_value());
}
