#include "reading/composed_text.hpp"

#include <limits>

#include "reading/package/package.hpp"
#include "source/utf8.hpp"

namespace rasoat {

std::expected<ReadDocument, Error> finish_composed(Composer& composer, const SourceText& source,
                                                   std::string_view reader, std::string_view format) {
  if (composer.size() >= std::numeric_limits<Offset>::max())
    return std::unexpected(unreadable(source, "input-too-large", {}));
  ReadDocument read = composer.finish(reader);
  if (utf8::first_invalid(read.text))
    return std::unexpected(unreadable(source, "input-text-not-utf8", {std::string(format)}));
  return read;
}

}  // namespace rasoat
