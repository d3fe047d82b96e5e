#include "reading/shown.hpp"

#include "reading/readers.hpp"

namespace rasoat::test {
namespace {

constexpr const char* kKinds[] = {"paragraph", "heading", "list_item",  "table_cell",
                                  "footnote",  "rule",    "page_break", "furniture"};

}  // namespace

std::vector<std::string> shown_blocks(std::string_view text, std::string_view name) {
  const SourceText source{std::string(name), std::string(text)};
  const auto read = read_document(source);
  if (!read) return {"error"};
  std::vector<std::string> shown;
  for (const Block& block : read->blocks) {
    std::string line = kKinds[static_cast<int>(block.kind)];
    if (block.level != 0) line += " " + std::to_string(block.level);
    if (block.joins_next) line += "+";
    line += " [";
    for (const char byte : block.span.of(read->text)) line += byte == '\n' ? '~' : byte;
    shown.push_back(line + "]");
  }
  return shown;
}

std::string shown_reader(std::string_view text, std::string_view name) {
  const SourceText source{std::string(name), std::string(text)};
  const auto read = read_document(source);
  if (read) return read->reader;
  return "error: " + read.error().message + " at " + std::to_string(read.error().offset.value_or(0));
}

}  // namespace rasoat::test
