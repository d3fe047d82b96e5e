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

TEST_CASE("formats that are known but not read are named") {
  const std::pair<std::string, const char*> cases[] = {
      {zip({{"[Content_Types].xml", "a"}, {"xl/workbook.xml", "a"}}), "xlsx"},
      {zip({{"ppt/presentation.xml", "a"}}), "pptx"},
      {zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), "ods"},
      {"Rar!\x1A\x07\x01", "rar"},
      {"7z\xBC\xAF\x27\x1C", "7z"},
  };
  for (const auto& [bytes, name] : cases) {
    CHECK(text_of(bytes) == "error: input-format-unread | " + std::string(name));
  }
}

TEST_CASE("what holds documents is no document") {
  CHECK(text_of(zip({{"a.txt", "a"}})) == "error: input-is-container | zip");
  CHECK(text_of("<?xml version=\"1.0\"?><edXML:Envelope><edXML>") == "error: input-is-container | edxml");
  CHECK(text_of("From: a\nMIME-Version: 1.0\n\na") == "error: input-is-container | eml");
}
