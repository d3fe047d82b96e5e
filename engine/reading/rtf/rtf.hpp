// Rich Text Format.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

bool recognises_rtf(std::string_view bytes);

/// Text in fonts of old encodings (.VnTime, VNI-Times) is decoded run by run, and said. A file that ends too
/// early is read as far as it goes, with the doubt file-cut-off. Errors: input-empty, input-not-format,
/// input-too-complex, input-too-large.
std::expected<ReadDocument, Error> read_rtf(const SourceText& source);

}  // namespace rasoat
