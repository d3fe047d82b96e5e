#include "reading/office.hpp"

#include <algorithm>

#include "reading/readers.hpp"

namespace rasoat::test {
namespace {

constexpr std::string_view kWord =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
    R"(xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" )"
    R"(xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")";

constexpr std::string_view kOffice =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")";

std::string element(std::string_view name, std::string_view names, std::string_view content) {
  std::string out = R"(<?xml version="1.0" encoding="UTF-8"?><)";
  out.append(name).append(" ").append(names).append(">").append(content).append("</").append(name).append(
      ">");
  return out;
}

// "word/header1.xml" → header
std::string type_of(std::string_view part) {
  std::string name(part.substr(part.find('/') + 1));
  name.resize(std::min(name.find_first_of("0123456789."), name.size()));
  return name;
}

std::string relationships(const std::vector<ZipMember>& parts) {
  std::string all;
  for (const ZipMember& part : parts) {
    if (!part.name.starts_with("word/") || !part.name.ends_with(".xml")) continue;
    all += "<Relationship Id=\"" + type_of(part.name) + "\" Type=\"http://x/relationships/" +
           type_of(part.name) + "\" Target=\"" + part.name.substr(5) + "\"/>";
  }
  return element("Relationships", "", all);
}

std::string without_last_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

std::string text_of(std::string bytes, std::string name) {
  const SourceText source(std::move(name), std::move(bytes));
  const auto read = read_document(source);
  if (read) return std::string(read->text);
  std::string error = "error: " + read.error().message;
  for (const std::string& argument : read.error().arguments) error += " | " + argument;
  return error;
}

std::string word_document(std::string_view body) {
  std::string content = "<w:body>";
  return element("w:document", kWord, content.append(body).append("</w:body>"));
}

std::string docx(std::string_view body, std::vector<ZipMember> parts) {
  for (ZipMember& part : parts) {
    const std::string_view root = part.bytes;
    if (!root.starts_with("<w:")) continue;
    const std::string name(root.substr(1, root.find_first_of(" >") - 1));
    part.bytes.insert(1 + name.size(), " " + std::string(kWord));
  }
  const auto own = std::ranges::find(parts, "word/document.xml", &ZipMember::name);
  if (own == parts.end()) parts.push_back({"word/document.xml", word_document(body)});
  parts.push_back({"word/_rels/document.xml.rels", relationships(parts)});
  return zip(parts);
}

std::string docx_text(std::string_view body, std::vector<ZipMember> parts) {
  return without_last_end(text_of(docx(body, std::move(parts))));
}

std::string paragraph(std::string_view text, std::string_view properties) {
  std::string out = "<w:p><w:pPr>";
  out.append(properties).append("</w:pPr><w:r><w:t xml:space=\"preserve\">").append(text);
  return out.append("</w:t></w:r></w:p>");
}

std::string odt(std::string_view text, std::string_view automatic, std::string_view styles) {
  std::string content = "<office:automatic-styles>";
  content.append(automatic).append("</office:automatic-styles><office:body><office:text>").append(text);
  content.append("</office:text></office:body>");
  return zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
              {"content.xml", element("office:document-content", kOffice, content)},
              {"styles.xml", element("office:document-styles", kOffice, styles)},
              {"META-INF/manifest.xml", "<manifest/>"}});
}

std::string odt_text(std::string_view text, std::string_view automatic, std::string_view styles) {
  return without_last_end(text_of(odt(text, automatic, styles)));
}

}  // namespace rasoat::test
