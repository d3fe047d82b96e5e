// Which reader a file gets: by its content, else by its name.
#include "reading/readers.hpp"

#include "catch.hpp"
#include "reading/office.hpp"
#include "reading/shown.hpp"

using namespace rasoat;
using namespace rasoat::test;

TEST_CASE("content decides, names where it says nothing") {
  const std::string word = docx(paragraph("a"));
  const std::string open = odt("<text:p>a</text:p>");
  CHECK(shown_reader(word, "a.docx") == "docx");
  CHECK(shown_reader(word, "a.odt") == "docx");
  CHECK(shown_reader(word, "a.txt") == "docx");
  CHECK(shown_reader(open, "a.docx") == "odt");
  CHECK(shown_reader(open) == "odt");
  CHECK(shown_reader("<html><p>a", "a.docx") == "html");
  CHECK(shown_reader("**Điều 1.** a", "a.html") == "markdown");
  CHECK(shown_reader("Điều 1. a", "A.HTML") == "html");
  CHECK(shown_reader("Điều 1. a", "a.txt") == "text");
}

TEST_CASE("the text that a reader generates stays where it is when the result is moved") {
  const SourceText source("", docx(paragraph("a")));
  auto read = read_document(source);
  REQUIRE(read);
  REQUIRE(read->generated);
  const ReadDocument moved = std::move(*read);
  CHECK(moved.text == "a\n");
  CHECK(moved.text.data() == moved.generated->data());
}
