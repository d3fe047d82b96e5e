// Comments stand on exactly the words, and nothing else changes.
#include "catch.hpp"
#include "editing/changed_docx.hpp"
#include "editing/docx_comments.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

// Comments on the words, in their order.
std::string with_comments(const DocxFile& file, std::initializer_list<std::string_view> words) {
  std::vector<DocxComment> comments;
  for (const std::string_view one : words)
    comments.push_back({span_of(file, one), {"Xem lại <chỗ này> & sửa."}});
  const auto changed = comment_docx(file, comments, "rasoat");
  REQUIRE(changed.has_value());
  CHECK(text_of(*changed) == file.mapped.document.text);
  return *changed;
}

Strings words_commented(std::string_view body, std::initializer_list<std::string_view> words,
                        std::vector<ZipMember> parts = {}) {
  return commented(with_comments(word_file(body, std::move(parts)), words));
}

std::string in_paragraph(const std::string& runs) {
  return "<w:p>" + runs + "</w:p>";
}

}  // namespace

TEST_CASE("exactly the words, whatever runs they stand in") {
  CHECK(words_commented(paragraph("Kết luận của Bộ chính trị."), {"Bộ chính trị"}) ==
        Strings{"0: Bộ chính trị"});
  CHECK(words_commented(paragraph("Cả câu"), {"Cả câu"}) == Strings{"0: Cả câu"});
  CHECK(words_commented(paragraph("a &lt; b &amp; c &#272;ảng"), {"b & c", "Đảng"}) ==
        Strings{"0: b &amp; c", "1: &#272;ảng"});
  CHECK(words_commented(in_paragraph(text_run("của B") + text_run("ộ", "<w:b/>") + text_run(" chính trị.")),
                        {"Bộ chính trị"}) == Strings{"0: Bộ chính trị"});
  CHECK(words_commented(in_paragraph(text_run("một hai ba bốn")), {"một hai", "hai ba", "bốn"}) ==
        Strings{"0: một hai", "1: hai ba", "2: bốn"});
  CHECK(words_commented(in_paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b c</w:t><w:br/><w:t>d</w:t></w:r>"),
                        {"b", "d"}) == Strings{"0: b", "1: d"});
  CHECK(words_commented("<w:tbl><w:tblPr/><w:tr><w:tc>" + paragraph("TM. BAN") + "</w:tc><w:tc>" +
                            paragraph("hai") + "</w:tc></w:tr></w:tbl>",
                        {"TM.", "hai"}) == Strings{"0: TM.", "1: hai"});
  CHECK(words_commented(
            in_paragraph("<w:hyperlink>" + text_run("một hai") + "</w:hyperlink>" + text_run(" ba")),
            {"hai ba"}) == Strings{"0: hai ba"});
  CHECK(words_commented(in_paragraph("<w:r><w:t><![CDATA[một]]></w:t></w:r>" + text_run(" hai")), {"hai"}) ==
        Strings{"0: hai"});
}

TEST_CASE("the words of old fonts") {
  const auto run = [](std::string_view font, std::string_view text) {
    const std::string name(font);
    return text_run(text, "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>");
  };
  CHECK(words_commented(in_paragraph(run(".VnTime", "KÕt luËn cña Bé chÝnh trÞ.")), {"Bộ chính trị"}) ==
        Strings{"0: Bé chÝnh trÞ"});
  CHECK(words_commented(in_paragraph(run("VNI-Times", "cuûa Ban Toå chöùc, ") + run("VNI-Times", "n") +
                                     run("VNI-Times", "gaøy")),
                        {"Tổ", "ngày"}) == Strings{"0: Toå", "1: ngaøy"});
}

TEST_CASE("the parts of a cut run keep its look and their blanks") {
  const DocxFile file = word_file(in_paragraph(text_run("một hai ba", "<w:b/><w:sz w:val=\"28\"/>")));
  const std::string xml = member(with_comments(file, {"hai"}), "word/document.xml");
  const std::string look = "<w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">";
  CHECK(xml.find("<w:p>" + look + "một </w:t></w:r><w:commentRangeStart w:id=\"0\"/>" + look +
                 "hai</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>" +
                 look + " ba</w:t></w:r></w:p>") != std::string::npos);
}

TEST_CASE("a new list of comments is announced, one that is there goes on") {
  const std::string fresh = with_comments(word_file(paragraph("một hai")), {"hai"});
  const std::string list = member(fresh, "word/comments.xml");
  CHECK(
      list.find("<w:comment w:id=\"0\" w:author=\"rasoat\" w:initials=\"rs\"><w:p><w:r><w:t "
                "xml:space=\"preserve\">Xem lại &lt;chỗ này&gt; &amp; sửa.</w:t></w:r></w:p></w:comment>") !=
      std::string::npos);
  CHECK(member(fresh, "[Content_Types].xml").find("PartName=\"/word/comments.xml\"") != std::string::npos);
  CHECK(member(fresh, "word/_rels/document.xml.rels")
            .find("relationships/comments\" Target=\"comments.xml\"") != std::string::npos);

  const std::string own = "<w:comment w:id=\"7\" w:author=\"An\"><w:p/></w:comment>";
  for (const std::string& before : {"<w:comments>" + own + "</w:comments>", std::string("<w:comments />")}) {
    const DocxFile file =
        word_file(in_paragraph("<w:commentRangeStart w:id=\"7\"/>" + text_run("một hai") +
                               "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>" +
                               text_run(" ba")),
                  {{"word/comments.xml", before}});
    const std::string changed = with_comments(file, {"hai", "ba"});
    const std::string after = member(changed, "word/comments.xml");
    CHECK(is_well_formed(after));
    if (before.find("An") == std::string::npos) continue;
    CHECK(commented(changed) == Strings{"8: hai", "7: một hai", "9: ba"});
    CHECK(after.find(own) != std::string::npos);
  }
}

