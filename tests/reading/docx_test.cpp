// What Word documents print.
#include "catch.hpp"
#include "reading/office.hpp"
#include "reading/shown.hpp"

using namespace rasoat::test;
using Blocks = std::vector<std::string>;

namespace {

std::string run(std::string_view content) {
  return "<w:p><w:r>" + std::string(content) + "</w:r></w:p>";
}

std::string cell(std::string_view text, std::string_view properties = {}) {
  return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

std::string table(std::initializer_list<std::string> rows) {
  std::string out = "<w:tbl><w:tblPr/>";
  for (const std::string& row : rows) out += "<w:tr>" + row + "</w:tr>";
  return out + "</w:tbl>";
}

}  // namespace

TEST_CASE("paragraphs and what stands in their runs") {
  const std::pair<std::string, const char*> cases[] = {
      {paragraph("Số: 12-KH/TU") + paragraph("") + paragraph("Kính gửi:"), "Số: 12-KH/TU\n\nKính gửi:"},
      {run("<w:t>a</w:t><w:tab/><w:t>b</w:t>"), "a b"},
      {run("<w:t>ĐẢNG BỘ TỈNH</w:t><w:tab/><w:t>b</w:t>"), "ĐẢNG BỘ TỈNH    b"},
      {run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>"), "a  \nb  \nc"},
      {run("<w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t>"), "ab"},
      {run("<w:t>41</w:t><w:noBreakHyphen/><w:t>KH/T</w:t><w:softHyphen/><w:t>U</w:t>"), "41-KH/TU"},
      {run("<w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:t> một</w:t>"), "- một"},
      {run("<w:t>5 </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"X\" w:char=\"zz\"/><w:t> "
           "4</w:t>"),
       "5 ≥ 4"},
      {run("<w:t>a &lt; b &amp; c</w:t>"), "a < b & c"},
      {run("<w:t><![CDATA[a]]></w:t>"), "a"},
      {run("<w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>") + paragraph("hiện"), "hiện"},
      {run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>hiện</w:t>"), "hiện"},
      {run("<w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t>"), "KẾ HOẠCH"},
      {run("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>(1)</w:t>"), "<sup>(1)</sup>"},
      {run("<w:rPr><w:position w:val=\"8\"/></w:rPr><w:t>1</w:t>"), "<sup>1</sup>"},
      {run("<w:rPr><w:position w:val=\"-8\"/></w:rPr><w:t>1</w:t>"), "1"},
      {"<w:p><m:oMath><m:r><m:t>x + y</m:t></m:r></m:oMath></w:p>", "x + y"},
      {"<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>b</w:t></w:r></"
       "w:smartTag></w:p>",
       "ab"},
      {"<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>" + paragraph("a") + "</w:sdtContent></w:sdt>",
       "a"},
  };
  for (const auto& [body, text] : cases) {
    INFO(body);
    CHECK(docx_text(body) == text);
  }
}

TEST_CASE("tracked changes are taken as accepted") {
  CHECK(docx_text("<w:p><w:r><w:t>trước ngày "
                  "</w:t></w:r><w:del><w:r><w:delText>30</w:delText><w:t>30</w:t></w:r></w:del>"
                  "<w:ins><w:r><w:t>15</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom>"
                  "<w:moveTo><w:r><w:t>/12</w:t></w:r></w:moveTo></w:p>") == "trước ngày 15/12");
  CHECK(docx_text("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>một </w:t></w:r></w:p>" +
                  paragraph("câu") + paragraph("Hai")) == "một câu\n\nHai");
  CHECK(docx_text(table({cell("a") + cell("b"), "<w:trPr><w:del/></w:trPr>" + cell("c") + cell("d")})) ==
        "| a | b |");
}

TEST_CASE("of fields the result is printed") {
  const std::string field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF "
      "a</w:instrText><w:t>bỏ</w:t></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>KQ</w:t></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  CHECK(docx_text("<w:p>" + field + "<w:r><w:t>.</w:t></w:r></w:p>") == "KQ.");
  CHECK(docx_text("<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>") == "3");
  // An instruction that is never ended does not swallow the document.
  CHECK(docx_text("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>x</w:t></w:r></w:p>" +
                  paragraph("sau")) == "sau");
  CHECK(docx_text("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>x</w:t></w:r></w:p>") == "x");
}

TEST_CASE("styles give emphasis, headings and hidden text") {
  const ZipMember styles{
      "word/styles.xml",
      "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:b/></w:rPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:basedOn w:val=\"Base\"/><w:pPr><w:outlineLvl "
      "w:val=\"1\"/></w:pPr>"
      "</w:style><w:style w:type=\"character\" w:styleId=\"Dam\"><w:rPr><w:b/></w:rPr></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Vong\"><w:basedOn w:val=\"Vong2\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Vong2\"><w:basedOn w:val=\"Vong\"/></w:style></w:styles>"};
  const std::pair<const char*, const char*> cases[] = {
      {"<w:p><w:pPr><w:pStyle w:val=\"Base\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "**a**"},
      {"<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr><w:r><w:t>I. Mục</w:t></w:r></w:p>", "## **I. Mục**"},
      {"<w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:outlineLvl "
       "w:val=\"9\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
       "**x**"},
      {"<w:p><w:r><w:rPr><w:rStyle w:val=\"Dam\"/></w:rPr><w:t>a</w:t></w:r></w:p>", "**a**"},
      {"<w:p><w:pPr><w:pStyle w:val=\"Base\"/></w:pPr><w:r><w:rPr><w:rStyle "
       "w:val=\"Dam\"/></w:rPr><w:t>a</w:t></w:r></w:p>",
       "a"},
      {"<w:p><w:pPr><w:pStyle w:val=\"Base\"/></w:pPr><w:r><w:rPr><w:b "
       "w:val=\"false\"/></w:rPr><w:t>a</w:t></w:r></w:p>",
       "a"},
      {"<w:p><w:r><w:rPr><w:rStyle w:val=\"An\"/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>",
       "b"},
      {"<w:p><w:pPr><w:pStyle w:val=\"Vong\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a"},
      {"<w:p><w:pPr><w:pStyle w:val=\"Không có\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a"},
  };
  for (const auto& [body, text] : cases) {
    INFO(body);
    CHECK(docx_text(body, {styles}) == text);
  }
}

TEST_CASE("a long sentence in a heading's style is a paragraph") {
  const std::string heading = "<w:outlineLvl w:val=\"0\"/>";
  CHECK(docx_text(paragraph("PHẦN I", heading)) == "# PHẦN I");
  const std::string sentence(170, 'a');
  CHECK(docx_text(paragraph(sentence + ".", heading)) == sentence + ".");
  CHECK(docx_text(paragraph("x", "<w:outlineLvl w:val=\"7\"/>")) == "x");
}

TEST_CASE("tables, merged cells, and tables that only lay out a page") {
  const std::pair<std::string, const char*> cases[] = {
      {table({cell("TỈNH ỦY") + cell("ĐẢNG"), cell("a|b") + cell("")}), "| TỈNH ỦY | ĐẢNG |\n| a\\|b |  |"},
      {table({cell("a", "<w:gridSpan w:val=\"2\"/>") + cell("b")}), "| a |  | b |"},
      {table({cell("a", "<w:vMerge w:val=\"restart\"/>") + cell("b"), cell("ẩn", "<w:vMerge/>") + cell("c")}),
       "| a | b |\n|  | c |"},
      {table({"<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("a") + cell("b")}), "|  | a | b |"},
      {table({cell("a"), cell("b")}), "a\n\nb"},
      {table({"<w:tc>" + table({cell("a") + cell("b")}) + paragraph("c") + "</w:tc>" + cell("d")}),
       "| a | b |\n\nc\n\nd"},
      {table({cell("") + cell("")}) + paragraph("x"), "x"},
      {table({"<w:tc>" + paragraph("a") + paragraph("b") + "</w:tc>" + cell("c")}), "| a<br>b | c |"},
      {paragraph("x") + table({cell("a") + cell("b")}) + paragraph("y"), "x\n\n| a | b |\n\ny"},
      {table({cell("a", "<w:gridSpan w:val=\"4000000000\"/>") + cell("b")}), "| a | b |"},
  };
  for (const auto& [body, text] : cases) {
    INFO(body);
    CHECK(docx_text(body) == text);
  }
  const std::string bytes = docx(table({cell("1") + cell("Xây dựng kế hoạch"), cell("2") + cell("Báo cáo")}));
  CHECK(shown_blocks(bytes) ==
        Blocks{"table_cell [1]", "table_cell [Xây dựng kế hoạch]", "table_cell [2]", "table_cell [Báo cáo]"});
}

TEST_CASE("footnotes and endnotes come after their paragraph or table, each once") {
  const ZipMember notes{"word/footnotes.xml", "<w:footnotes><w:footnote w:id=\"-1\" w:type=\"separator\">" +
                                                  paragraph("---") + "</w:footnote><w:footnote w:id=\"2\">" +
                                                  paragraph(" Quyết định số 5.") + paragraph("Hai.") +
                                                  "</w:footnote></w:footnotes>"};
  const ZipMember ends{"word/endnotes.xml", "<w:endnotes><w:endnote w:id=\"2\">" + paragraph("Cuối.") +
                                                "</w:endnote></w:endnotes>"};
  const std::string marked =
      "<w:p><w:r><w:t>Theo</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t> "
      "luật,</w:t></w:r>"
      "<w:r><w:endnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"77\"/></w:r></w:p>";
  CHECK(docx_text(marked + marked + paragraph("Sau."), {notes, ends}) ==
        "Theo[^1] luật,[^i]\n\n[^1]: Quyết định số 5.  \nHai.\n\n[^i]: Cuối.\n\nTheo[^1] luật,[^i]\n\nSau.");
  CHECK(docx_text(table({"<w:tc>" + marked + "</w:tc>" + cell("b"), cell("c") + cell("d")}), {notes, ends}) ==
        "| Theo[^1] luật,[^i] | b |\n| c | d |\n\n[^1]: Quyết định số 5.  \nHai.\n\n[^i]: Cuối.");
  CHECK(shown_blocks(docx(marked + paragraph("Sau."), {notes}))[1] ==
        "footnote [[^1]: Quyết định số 5.  ~Hai.]");
}

TEST_CASE("heads and feet of pages are furniture") {
  const Blocks blocks = shown_blocks(
      docx(paragraph("Nội dung văn bản."),
           {{"word/header1.xml", "<w:hdr>" + paragraph("Mật") + "</w:hdr>"},
            {"word/header2.xml", "<w:hdr>" + paragraph("") + "</w:hdr>"},
            {"word/footer1.xml", "<w:ftr>" + paragraph("Trang") + paragraph("7") + "</w:ftr>"}}));
  CHECK(blocks ==
        Blocks{"furniture [Mật]", "paragraph [Nội dung văn bản.]", "furniture [Trang]", "furniture [7]"});
}

TEST_CASE("text boxes come once, after the paragraph they are anchored in") {
  const std::string box = "<w:txbxContent>" + paragraph("Trong hộp") + "</w:txbxContent>";
  const std::string anchored =
      "<w:p><w:r><w:t>Trước </w:t></w:r><w:r><mc:AlternateContent><mc:Choice "
      "Requires=\"wps\"><w:drawing><wps:txbx>" +
      box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
      "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>sau</w:t></w:r></w:p>";
  CHECK(docx_text(anchored + paragraph("Cuối")) == "Trước sau\n\nTrong hộp\n\nCuối");
  CHECK(docx_text("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>") ==
        "Trong hộp");
  CHECK(docx_text(table({"<w:tc>" + anchored + "</w:tc>" + cell("b")})) == "| Trước sau<br>Trong hộp | b |");
}

TEST_CASE("another prefix, UTF-16, another name of the main part") {
  const std::string other =
      "<ns0:document "
      "xmlns:ns0=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><ns0:body><ns0:p><ns0:r>"
      "<ns0:t>Điều 1</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>";
  CHECK(docx_text("", {{"word/document.xml", other}}) == "Điều 1");
  std::string wide = "\xFF\xFE";
  for (const char c :
       std::string("<w:document xmlns:w=\"x\"><w:p><w:r><w:t>abc</w:t></w:r></w:p></w:document>")) {
    wide += c;
    wide += '\0';
  }
  CHECK(docx_text("", {{"word/document.xml", wide}}) == "abc");
  const std::string relations =
      "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" "
      "Target=\"/word/document2.xml\"/></Relationships>";
  CHECK(docx_text("", {{"_rels/.rels", relations},
                       {"word/document2.xml", word_document(paragraph("hai"))}}) == "hai");
}
