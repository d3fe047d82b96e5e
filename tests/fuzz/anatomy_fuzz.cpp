// Any bytes are read and taken apart, or refused with a place in them: blocks lie apart, zones cover the
// view, every field is one line.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "document/document.hpp"
#include "reading/readers.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void require_line(const std::optional<std::string>& field) {
  require(!field || (!field->empty() && field->find_first_of("\n\v") == std::string::npos));
}

void check_blocks(const rasoat::ReadDocument& read) {
  auto blocks = read.blocks;
  std::ranges::sort(blocks, {}, [](const rasoat::Block& block) { return block.span.start; });
  rasoat::Offset end = 0;
  for (const rasoat::Block& block : blocks) {
    require(block.span.start >= end && block.span.start < block.span.end);
    end = block.span.end;
  }
  require(end <= read.text.size());
}

void check_zones(const rasoat::Document& document) {
  rasoat::Offset end = 0;
  for (const rasoat::Zone& zone : document.zones) {
    require(zone.view.start == end && zone.view.start <= zone.view.end);
    end = zone.view.end;
  }
  require(end == document.view.text().size());
}

void check_head(const rasoat::Document& document) {
  const rasoat::Head& head = document.head;
  for (const auto* field :
       {&head.type, &head.number, &head.designation, &head.place, &head.issuer, &head.title})
    require_line(*field);
  for (const std::string& recipient : head.recipients) require_line(recipient);
  for (const rasoat::Section& section : head.sections) {
    require(section.level >= 1 && section.span.start < section.span.end);
    require(section.span.end <= document.text.size());
    require(section.heading.find('\n') == std::string::npos);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const rasoat::SourceText source("", std::string(reinterpret_cast<const char*>(data), size));
  const auto read = rasoat::read_document(source);
  if (!read) {
    require(read.error().offset.value_or(0) <= size);
    return 0;
  }
  check_blocks(*read);
  const rasoat::Document document = rasoat::take_apart(*read);
  check_zones(document);
  check_head(document);
  return 0;
}
