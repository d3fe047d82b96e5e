// Text set in fonts of old encodings, in the formats that know the font of every run.
#include <algorithm>

#include "catch.hpp"
#include "reading/docx/docx.hpp"
#include "reading/office.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
using namespace rasoat::test;
using Shown = std::vector<std::string>;

namespace {

std::string fonts(std::string_view name) {
  return "<w:rFonts w:ascii=\"" + std::string(name) + "\" w:hAnsi=\"" + std::string(name) + "\"/>";
}

std::string run(std::string_view font, std::string_view text, std::string_view more = {}) {
  return "<w:r><w:rPr>" + (font.empty() ? std::string() : fonts(font)) + std::string(more) +
         "</w:rPr><w:t xml:space=\"preserve\">" + std::string(text) + "</w:t></w:r>";
}

std::string para(std::string_view runs, std::string_view properties = {}) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr>" + std::string(runs) + "</w:p>";
}

struct Read {
  SourceText source;
  ReadDocument document;

  explicit Read(std::string bytes) : source("", std::move(bytes)), document(*read_document(source)) {}

  // "TCVN3 (ABC) 100%"
  Shown decoded() const {
    Shown all;
    for (const DecodedPassage& one : document.decoded)
      all.push_back(std::string(name_of(one.encoding)) + " " + std::to_string(one.percent) + "%");
    return all;
  }
};

}  // namespace

TEST_CASE("runs of a Word document are read as their fonts say") {
  const std::pair<std::string, const char*> cases[] = {
      {run(".VnTime", "Céng hoµ x· héi"), "Cộng hoà xã hội"},
      {run(".VnTimeH", "céng hoµ x· héi"), "CỘNG HOÀ XÃ HỘI"},
      {run("VNI-Times", "Coäng hoøa xaõ hoäi"), "Cộng hòa xã hội"},
      {run(".VnTime", "KÕ ho¹ch ") + run("Times New Roman", "số 12"), "Kế hoạch số 12"},
      {run(".VnTime", "Tê tr×nh", "<w:caps/>"), "TỜ TRÌNH"},
      // A word, and a letter, over several runs.
      {run(".VnTime", "KÕ ho", "<w:b/>") + run(".VnTime", "¹ch", "<w:b/>"), "**Kế hoạch**"},
      {run("VNI-Times", "Coän") + run("VNI-Times", "g ho", "<w:lang w:val=\"vi\"/>") +
           run("VNI-Times", "øa", "<w:sz w:val=\"28\"/>"),
       "Cộng hòa"},
      {run(".VnTime", "§") + run(".VnTimeH", "¶ng bé"), "ĐẢNG BỘ"},
      // Capitals that the font has not, typed as small letters.
      {run(".VnTime", "CéNG HOµ"), "CỘNG HOÀ"},
      // ư, which is a soft hyphen elsewhere.
      {run(".VnTime", "B¸o c¸o cña t\u00ADØnh"), "Báo cáo của tưỉnh"},
      {"<w:r><w:rPr>" + fonts(".VnTime") + "</w:rPr><w:t>tr</w:t><w:softHyphen/><w:t>êng</w:t></w:r>",
       "trường"},
      {"<w:r><w:rPr>" + fonts("Arial") + "</w:rPr><w:t>tr</w:t><w:softHyphen/><w:t>ang</w:t></w:r>", "trang"},
      // Typed in Unicode although the font is an old one, whole, in pieces, and in words that CP1252 has.
      {run(".VnTime", "Cộng hòa xã hội"), "Cộng hòa xã hội"},
      {run(".VnTime", "Cộng hò") + run(".VnTime", "a x") + run(".VnTime", "ã hội"), "Cộng hòa xã hội"},
      {run("VNI-Times", "Văn phòng ") + run("VNI-Times", "là"), "Văn phòng là"},
      {run(".VnTime", "và các bên có"), "và các bên có"},
      {run(".VnTime", "Sè 12-KH/TU"), "Số 12-KH/TU"},
      {run("Times New Roman", "Céng hoµ"), "Céng hoµ"},
  };
  for (const auto& [body, wanted] : cases) {
    INFO(body);
    CHECK(docx_text(para(body)) == wanted);
  }
}

