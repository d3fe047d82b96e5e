// PDF: the words are found by poppler in a process of its own, the text is made here.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

bool recognises_pdf(std::string_view bytes);

/// Errors: input-empty, input-not-format, input-encrypted, input-broken; input-no-text where no page has a
/// text layer; and those of foreign readers (foreign.hpp).
std::expected<ReadDocument, Error> read_pdf(const SourceText& source);

}  // namespace rasoat
