// simdjson says in one fast pass whether all is well; only if it is not, the place is looked for.
#include "reading/utf8_text.hpp"

#include <simdjson.h>

#include "reading/scan.hpp"
#include "source/utf8.hpp"

namespace rasoat {

std::expected<ReadDocument, Error> read_utf8(const SourceText& source, std::string_view reader,
                                             bool markdown) {
  const std::string_view text = source.bytes();
  if (!simdjson::validate_utf8(text.data(), text.size())) {
    if (const auto bad = utf8::first_invalid(text)) {
      return std::unexpected(Error{"unreadable-document", source.path(), *bad, "input-not-utf8", {}});
    }
  }
  const Layout layout = measure(text, markdown);
  ReadDocument read{std::string(reader), std::nullopt, text, scan_blocks(text, layout)};
  settle_reading_order(text, layout, read.blocks);
  return read;
}

}  // namespace rasoat