TEST_CASE("what Word cannot comment on is commented at its mark") {
  const std::vector<ZipMember> notes = {{"word/footnotes.xml", "<w:footnotes><w:footnote w:id=\"3\">" +
                                                                   paragraph("Xem Bộ chính trị") +
                                                                   "</w:footnote></w:footnotes>"}};
  const std::string body =
      in_paragraph(text_run("một") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + text_run("hai"));
  const std::string xml =
      member(with_comments(word_file(body, notes), {"Bộ chính trị"}), "word/document.xml");
  CHECK(xml.find("<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference "
                 "w:id=\"3\"/></w:r><w:commentRangeEnd") != std::string::npos);
  CHECK(words_commented(in_paragraph(text_run("một")), {"Mật"},
                        {{"word/header1.xml", "<w:hdr>" + paragraph("Mật") + "</w:hdr>"}}) ==
        Strings{"0: một"});
  CHECK(words_commented(
            in_paragraph("<w:r><w:t>ngoài</w:t><w:pict><v:shape><v:textbox><w:txbxContent>" +
                         paragraph("trong") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"),
            {"trong"}) == Strings{"0: ngoàitrong"});
}

TEST_CASE("an automatic number is commented at the words that it numbers") {
  const std::string number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  const std::vector<ZipMember> parts = {
      {"word/numbering.xml",
       "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt "
       "w:val=\"decimal\"/><w:lvlText "
       "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
       "w:val=\"0\"/></w:num></w:numbering>"}};
  CHECK(words_commented(paragraph("Quán triệt", number), {"1"}, parts) == Strings{"0: Quán triệt"});
}

TEST_CASE("members that are not named stay as they are packed") {
  const DocxFile file = word_file(paragraph("một hai"), {{"word/media/a.png", std::string(1000, 'x')},
                                                         {"word/styles.xml", "<w:styles />"}});
  const std::string changed = with_comments(file, {"hai"});
  CHECK(changed.find(std::string(1000, 'x')) != std::string::npos);
  CHECK(member(changed, "word/styles.xml") == member(std::string(file.source.bytes()), "word/styles.xml"));
  CHECK(comment_docx(file, {}, "rasoat").has_value());
}

TEST_CASE("a day on comments, where one is given") {
  const DocxFile file = word_file(paragraph("một hai"));
  const std::vector<DocxComment> comments = {{span_of(file, "hai"), {"x"}}};
  const auto dated = comment_docx(file, comments, "rasoat", parse_iso_date("2026-06-30"));
  REQUIRE(dated.has_value());
  CHECK(member(*dated, "word/comments.xml").find(R"( w:date="2026-06-30T00:00:00Z")") != std::string::npos);
  const auto undated = comment_docx(file, comments, "rasoat");
  REQUIRE(undated.has_value());
  CHECK(member(*undated, "word/comments.xml").find("w:date") == std::string::npos);
}

TEST_CASE("parts that cannot be changed by bytes are refused") {
  const std::string doc = "<!DOCTYPE a>" + word_document(paragraph("một"));
  const DocxFile file = word_file("", {{"word/document.xml", doc}});
  const std::vector<DocxComment> comments = {{{0, 3}, {"x"}}};
  const auto changed = comment_docx(file, comments, "rasoat");
  REQUIRE_FALSE(changed.has_value());
  CHECK(changed.error().message == "input-part-broken");
  auto untyped = open_docx(SourceText("a.docx", docx(paragraph("một"))));
  REQUIRE(untyped.has_value());
  CHECK_FALSE(comment_docx(*untyped, comments, "rasoat").has_value());
}

// A run of a megabyte with thousands of comments, and properties that no copy would be small with.
TEST_CASE("thousands of comments in one run") {
  std::string words;
  while (words.size() < 1'000'000) words += "một &amp; hai ";
  for (const std::string& properties : {std::string("<w:b/>"), "<w:b/>" + std::string(100'000, ' ')}) {
    const DocxFile file = word_file(in_paragraph(text_run(words, properties)));
    std::vector<DocxComment> comments;
    for (Offset at = 2; at + 20 < file.mapped.document.text.size(); at += 40)
      comments.push_back({{at, at + 7}, {"x"}});
    const auto changed = comment_docx(file, comments, "rasoat");
    REQUIRE(changed.has_value());
    CHECK(changed->size() < 4'000'000);
  }
}
