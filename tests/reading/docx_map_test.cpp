// The way back from the text to parts, paragraphs and runs.
#include <algorithm>

#include "catch.hpp"
#include "reading/docx/docx.hpp"
#include "reading/office.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

std::string run(std::string_view text, std::string_view properties = {}) {
  return "<w:r><w:rPr>" + std::string(properties) + "</w:rPr><w:t xml:space=\"preserve\">" +
         std::string(text) + "</w:t></w:r>";
}

struct Mapped {
  SourceText source;
  MappedDocument read;

  explicit Mapped(std::string bytes) : source("", std::move(bytes)), read(*read_docx_with_map(source)) {}

  // "paragraph.run+offset:bytes [text]", a passage each.
  std::vector<std::string> shown() const {
    std::vector<std::string> out;
    for (const MappedRun& one : read.map.runs) {
      out.push_back(std::to_string(one.place.part) + "/" + std::to_string(one.place.paragraph) + "." +
                    std::to_string(one.place.run) + "+" + std::to_string(one.place.offset) + ":" +
                    std::to_string(one.bytes) + " [" + std::string(one.text.of(read.document.text)) + "]");
    }
    return out;
  }
};

}  // namespace

TEST_CASE("every passage of the text names its run, what was added in reading does not") {
  const Mapped mapped(docx("<w:p>" + run("Căn cứ ") + run("Nghị quyết (*)", "<w:b/>") + "</w:p><w:p><w:del>" +
                               run("cũ") + "</w:del>" + run("mới") + "</w:p>",
                           {{"word/header1.xml", "<w:hdr><w:p>" + run("Mật") + "</w:p></w:hdr>"}}));
  CHECK(mapped.read.document.text == "Mật\n\nCăn cứ **Nghị quyết (\\*)**\n\nmới\n");
  CHECK(mapped.read.map.parts == std::vector<std::string>{"word/header1.xml", "word/document.xml"});
  CHECK(mapped.shown() == std::vector<std::string>{"0/0.0+0:5 [Mật]", "1/0.0+0:9 [Căn cứ]", "1/0.0+9:1 [ ]",
                                                   "1/0.1+0:16 [Nghị quyết (]", "1/0.1+16:2 [*)]",
                                                   "1/1.3+0:5 [mới]"});
}

TEST_CASE("capitals, tabs, hyphens, breaks and notes have their places") {
  const Mapped mapped(docx(
      "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>đề án</w:t><w:tab/><w:softHyphen/><w:t>số</w:t>"
      "<w:noBreakHyphen/><w:br/><w:t>a</w:t><w:footnoteReference w:id=\"1\"/><w:t>b</w:t></w:r></w:p>",
      {{"word/footnotes.xml",
        "<w:footnotes><w:footnote w:id=\"1\"><w:p>" + run("Xem") + "</w:p></w:footnote></w:footnotes>"}}));
  CHECK(mapped.read.document.text == "ĐỀ ÁN SỐ-  \nA[^1]B\n\n[^1]: Xem\n");
  CHECK(mapped.shown() == std::vector<std::string>{"0/0.0+0:9 [ĐỀ ÁN]", "0/0.0+9:1 [ ]", "0/0.0+11:4 [SỐ]",
                                                   "0/0.0+15:1 [-]", "0/0.0+17:1 [A]", "0/0.0+18:1 [[^1]]",
                                                   "0/0.0+19:1 [B]", "1/0.0+0:3 [Xem]"});
}

TEST_CASE("text boxes and the alternatives to them are counted") {
  const std::string box = "<w:txbxContent><w:p>" + run("hộp") + "</w:p></w:txbxContent>";
  const Mapped mapped(docx("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" +
                           box + "</mc:Fallback></mc:AlternateContent></w:r>" + run("a") + "</w:p><w:p>" +
                           run("b") + "</w:p>"));
  // Runs: 0 holds the boxes, 1 and 2 stand in them, 3 "a", 4 "b"; paragraphs: 1 and 2 stand in 0.
  CHECK(mapped.shown() == std::vector<std::string>{"0/0.3+0:1 [a]", "0/1.1+0:5 [hộp]", "0/3.4+0:1 [b]"});
}

TEST_CASE("places of any byte are found, and hold in documents of lines") {
  std::string body;
  for (int line = 0; line < 8; ++line)
    body += "<w:p>" +
            run("các cấp ủy, tổ chức đảng và chính quyền các cấp quán triệt, triển khai thực hiện") +
            "</w:p>";
  const Mapped mapped(docx(body));
  const std::string_view text = mapped.read.document.text;
  CHECK(text.find("\n\n") == std::string_view::npos);
  REQUIRE(mapped.read.map.runs.size() == 8);
  for (const MappedRun& one : mapped.read.map.runs) {
    CHECK(one.text.of(text) ==
          "các cấp ủy, tổ chức đảng và chính quyền các cấp quán triệt, triển khai thực hiện");
    CHECK(mapped.read.map.find(one.text.start) == &one);
    CHECK(mapped.read.map.find(one.text.end - 1) == &one);
    CHECK(mapped.read.map.find(one.text.end) == nullptr);
  }
}
