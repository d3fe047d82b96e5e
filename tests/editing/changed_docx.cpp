#include "editing/changed_docx.hpp"

#include "catch.hpp"
#include "editing/xml_tags.hpp"

namespace rasoat::test {

DocxFile word_file(std::string_view body, std::vector<ZipMember> parts) {
  parts.push_back({"[Content_Types].xml", "<Types><Default Extension=\"xml\"/></Types>"});
  auto file = open_docx(SourceText("a.docx", docx(body, std::move(parts))));
  REQUIRE(file.has_value());
  return std::move(*file);
}

std::string text_run(std::string_view text, std::string_view properties) {
  std::string run = "<w:r>";
  if (!properties.empty()) run.append("<w:rPr>").append(properties).append("</w:rPr>");
  return run.append("<w:t>").append(text).append("</w:t></w:r>");
}

std::string member(const std::string& bytes, const std::string& name) {
  const auto parts = DocxParts::open(SourceText("", bytes));
  REQUIRE(parts.has_value());
  const std::string* const found = parts->find(name);
  INFO(name);
  REQUIRE(found != nullptr);
  return *found;
}

Span span_of(const DocxFile& file, std::string_view words) {
  const std::size_t at = file.mapped.document.text.find(words);
  INFO(words);
  REQUIRE(at != std::string_view::npos);
  return {static_cast<Offset>(at), static_cast<Offset>(at + words.size())};
}

Strings commented(const std::string& bytes) {
  const std::string xml = member(bytes, "word/document.xml");
  Strings found;
  std::map<std::string, std::string> open;
  XmlTags tags(xml);
  std::size_t text = 0;
  for (XmlTag tag; tags.next(tag);) {
    const std::string id(tag.attribute(xml, "id"));
    if (tag.name == "w:commentRangeStart") open[id];
    if (tag.name == "w:t" && !tag.closing) text = tag.end;
    if (tag.name == "w:t" && tag.closing) {
      for (auto& [number, words] : open) words += xml.substr(text, tag.start - text);
    }
    if (tag.name == "w:commentRangeEnd") {
      found.push_back(id + ": " + open[id]);
      open.erase(id);
    }
  }
  CHECK(open.empty());
  CHECK(is_well_formed(xml));
  return found;
}

bool is_well_formed(const std::string& xml) {
  std::vector<std::string> open;
  XmlTags tags(xml);
  for (XmlTag tag; tags.next(tag);) {
    if (tag.empty) continue;
    if (!tag.closing) {
      open.emplace_back(tag.name);
      continue;
    }
    if (open.empty() || open.back() != tag.name) return false;
    open.pop_back();
  }
  return open.empty();
}

}  // namespace rasoat::test
