// Archives that are not what they should be: an error that says so, never more.
#include "reading/package/package.hpp"

#include "catch.hpp"
#include "reading/docx/docx.hpp"
#include "reading/office.hpp"
#include "reading/package/names.hpp"
#include "reading/shown.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

std::string nested(std::string_view open, std::string_view close, std::size_t count,
                   std::string_view inside) {
  std::string out;
  for (std::size_t at = 0; at < count; ++at) out += open;
  out += inside;
  for (std::size_t at = 0; at < count; ++at) out += close;
  return out;
}

}  // namespace

TEST_CASE("what is no sound package is refused with its reason") {
  const std::string sound = docx(paragraph("Điều 1"));
  const std::string text = odt("<text:p>a</text:p>");
  const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(500, '\0');
  std::string hidden_name;
  for (const char c : std::string("EncryptedPackage")) hidden_name += std::string{c, '\0'};
  struct Case {
    std::string bytes, name, result;
  };
  const Case cases[] = {
      {"", "a.docx", "error: input-empty | DOCX"},
      {"", "a.odt", "error: input-empty | ODT"},
      {"", "a.html", "error: input-empty | HTML"},
      {"một văn bản", "a.docx", "error: input-not-format | DOCX"},
      {std::string("\x7F"
                   "ELF\0\1",
                   6),
       "a.odt", "error: input-not-format | ODT"},
      {"PK\3\4", "a.docx", "error: input-archive-broken | DOCX"},
      {sound.substr(0, sound.size() / 2), "a.docx", "error: input-archive-broken | DOCX"},
      {sound.substr(0, sound.size() / 2), "a", "error: input-archive-broken | DOCX"},
      {text.substr(0, text.size() / 2), "a", "error: input-archive-broken | ODT"},
      {ole + hidden_name, "a.docx", "error: input-encrypted | DOCX"},
      {ole, "a.docx", "error: input-broken | DOC"},
      {zip({{"word/document.xml", word_document(""), true}}), "", "error: input-encrypted | DOCX"},
      {zip({{"word/styles.xml", "<w:styles/>"}}), "", "error: input-part-missing | DOCX | word/document.xml"},
      {zip({{"word/document.xml", word_document("")}, {"word/document.xml", word_document("")}}), "",
       "error: input-part-twice | DOCX | word/document.xml"},
      {zip({{"word/document.xml", "<w:document><w:p>"}}), "",
       "error: input-part-broken | DOCX | word/document.xml"},
      {zip({{"word/document.xml", ""}}), "", "error: input-part-broken | DOCX | word/document.xml"},
      {zip({{"word/document.xml", word_document(paragraph("a"))}, {"word/styles.xml", "<x"}}), "",
       "error: input-part-broken | DOCX | word/styles.xml"},
      {zip({{"word/document.xml", word_document(paragraph("a\xFF"))}}), "",
       "error: input-text-not-utf8 | DOCX"},
      {zip({{"mimetype", "application/vnd.oasis.opendocument.text"}}), "",
       "error: input-part-missing | ODT | content.xml"},
      {zip({{"content.xml", "<a/>"}, {"META-INF/manifest.xml", "<a/>"}}), "",
       "error: input-not-format | ODT"},
      {zip({{"content.xml", "<a/>"}, {"META-INF/manifest.xml", "<manifest:encryption-data/>"}}), "",
       "error: input-encrypted | ODT"},
  };
  for (const Case& one : cases) {
    INFO(one.name << " " << one.result);
    CHECK(text_of(one.bytes, one.name) == one.result);
  }
}

TEST_CASE("an archive that unpacks to far more than it is worth is left") {
  const std::string blanks(40u << 20, ' ');
  CHECK(text_of(zip({{"word/document.xml", "<w:document>" + blanks + "</w:document>", false, true}})) ==
        "error: input-unpacks-too-large | DOCX");
  // What is not read may be as large as it likes.
  CHECK(docx_text(paragraph("a"), {{"word/media/image1.png", blanks, false, true}}) == "a");
}

TEST_CASE("names that lead elsewhere are names") {
  CHECK(text_of(zip({{"/word/document.xml", word_document(paragraph("a"))}})) == "a\n");
  CHECK(docx_text(paragraph("a"), {{"../../etc/passwd", "x"}, {"word/../../x.xml", "x"}}) == "a");
}

TEST_CASE("a part that others name too is read once") {
  const std::string relations =
      "<Relationships><Relationship Id=\"1\" Type=\"x/styles\" Target=\"document.xml\"/><Relationship "
      "Id=\"2\" "
      "Type=\"x/header\" Target=\"document.xml\"/><Relationship Id=\"3\" Type=\"x/footnotes\" "
      "Target=\"styles.xml\"/><Relationship "
      "Id=\"4\" Type=\"x/endnotes\" Target=\"styles.xml\"/></Relationships>";
  CHECK(text_of(zip({{"word/document.xml", word_document(paragraph("a"))},
                     {"word/styles.xml", "<w:styles/>"},
                     {"word/_rels/document.xml.rels", relations}})) == "a\n");
  CHECK(
      text_of(zip(
          {{"_rels/.rels",
            "<Relationships><Relationship Type=\"officeDocument\" Target=\"_rels/.rels\"/></Relationships>"},
           {"word/document.xml", word_document(paragraph("a"))}})) ==
      "error: input-part-missing | DOCX | _rels/.rels");
}

TEST_CASE("entities are not resolved") {
  const std::string bomb =
      "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
      "<w:document xmlns:w=\"x\"><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:document>";
  CHECK(docx_text("", {{"word/document.xml", bomb}}) == "&b;&c;");
}

TEST_CASE("depth does no harm") {
  constexpr std::size_t kDepth = 300'000;
  CHECK(docx_text(nested("<w:sdt>", "</w:sdt>", kDepth, paragraph("a"))) == "a");
  CHECK(docx_text(nested("<w:p>", "</w:p>", kDepth, "<w:r><w:t>a</w:t></w:r>")) == "a");
  CHECK(docx_text(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", kDepth, paragraph("a"))) == "a");
  CHECK(docx_text(nested("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", kDepth,
                         paragraph("a"))) == "a");
  CHECK(odt_text(nested("<text:section>", "</text:section>", kDepth, "<text:p>a</text:p>")) == "a");
  CHECK(odt_text(nested("<text:list><text:list-item>", "</text:list-item></text:list>", kDepth,
                        "<text:p>a</text:p>")) == "a");
  CHECK(odt_text(nested("<table:table><table:table-row><table:table-cell>",
                        "</table:table-cell></table:table-row></table:table>", kDepth,
                        "<text:p>a</text:p>")) == "a");
}

TEST_CASE("the names in an archive are found in its directory, else in its members") {
  const std::string sound = zip({{"a/b.xml", "x"}, {"c", ""}});
  CHECK(member_names(sound) == std::vector<std::string_view>{"a/b.xml", "c"});
  CHECK(member_names(sound.substr(0, sound.size() - 30)) == std::vector<std::string_view>{"a/b.xml", "c"});
  CHECK(member_names("PK\3\4").empty());
  CHECK(member_names("xPK\3\4").empty());
  // An archive that holds a Word document is none.
  CHECK(shown_reader(zip({{"a.docx", docx(paragraph("a"))}})) != "docx");
}
