// Word documents before 2007.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// Any OLE2 file; what it holds is seen in reading.
bool recognises_doc(std::string_view bytes);

/// Text in fonts of old encodings (.VnTime, VNI-Times) is decoded run by run, and said. Of files older than
/// Word 97 the text alone is read, line by line. Errors: input-empty, input-not-format, input-encrypted,
/// input-broken, input-too-large.
std::expected<ReadDocument, Error> read_doc(const SourceText& source);

}  // namespace rasoat
