#include "reading/readers.hpp"

#include "source/utf8.hpp"

namespace rasoat {
namespace {

// Paragraphs parted by blank lines: all that this first reader knows.
std::expected<ReadDocument, Error> read_plain(const SourceText& source) {
  const std::string_view text = source.bytes();
  if (const auto bad = utf8::first_invalid(text)) {
    return std::unexpected(Error{"unreadable-document", source.path(), *bad, "input-not-utf8", {}});
  }
  ReadDocument read{"text", std::nullopt, text, {}};
  Offset start = 0;
  while (start < text.size()) {
    std::size_t end = text.find("\n\n", start);
    if (end == std::string_view::npos) end = text.size();
    if (end > start) read.blocks.push_back({BlockKind::paragraph, 0, false, {start, static_cast<Offset>(end)}});
    start = static_cast<Offset>(end);
    while (start < text.size() && text[start] == '\n') ++start;
  }
  return read;
}

constexpr Reader kReaders[] = {{"text", "txt", [](std::string_view) { return true; }, read_plain}};

}  // namespace

std::span<const Reader> readers() { return kReaders; }

std::expected<ReadDocument, Error> read_document(const SourceText& source) {
  return readers().front().read(source);
}

}  // namespace rasoat
