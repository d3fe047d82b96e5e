// Word documents (Office Open XML, .docx): what they print, as Markdown (see reading/composer.hpp).
//
// Automatic numbers are written out, tracked changes taken as accepted, hidden text and the instructions of
// fields left out, text boxes put after the paragraph they are anchored in.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "reading/run_map.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// A ZIP archive with Word's folder in it, or a Word document protected by a password.
bool recognises_docx(std::string_view bytes);
/// Errors: see reading/package/package.hpp; input-part-missing, input-part-broken, input-part-too-complex.
std::expected<ReadDocument, Error> read_docx(const SourceText& source);

/// The same text, and where in the file each of its characters comes from.
struct MappedDocument {
  ReadDocument document;
  RunMap map;
};
std::expected<MappedDocument, Error> read_docx_with_map(const SourceText& source);

}  // namespace rasoat
