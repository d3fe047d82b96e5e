#include "editing/docx_of_text.hpp"

#include <algorithm>

#include "editing/xml_tags.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
    "Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
    "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></"
    "Types>";
constexpr std::string_view kRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
    "Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/></Relationships>";
constexpr std::string_view kSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// Of a line of text, and of one whose columns blanks keep apart.
constexpr std::string_view kPlain =
    "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New "
    "Roman\"/><w:sz "
    "w:val=\"26\"/></w:rPr>";
constexpr std::string_view kColumns =
    "<w:rPr><w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:sz "
    "w:val=\"16\"/></w:rPr>";
// Margins of 20, 15, 20 and 30 mm in twentieths of a point.
constexpr std::string_view kPage =
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" "
    "w:bottom=\"1134\" "
    "w:left=\"1701\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>";

bool is_forbidden(const utf8::Decoded& next) {
  const char32_t c = next.character;
  return (c < 0x20 && c != '\t') || (c == 0xFFFD && next.length == 1) || (c & 0xFFFE) == 0xFFFE;
}

// The text with a '?' for each byte that XML cannot hold: as long as before.
std::string held(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    is_forbidden(next) ? out.append(next.length, '?') : out.append(text.substr(0, next.length));
    text.remove_prefix(next.length);
  }
  return out;
}

bool keeps_columns(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first != std::string_view::npos && (first > 2 || line.find("   ", first) != std::string_view::npos);
}

class Document {
 public:
  explicit Document(std::string_view text) : text_(text) {
    xml_.append(kDeclaration).append("<w:document xmlns:w=\"").append(kSpace).append("\"><w:body>");
    map_.parts = {"word/document.xml"};
  }

  void write() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", at), text_.size());
      line(at, text_.substr(at, end - at));
      at = end + (text_.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    xml_.append(kPage).append("</w:body></w:document>");
  }

  std::string take_xml() { return std::move(xml_); }
  RunMap take_map() { return std::move(map_); }

 private:
  void line(std::size_t start, std::string_view line) {
    xml_ += "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"60\"/></w:pPr>";
    if (!line.empty()) {
      xml_.append("<w:r>").append(keeps_columns(line) ? kColumns : kPlain);
      content(held(line));
      xml_ += "</w:r>";
      MappedRun run;
      run.text = {static_cast<Offset>(start), static_cast<Offset>(start + line.size())};
      run.place = {0, paragraphs_, static_cast<std::uint32_t>(map_.runs.size()), 0};
      run.bytes = static_cast<std::uint32_t>(line.size());
      map_.runs.push_back(run);
    }
    xml_ += "</w:p>";
    ++paragraphs_;
  }

  void content(std::string_view line) {
    while (!line.empty()) {
      const std::string_view words = line.substr(0, line.find('\t'));
      if (!words.empty()) {
        xml_ += "<w:t xml:space=\"preserve\">";
        append_xml_content(xml_, words);
        xml_ += "</w:t>";
      }
      line.remove_prefix(words.size());
      if (line.empty()) return;
      xml_ += "<w:tab/>";
      line.remove_prefix(1);
    }
  }

  std::string_view text_;
  std::string xml_;
  RunMap map_;
  std::uint32_t paragraphs_ = 0;
};

}  // namespace

DocxFile docx_of_text(std::string_view text, const std::string& path) {
  Document document(text);
  document.write();
  const std::vector<NewMember> members = {{"[Content_Types].xml", std::string(kDeclaration).append(kTypes)},
                                          {"_rels/.rels", std::string(kDeclaration).append(kRelations)},
                                          {"word/document.xml", document.take_xml()}};
  DocxFile file{SourceText(path, make_zip(members)), {}};
  file.mapped.document.reader = "docx";
  file.mapped.document.text = text;
  file.mapped.map = document.take_map();
  return file;
}

}  // namespace rasoat
