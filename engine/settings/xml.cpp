#include "settings/xml.hpp"

#include <algorithm>

#include "settings/markup.hpp"
#include "source/utf8.hpp"

namespace rasoat::settings {
namespace {

Error error_at_line(const SourceText& source, std::uint32_t line, std::string_view message,
                    std::vector<std::string> arguments) {
  Error error;
  error.rule = "usage";
  error.path = source.path();
  error.message = message;
  error.arguments = std::move(arguments);
  error.line = line;
  return error;
}

std::string list_of(std::initializer_list<std::string_view> names) {
  std::string out;
  for (const std::string_view name : names) {
    if (!out.empty()) out += ", ";
    out += name;
  }
  return out.empty() ? "–" : out;
}

bool holds(std::initializer_list<std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view reason_of(pugi::xml_parse_status status) {
  switch (status) {
    case pugi::status_end_element_mismatch:
      return "xml-end-tag";
    case pugi::status_no_document_element:
      return "xml-no-root";
    default:
      return "xml-malformed";
  }
}

Offset clamp(std::ptrdiff_t offset) {
  return offset < 0 ? 0 : static_cast<Offset>(offset);
}

}  // namespace

std::expected<XmlFile, Error> XmlFile::parse(const SourceText& source, std::string_view root) {
  const LineIndex lines(source.bytes());
  if (const auto bad = utf8::first_invalid(source.bytes())) {
    return std::unexpected(
        error_at_line(source, lines.locate(static_cast<Offset>(*bad)).line, "input-not-utf8", {}));
  }
  if (auto trouble = find_trouble(source.bytes())) {
    return std::unexpected(error_at_line(source, lines.locate(static_cast<Offset>(trouble->offset)).line,
                                         trouble->message, std::move(trouble->arguments)));
  }
  pugi::xml_document document;
  const auto result =
      document.load_buffer(source.bytes().data(), source.bytes().size(),
                           pugi::parse_default | pugi::parse_trim_pcdata, pugi::encoding_utf8);
  if (!result) {
    return std::unexpected(error_at_line(source, lines.locate(clamp(result.offset)).line,
                                         reason_of(result.status), {std::string(root)}));
  }
  XmlFile file(source, std::move(document));
  for (const pugi::xml_node node : file.document_.children()) {
    if (node == file.root() && node.name() == root) continue;
    return std::unexpected(file.error(node, "xml-root", {std::string(root), node.name()}));
  }
  return file;
}

std::uint32_t XmlFile::line_of(pugi::xml_node at) const {
  return lines_.locate(clamp(at.offset_debug())).line;
}

Error XmlFile::error(pugi::xml_node at, std::string_view message, std::vector<std::string> arguments) const {
  return error_at_line(*source_, line_of(at), message, std::move(arguments));
}

std::optional<Error> XmlFile::check(pugi::xml_node element, const Shape& shape) const {
  std::vector<std::string_view> seen;
  for (const pugi::xml_attribute attribute : element.attributes()) {
    const std::string_view name = attribute.name();
    if (!holds(shape.attributes, name)) {
      return error(element, "xml-unknown-attribute",
                   {std::string(name), element.name(), list_of(shape.attributes)});
    }
    if (std::find(seen.begin(), seen.end(), name) != seen.end()) {
      return error(element, "xml-repeated-attribute", {std::string(name), element.name()});
    }
    seen.push_back(name);
  }
  for (const pugi::xml_node child : element.children()) {
    if (child.type() == pugi::node_element) {
      if (holds(shape.elements, child.name())) continue;
      return error(child, "xml-unknown-element", {child.name(), element.name(), list_of(shape.elements)});
    }
    if (!shape.text) return error(child, "xml-text", {element.name(), list_of(shape.elements)});
  }
  return std::nullopt;
}

std::expected<std::string, Error> XmlFile::required(pugi::xml_node element, const char* attribute) const {
  std::string value = element.attribute(attribute).value();
  if (value.empty())
    return std::unexpected(error(element, "xml-missing-attribute", {attribute, element.name()}));
  return value;
}

std::string text_of(pugi::xml_node element) {
  std::string out;
  for (const pugi::xml_node child : element.children()) {
    for (const char c : std::string_view(child.value())) {
      const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank)
        out += c;
      else if (!out.empty() && out.back() != ' ')
        out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<std::string> parts_of(std::string_view value, char separator) {
  std::vector<std::string> parts;
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!value.empty()) {
    const std::size_t end = std::min(value.find(separator), value.size());
    std::string_view part = value.substr(0, end);
    while (!part.empty() && is_blank(part.front())) part.remove_prefix(1);
    while (!part.empty() && is_blank(part.back())) part.remove_suffix(1);
    if (!part.empty()) parts.emplace_back(part);
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return parts;
}

}  // namespace rasoat::settings
