// The last step of readers that generate their text.
#pragma once

#include <expected>
#include <string_view>

#include "reading/composer.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// Finishes the composer's document. `format` is what messages call the file. Errors: input-text-not-utf8
/// where the text is not well-formed UTF-8; input-too-large where it is over 4 GiB.
std::expected<ReadDocument, Error> finish_composed(Composer& composer, const SourceText& source,
                                                   std::string_view reader, std::string_view format);

}  // namespace rasoat
