// OpenDocument texts (.odt): what they print, as Markdown (see reading/composer.hpp).
//
// Automatic numbers are written out, tracked changes taken as accepted, hidden text and comments left out,
// frames put after the paragraph they are anchored in.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// A ZIP archive whose member "mimetype" says so, or one with content.xml and the manifest of OpenDocument
/// where nothing says that it is no text.
bool recognises_odt(std::string_view bytes);
/// Errors: see reading/package/package.hpp; input-part-missing, input-part-broken, input-part-too-complex.
std::expected<ReadDocument, Error> read_odt(const SourceText& source);

}  // namespace rasoat
