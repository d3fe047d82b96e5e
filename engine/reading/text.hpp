// Plain text, as editors, PDF converters and the Công báo leave it.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// Any text: what no other reader knows.
bool recognises_text(std::string_view bytes);
/// Error: input-not-utf8 with the offset of the first bad byte.
std::expected<ReadDocument, Error> read_text(const SourceText& source);

}  // namespace rasoat