TEST_CASE("the font of a run is its own, its styles', the document's") {
  const auto styles = [](std::string_view inner) {
    return std::vector<ZipMember>{{"word/styles.xml", "<w:styles>" + std::string(inner) + "</w:styles>"}};
  };
  const std::string defaults =
      "<w:docDefaults><w:rPrDefault><w:rPr>" + fonts(".VnTime") + "</w:rPr></w:rPrDefault></w:docDefaults>";
  const std::string normal = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr>" +
                             fonts(".VnTime") + "</w:rPr></w:style>";
  const std::string head = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"N\"/><w:rPr>" +
                           fonts(".VnTimeH") + "</w:rPr></w:style>";
  const std::string mark =
      "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>" + fonts("VNI-Times") + "</w:rPr></w:style>";
  const std::string theme =
      "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:basedOn w:val=\"N\"/><w:rPr><w:rFonts "
      "w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:cs=\".VnTime\"/></w:rPr></w:style>";
  const std::string word = run("", "x· héi");
  CHECK(docx_text(para(word), styles(defaults)) == "xã hội");
  CHECK(docx_text(para(word), styles(normal)) == "xã hội");
  CHECK(docx_text(para(word, "<w:pStyle w:val=\"H\"/>"), styles(normal + head)) == "XÃ HỘI");
  CHECK(docx_text(para(run("", "xaõ hoäi", "<w:rStyle w:val=\"C\"/>")), styles(normal + mark)) == "xã hội");
  CHECK(docx_text(para(word, "<w:pStyle w:val=\"T\"/>"), styles(normal + theme)) == "x· héi");
  CHECK(docx_text(para(run("Arial", "x· héi")), styles(defaults + normal)) == "x· héi");
  // The font of letters outside ASCII decides, that of ASCII where nothing says it.
  const auto with = [](std::string_view attributes) {
    return docx_text(
        para("<w:r><w:rPr><w:rFonts " + std::string(attributes) + "/></w:rPr><w:t>x· héi</w:t></w:r>"));
  };
  CHECK(with("w:hAnsi=\".VnTime\"") == "xã hội");
  CHECK(with("w:ascii=\".VnTime\"") == "xã hội");
  CHECK(with("w:ascii=\".VnTime\" w:hAnsi=\"Arial\"") == "x· héi");
  CHECK(with("w:cs=\".VnTime\"") == "x· héi");
}

TEST_CASE("automatic numbers are in the font of their paragraph") {
  const std::string numbering =
      "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
      "<w:lvlText w:val=\"§iÒu %1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
      "w:val=\"0\"/></w:num></w:numbering>";
  const std::string list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  CHECK(docx_text(para(run(".VnTime", "Môc tiªu"), list + "<w:rPr>" + fonts(".VnTime") + "</w:rPr>"),
                  {{"word/numbering.xml", numbering}}) == "Điều 1. Mục tiêu");
}

TEST_CASE("what was decoded is said, what was left is not") {
  CHECK(Read(docx(para(run(".VnTime", "Céng hoµ x· héi")))).decoded() == Shown{"TCVN3 (ABC) 100%"});
  CHECK(Read(docx(para(run(".VnTime", "x· héi") + run("VNI-Times", "xaõ hoäi")))).decoded() ==
        Shown{"TCVN3 (ABC) 100%", "VNI-Windows 100%"});
  CHECK(Read(docx(para(run(".VnTime", "Cộng hòa")))).decoded().empty());
  CHECK(Read(docx(para(run(".VnTime", "12-KH/TU")))).decoded().empty());
}

TEST_CASE("every decoded letter names its run") {
  const SourceText source("", docx(para(run(".VnTime", "®Ò ¸n (*)", "<w:b/>") + run("VNI-Times", "ho") +
                                        run("VNI-Times", "øa") + "<w:r><w:rPr>" + fonts(".VnTimeH") +
                                        "</w:rPr><w:t>t</w:t><w:softHyphen/><w:t>a</w:t></w:r>")));
  const auto mapped = read_docx_with_map(source);
  REQUIRE(mapped);
  CHECK(mapped->document.text == "**đề án (\\*)**hòaTƯA\n");
  Shown shown;
  for (const MappedRun& one : mapped->map.runs) {
    CHECK(one.in_old_font);
    shown.push_back(std::to_string(one.place.run) + "+" + std::to_string(one.place.offset) + ":" +
                    std::to_string(one.bytes) + " [" + std::string(one.text.of(mapped->document.text)) + "]");
  }
  // The mark of "hò" stands in the next run.
  CHECK(shown == Shown{"0+0:2 [đ]", "0+2:2 [ề]", "0+4:6 [ án (]", "0+10:2 [*)]", "1+0:1 [h]", "1+1:1 [ò]",
                       "2+2:1 [a]", "3+0:1 [T]", "3+1:1 [Ư]", "3+2:1 [A]"});
}

