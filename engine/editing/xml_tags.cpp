#include "editing/xml_tags.hpp"

#include <algorithm>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank(char byte) {
  return kBlanks.find(byte) != std::string_view::npos;
}

// One past the '>' that closes the tag; npos where none does.
std::size_t end_of_tag(std::string_view xml, std::size_t at) {
  char quote = 0;
  for (; at < xml.size(); ++at) {
    if (quote != 0) {
      if (xml[at] == quote) quote = 0;
    } else if (xml[at] == '"' || xml[at] == '\'') {
      quote = xml[at];
    } else if (xml[at] == '>') {
      return at + 1;
    }
  }
  return std::string_view::npos;
}

std::size_t after(std::string_view xml, std::size_t at, std::string_view mark) {
  const std::size_t found = xml.find(mark, at);
  return found == std::string_view::npos ? xml.size() : found + mark.size();
}

// The value of the number in "&#39;" or "&#x27;"; 0 where it is none.
char32_t numbered(std::string_view digits) {
  const bool hex = digits.starts_with('x');
  char32_t value = 0;
  for (const char digit : digits.substr(hex ? 1 : 0)) {
    const int figure = digit >= '0' && digit <= '9'          ? digit - '0'
                       : hex && digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                       : hex && digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                                             : -1;
    if (figure < 0 || value > 0x10FFFF) return 0;
    value = value * (hex ? 16 : 10) + static_cast<char32_t>(figure);
  }
  return value;
}

}  // namespace

std::string_view XmlTag::attribute(std::string_view xml, std::string_view wanted) const noexcept {
  const std::string_view inner = xml.substr(start, end - start);
  for (std::size_t at = inner.find('='); at != std::string_view::npos;) {
    std::size_t name_end = at;
    while (name_end > 0 && is_blank(inner[name_end - 1])) --name_end;
    const std::size_t name_start = inner.find_last_of(" \t\r\n:", name_end - 1) + 1;
    const std::size_t open = std::min(inner.find_first_of("\"'", at), inner.size() - 1);
    const std::size_t close = std::min(inner.find(inner[open], open + 1), inner.size());
    if (inner.substr(name_start, name_end - name_start) == wanted)
      return inner.substr(open + 1, close - open - 1);
    at = inner.find('=', close);
  }
  return {};
}

bool XmlTags::next(XmlTag& tag) {
  while ((at_ = xml_.find('<', at_)) < xml_.size()) {
    const std::string_view rest = xml_.substr(at_);
    if (rest.starts_with("<!--")) {
      at_ = after(xml_, at_ + 4, "-->");
    } else if (rest.starts_with("<![CDATA[")) {
      at_ = after(xml_, at_ + 9, "]]>");
    } else if (rest.starts_with("<?")) {
      at_ = after(xml_, at_ + 2, "?>");
    } else {
      const std::size_t end = end_of_tag(xml_, at_);
      if (end == std::string_view::npos) break;
      tag.start = at_;
      tag.end = at_ = end;
      tag.closing = rest.starts_with("</");
      const std::size_t name = tag.start + (tag.closing ? 2 : 1);
      tag.name = xml_.substr(name, std::min(xml_.find_first_of(" \t\r\n/>", name), end) - name);
      tag.empty = !tag.closing && xml_[end - 2] == '/';
      return true;
    }
  }
  at_ = xml_.size();
  return false;
}

XmlCharacter xml_character(std::string_view content, std::size_t at) noexcept {
  const std::string_view name = content.substr(at + 1, std::min<std::size_t>(12, content.size() - at - 1));
  const std::size_t end = name.find(';');
  const std::string_view inner = name.substr(0, end);
  if (end == std::string_view::npos) return {1, 1};
  for (const std::string_view known : {"lt", "gt", "amp", "quot", "apos"}) {
    if (inner == known) return {end + 2, 1};
  }
  const char32_t value = inner.starts_with('#') ? numbered(inner.substr(1)) : 0;
  if (value == 0) return {1, 1};
  std::string text;
  utf8::append(text, value);
  return {end + 2, text.size()};
}

std::string_view xml_prefix(std::string_view name) noexcept {
  return name.substr(0, name.find(':') + 1);
}
std::string_view xml_local(std::string_view name) noexcept {
  return name.substr(name.find(':') + 1);
}

void append_xml_content(std::string& out, std::string_view text) {
  for (const char byte : text) {
    if (byte == '&') {
      out += "&amp;";
    } else if (byte == '<') {
      out += "&lt;";
    } else if (byte == '>') {
      out += "&gt;";
    } else {
      out += byte;
    }
  }
}

}  // namespace rasoat
