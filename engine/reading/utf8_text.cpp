#include "reading/utf8_text.hpp"

#include <limits>

#include "encoding/recover.hpp"
#include "reading/article_title.hpp"
#include "reading/markdown.hpp"
#include "reading/scan.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

void find_blocks(ReadDocument& read, bool markdown) {
  const Layout layout = measure(read.text, markdown);
  read.blocks = scan_blocks(read.text, layout);
  part_article_titles(read.text, layout, read.blocks);
  settle_reading_order(read.text, layout, read.blocks);
}

// The text that was decoded belongs to the document; its bytes stay where they are when the document is
// moved.
std::expected<ReadDocument, Error> read_decoded(const SourceText& source, std::string_view reader,
                                                bool markdown, DecodedText decoded) {
  constexpr std::size_t kLargest = std::numeric_limits<Offset>::max(), kNeverInPlace = 64;
  if (decoded.text.size() > kLargest)
    return std::unexpected(Error{"unreadable-document", source.path(), std::nullopt, "input-too-large", {}});
  ReadDocument read;
  // Markup is not seen in the bytes of UTF-16.
  const bool marked = !markdown && recognises_markdown(decoded.text);
  read.reader = marked ? "markdown" : reader;
  read.generated = std::move(decoded.text);
  read.generated->reserve(kNeverInPlace);
  read.text = *read.generated;
  read.decoded = std::move(decoded.passages);
  find_blocks(read, markdown || marked);
  return read;
}

}  // namespace

std::expected<ReadDocument, Error> read_utf8(const SourceText& source, std::string_view reader,
                                             bool markdown) {
  const std::string_view text = source.bytes();
  const auto bad = utf8::first_invalid(text);
  if (auto decoded = recover_text(text, !bad))
    return read_decoded(source, reader, markdown, std::move(*decoded));
  if (bad) return std::unexpected(Error{"unreadable-document", source.path(), *bad, "input-not-utf8", {}});
  ReadDocument read;
  read.reader = reader;
  read.text = text;
  find_blocks(read, markdown);
  return read;
}

}  // namespace rasoat
