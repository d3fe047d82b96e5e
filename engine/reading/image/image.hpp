// Scans: PNG, JPEG and TIFF, whose text is recognised by tesseract in a process of its own.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

bool recognises_png(std::string_view bytes);
bool recognises_jpeg(std::string_view bytes);
bool recognises_tiff(std::string_view bytes);

/// A TIFF may have many pages. The document has the doubt text-recognised. Errors: input-empty,
/// input-not-format, input-broken, input-image-too-large, input-no-text, input-no-language, and those of
/// foreign readers (foreign.hpp).
std::expected<ReadDocument, Error> read_png(const SourceText& source);
std::expected<ReadDocument, Error> read_jpeg(const SourceText& source);
std::expected<ReadDocument, Error> read_tiff(const SourceText& source);

}  // namespace rasoat
