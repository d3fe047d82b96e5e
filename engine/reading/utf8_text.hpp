// What the readers of text formats share: the text is the file itself where it is UTF-8, else what it says
// decoded.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// Text in another encoding, or with passages in one, is decoded (encoding/recover.hpp); the document then
/// owns its text and says what was guessed. Error: input-not-utf8 with the offset of the first bad byte where
/// no encoding is sure.
std::expected<ReadDocument, Error> read_utf8(const SourceText& source, std::string_view reader,
                                             bool markdown);

}  // namespace rasoat
