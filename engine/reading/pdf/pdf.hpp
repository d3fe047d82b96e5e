// PDF: the words are found by poppler, or recognised by tesseract, in a process of its own; the text is made
// here.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

bool recognises_pdf(std::string_view bytes);

/// Pages without a text layer are recognised as images are, where this build can. Errors: input-empty,
/// input-not-format, input-encrypted, input-broken; input-no-text where no page has any text,
/// input-scan-left-out where none has a text layer and this build cannot recognise any; and those of foreign
/// readers (foreign.hpp) and of recognising (recognised.hpp).
std::expected<ReadDocument, Error> read_pdf(const SourceText& source);

}  // namespace rasoat
