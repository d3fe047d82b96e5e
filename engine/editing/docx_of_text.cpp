#include "editing/docx_of_text.hpp"

#include <algorithm>
#include <cmath>

#include "editing/xml_tags.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
    "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";
constexpr std::string_view kRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
    "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/></Relationships>";
constexpr std::string_view kRelationsOfText =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
    "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"styles.xml\"/></Relationships>";
constexpr std::string_view kSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

constexpr std::string_view kDefaults =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
    "w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"
    "<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" "
    "w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>";
// Of a line whose columns blanks keep apart.
constexpr std::string_view kColumnsFace =
    "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>";
constexpr std::string_view kColumnsSize = "<w:sz w:val=\"16\"/>";
constexpr std::string_view kFrame =
    "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom "
    "w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" "
    "w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";
// Margins of 20, 15, 20 and 30 mm in twentieths of a point.
constexpr std::string_view kPage =
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" "
    "w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>";
constexpr unsigned kWidth = 11906 - 1701 - 850;
constexpr std::size_t kShort = 12, kLong = 400;  // bytes that a column's width reckons with
constexpr std::size_t kMostColumns = 63;         // Word's own limit

bool is_forbidden(const utf8::Decoded& next) {
  const char32_t c = next.character;
  return (c < 0x20 && c != '\t') || (c == 0xFFFD && next.length == 1) || (c & 0xFFFE) == 0xFFFE;
}

// The text with a '?' for each byte that XML cannot hold and a blank for a line end: as long as before.
std::string held(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    next.character == '\n' ? out.append(1, ' ')
    : is_forbidden(next)   ? out.append(next.length, '?')
                           : out.append(text.substr(0, next.length));
    text.remove_prefix(next.length);
  }
  return out;
}

using printed::Align, printed::Paragraph, printed::Part, printed::Row, printed::Table, printed::Words;

std::string styles() {
  std::string xml(kDeclaration);
  xml.append("<w:styles xmlns:w=\"").append(kSpace).append("\">").append(kDefaults);
  for (char level = '1'; level <= '6'; ++level) {
    xml.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading").append(1, level);
    xml.append("\"><w:name w:val=\"heading ").append(1, level);
    xml.append(
        "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:outlineLvl "
        "w:val=\"");
    xml.append(1, static_cast<char>(level - 1)).append("\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>");
  }
  return xml.append("</w:styles>");
}

// By the root of what the longest cell of each column holds, within bounds: long cells may have more lines.
std::vector<unsigned> widths_of(const Table& table) {
  std::vector<std::size_t> longest(std::min(table.width(), kMostColumns), kShort);
  if (!table.framed) std::ranges::fill(longest, kLong);
  for (const Row& row : table.rows) {
    const bool spans = row.cells.size() < longest.size();  // its last cell
    const std::size_t cells = std::min(row.cells.size() - spans, longest.size());
    for (std::size_t i = 0; i < cells; ++i) {
      for (const Paragraph& one : row.cells[i].paragraphs)
        longest[i] = std::clamp<std::size_t>(one.source().size(), longest[i], kLong);
    }
  }
  double all = 0;
  for (const std::size_t one : longest) all += std::sqrt(one);
  std::vector<unsigned> widths;
  for (const std::size_t one : longest)
    widths.push_back(static_cast<unsigned>(kWidth * std::sqrt(one) / all));
  return widths;
}

class Document {
 public:
  explicit Document(std::string_view text) : text_(text) {
    xml_.append(kDeclaration).append("<w:document xmlns:w=\"").append(kSpace).append("\"><w:body>");
    map_.parts = {"word/document.xml"};
  }

  void write(std::span<const Part> parts) {
    bool after_table = false;
    for (const Part& part : parts) {
      const auto* one = std::get_if<Paragraph>(&part);
      if (one != nullptr) {
        paragraph(*one);
      } else {
        if (after_table) empty_paragraph();  // else the two would become one
        table(std::get<Table>(part));
      }
      after_table = one == nullptr;
    }
    if (after_table || parts.empty()) empty_paragraph();
    xml_.append(kPage).append("</w:body></w:document>");
  }

  std::string take_xml() { return std::move(xml_); }
  RunMap take_map() { return std::move(map_); }

 private:
  void empty_paragraph() {
    xml_ += "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr><w:r><w:t></w:t></w:r></w:p>";
    ++paragraphs_;
    ++runs_;
  }

