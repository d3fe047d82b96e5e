// Markdown, as far as converters of office documents use it: headings, emphasis, lists, tables, footnotes.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// Headings with #, bold passages, tables or footnote marks stand among the first 64 KB.
bool recognises_markdown(std::string_view bytes);
/// Error: input-not-utf8 with the offset of the first bad byte.
std::expected<ReadDocument, Error> read_markdown(const SourceText& source);

}  // namespace rasoat
