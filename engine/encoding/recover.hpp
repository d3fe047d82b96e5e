// From the bytes of a text file in any encoding that Vietnamese text is met in to UTF-8.
#pragma once

#include <optional>
#include <string_view>

#include "encoding/decoded_text.hpp"

namespace rasoat {

/// The text decoded, with what was guessed; nothing where it is to be taken as it is: it is UTF-8 (`is_utf8`,
/// as utf8::first_invalid says), or no encoding is sure. Valid UTF-8 costs one quick pass where nothing in it
/// looks like an old encoding. Linear in time and memory, whatever the bytes.
std::optional<DecodedText> recover_text(std::string_view bytes, bool is_utf8);

}  // namespace rasoat