  void table(const Table& table) {
    const std::vector<unsigned> widths = widths_of(table);
    xml_ += "<w:tbl><w:tblPr><w:tblW w:w=\"" + std::to_string(kWidth) + "\" w:type=\"dxa\"/>";
    if (table.framed) xml_ += kFrame;
    xml_ += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const unsigned width : widths) xml_ += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    xml_ += "</w:tblGrid>";
    for (const Row& row : table.rows) {
      xml_ += "<w:tr>";
      const std::size_t cells = std::min(row.cells.size(), widths.size());
      for (std::size_t i = 0; i < cells; ++i) cell(row, i, i + 1 == cells, widths);
      xml_ += "</w:tr>";
    }
    xml_ += "</w:tbl>";
  }

  // The last cell of a row spans the columns that are left, and holds what Word has no more columns for.
  void cell(const Row& row, std::size_t column, bool last, const std::vector<unsigned>& widths) {
    unsigned width = 0;
    const std::size_t columns = last ? widths.size() - column : 1;
    for (std::size_t i = column; i < column + columns; ++i) width += widths[i];
    xml_ += "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>";
    if (columns > 1) xml_ += "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>";
    xml_ += "</w:tcPr>";
    bool empty = true;
    for (std::size_t i = column; i < (last ? row.cells.size() : column + 1); ++i) {
      for (const Paragraph& one : row.cells[i].paragraphs) paragraph(one);
      empty = empty && row.cells[i].paragraphs.empty();
    }
    if (empty) empty_paragraph();
    xml_ += "</w:tc>";
  }

  void paragraph(const Paragraph& one) {
    constexpr unsigned kLine = 120, kAfter = 60;
    xml_ += "<w:p><w:pPr>";
    if (one.heading > 0) xml_ += "<w:pStyle w:val=\"Heading" + std::to_string(one.heading) + "\"/>";
    xml_ += "<w:spacing w:before=\"" + std::to_string(one.empty_lines * kLine) + "\" w:after=\"" +
            std::to_string(kAfter) + "\"/>";
    if (one.align == Align::right_half) xml_ += "<w:ind w:left=\"" + std::to_string(kWidth / 2) + "\"/>";
    if (one.align != Align::left) xml_ += "<w:jc w:val=\"center\"/>";
    xml_ += "</w:pPr>";
    for (const Words& words : one.words) run(words, one.columns);
    xml_ += "</w:p>";
    ++paragraphs_;
  }

  void run(const Words& words, bool columns) {
    xml_ += "<w:r><w:rPr>";
    if (columns) xml_ += kColumnsFace;
    if ((words.look & printed::bold) != 0) xml_ += "<w:b/>";
    if ((words.look & printed::italic) != 0) xml_ += "<w:i/>";
    if (columns) xml_ += kColumnsSize;
    if ((words.look & printed::raised) != 0) xml_ += "<w:vertAlign w:val=\"superscript\"/>";
    xml_ += "</w:rPr>";
    for (unsigned i = 0; i < words.breaks; ++i) xml_ += "<w:br/>";
    std::uint32_t offset = words.breaks;
    const std::string_view text = text_.substr(0, words.source.end);
    for (std::size_t at = words.source.start; at < text.size();) {
      const std::size_t end = std::min(text.find('\r', at), text.size());
      passage({static_cast<Offset>(at), static_cast<Offset>(end)}, offset);
      offset += static_cast<std::uint32_t>(end - at);
      at = end + 1;
    }
    xml_ += "</w:r>";
    ++runs_;
  }

  void passage(Span span, std::uint32_t offset) {
    if (span.empty()) return;
    std::string words = held(span.of(text_));
    content(words);
    MappedRun run;
    run.text = span;
    run.place = {0, paragraphs_, runs_, offset};
    run.bytes = span.size();
    map_.runs.push_back(run);
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
  std::uint32_t paragraphs_ = 0, runs_ = 0;
};

}  // namespace

DocxFile docx_of_text(std::string_view text, std::span<const Part> parts, const std::string& path) {
  Document document(text);
  document.write(parts);
  const std::vector<NewMember> members = {
      {"[Content_Types].xml", std::string(kDeclaration).append(kTypes)},
      {"_rels/.rels", std::string(kDeclaration).append(kRelations)},
      {"word/document.xml", document.take_xml()},
      {"word/_rels/document.xml.rels", std::string(kDeclaration).append(kRelationsOfText)},
      {"word/styles.xml", styles()}};
  DocxFile file{SourceText(path, make_zip(members)), {}};
  file.mapped.document.reader = "docx";
  file.mapped.document.text = text;
  file.mapped.map = document.take_map();
  return file;
}

}  // namespace rasoat
