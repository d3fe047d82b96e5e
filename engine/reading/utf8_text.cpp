#include "reading/utf8_text.hpp"

#include "reading/article_title.hpp"
#include "reading/scan.hpp"
#include "source/utf8.hpp"

namespace rasoat {

std::expected<ReadDocument, Error> read_utf8(const SourceText& source, std::string_view reader,
                                             bool markdown) {
  const std::string_view text = source.bytes();
  if (const auto bad = utf8::first_invalid(text)) {
    return std::unexpected(Error{"unreadable-document", source.path(), *bad, "input-not-utf8", {}});
  }
  const Layout layout = measure(text, markdown);
  ReadDocument read{std::string(reader), std::nullopt, text, scan_blocks(text, layout)};
  part_article_titles(text, layout, read.blocks);
  settle_reading_order(text, layout, read.blocks);
  return read;
}

}  // namespace rasoat
