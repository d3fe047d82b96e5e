#include "reading/text.hpp"

#include "reading/utf8_text.hpp"

namespace rasoat {

bool recognises_text(std::string_view) {
  return true;
}

std::expected<ReadDocument, Error> read_text(const SourceText& source) {
  return read_utf8(source, "text", false);
}

}  // namespace rasoat
