// What the readers of text formats share: the text is the file itself, and it must be UTF-8.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

std::expected<ReadDocument, Error> read_utf8(const SourceText& source, std::string_view reader,
                                             bool markdown);

}  // namespace rasoat
