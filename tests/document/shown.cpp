#include "document/shown.hpp"

#include "document/document.hpp"
#include "reading/readers.hpp"

namespace rasoat::test {
namespace {

constexpr const char* kZones[] = {"site", "head",         "title",      "bases",     "opening",
                                  "body", "final_clause", "recipients", "signature", "appendix"};

// The text lives as long as the document that refers to it.
struct Read {
  SourceText source;
  Document document;

  explicit Read(std::string_view text)
      : source("", std::string(text)), document(take_apart(*read_document(source))) {}
};

std::string or_dash(const std::optional<std::string>& value) {
  return value.value_or("-");
}

std::string squeezed(std::string_view text) {
  std::string out;
  for (const char byte : text.substr(0, 400)) {
    const bool blank = byte == ' ' || byte == '\n';
    if (!blank) {
      out += byte;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace

Lines shown_head(std::string_view text) {
  const Read read(text);
  const Head& head = read.document.head;
  Lines lines = {or_dash(head.type),        or_dash(head.number),
                 or_dash(head.designation), head.issued_on ? to_iso(*head.issued_on) : "-",
                 or_dash(head.place),       or_dash(head.issuer),
                 or_dash(head.title)};
  if (head.draft) lines.emplace_back("draft");
  if (!head.has_head) lines.emplace_back("no head");
  return lines;
}

Lines shown_signature(std::string_view text) {
  const Read read(text);
  const std::optional<Signature>& signature = read.document.head.signature;
  if (!signature) return {};
  return {or_dash(signature->authority), or_dash(signature->position), or_dash(signature->name)};
}

Lines shown_recipients(std::string_view text) {
  return Read(text).document.head.recipients;
}

Lines shown_sections(std::string_view text) {
  const Read read(text);
  Lines lines;
  for (const Section& section : read.document.head.sections) {
    lines.push_back(std::to_string(section.level) + " [" + section.label + "] " + section.heading);
  }
  return lines;
}

Lines zones_like(std::string_view text, const Lines& wanted) {
  const Read read(text);
  Lines lines;
  for (const Zone& zone : read.document.zones) {
    std::string line = std::string(kZones[static_cast<int>(zone.kind)]) + ": " +
                       squeezed(zone.view.of(read.document.view.text()));
    if (lines.size() < wanted.size()) line = line.substr(0, wanted[lines.size()].size());
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string shown_view(std::string_view text) {
  return std::string(Read(text).document.view.text());
}

}  // namespace rasoat::test