TEST_CASE("a Word document reads the same with its map and without") {
  std::string body;
  for (const char* font : {".VnTime", "VNI-Times", ".VnTimeH", "Arial"}) {
    for (const char* text : {"(Céng ", "hoøa) **|", " x· ", "ø", "g", "đ", " - "})
      body += run(font, text,
                  body.size() % 3 == 0   ? "<w:b/>"
                  : body.size() % 3 == 1 ? "<w:i/><w:caps/>"
                                         : "");
  }
  const SourceText source("", docx(para(body) + "<w:tbl><w:tr><w:tc>" + para(body) + "</w:tc><w:tc>" +
                                   para(body) + "</w:tc></w:tr></w:tbl>"));
  const auto plain = read_docx(source);
  const auto mapped = read_docx_with_map(source);
  REQUIRE((plain && mapped));
  CHECK(plain->text == mapped->document.text);
  Offset reached = 0;
  for (const MappedRun& one : mapped->map.runs) {
    CHECK(one.text.start >= reached);
    CHECK(one.text.end > one.text.start);
    reached = one.text.end;
  }
  CHECK(reached <= plain->text.size());
}

TEST_CASE("OpenDocument fonts are those of the style, its parents, the default") {
  const std::string styles =
      "<style:style style:name=\"T\" style:family=\"text\"><style:text-properties "
      "style:font-name=\"F1\"/></style:style>"
      "<style:style style:name=\"D\" style:family=\"text\"><style:text-properties "
      "fo:font-family=\"'.VnArialH', serif\"/></style:style>"
      "<style:style style:name=\"A\" style:family=\"text\"><style:text-properties "
      "style:font-name=\"Arial\"/></style:style>"
      "<style:style style:name=\"P\" style:family=\"paragraph\"><style:text-properties "
      "style:font-name=\"VNI-Times\"/></style:style>"
      "<style:style style:name=\"Q\" style:family=\"paragraph\" style:parent-style-name=\"P\"/>";
  const std::string faces =
      "<office:font-face-decls><style:font-face style:name=\"F1\" "
      "svg:font-family=\"'.VnTime'\"/></office:font-face-decls>";
  const auto text = [&](std::string_view content, std::string_view more = {}) {
    return odt_text(content, styles, faces + std::string(more));
  };
  CHECK(text("<text:p><text:span text:style-name=\"T\">x· héi</text:span> x· héi</text:p>") ==
        "xã hội x· héi");
  CHECK(text("<text:p><text:span text:style-name=\"D\">x· héi</text:span></text:p>") == "XÃ HỘI");
  CHECK(text("<text:p text:style-name=\"Q\">xaõ hoäi<text:span text:style-name=\"A\"> "
             "hoäi</text:span></text:p>") == "xã hội hoäi");
  CHECK(text("<text:p text:style-name=\"Q\">ho<text:span text:style-name=\"Q\">øa</text:span></text:p>") ==
        "hòa");
  const std::string common =
      "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties "
      "style:font-name=\"F1\"/></style:default-style></office:styles>";
  CHECK(text("<text:p>x· héi</text:p>", common) == "xã hội");
  CHECK(Read(odt("<text:p><text:span text:style-name=\"T\">x· héi</text:span></text:p>", styles, faces))
            .decoded() == Shown{"TCVN3 (ABC) 100%"});
}

TEST_CASE("fonts of web pages: elements, styles, style sheets") {
  const auto text = [](std::string_view body, std::string_view sheet = {}) {
    std::string out = text_of("<html><head><style>" + std::string(sheet) + "</style></head><body>" +
                              std::string(body) + "</body></html>");
    return out.substr(0, out.size() - 1);
  };
  CHECK(text("<p><font face=\".VnTime\">x· héi</font> x· héi</p>") == "xã hội x· héi");
  CHECK(text("<p style='font-family:\".VnTimeH\",serif'>x· héi</p>") == "XÃ HỘI");
  CHECK(text("<p style=\"color:red; FONT-FAMILY: VNI-Times\">xaõ <b>hoäi</b></p>") == "xã **hội**");
  CHECK(text("<p><font face=\".VnTime\">x· <span style=\"font-family:Arial\">héi</span></font></p>") ==
        "xã héi");
  const char* const sheet =
      "<!-- @font-face {font-family:\".VnTime\"; panose-1:2 11;}\n /* p {font-family:Arial} */ p.MsoNormal, "
      "LI.Mso "
      "{margin:0; font-family:\".VnTime\";} span.A{font-family:Arial} div p {font-family:VNI-Times} -->";
  CHECK(
      text("<p class=MsoNormal>x· <span class=\"x A\">héi</span></p><p>héi</p><ul><li class=Mso>x·</li></ul>",
           sheet) == "xã héi\n\nhéi\n\n- xã");
  CHECK(text("<div class=menu>a</div><div class=t><p>x· héi</p></div>", "body{font-family:.VnTime}") ==
        "xã hội");
}
