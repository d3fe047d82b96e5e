// Text that is not UTF-8.
#pragma once

#include <optional>
#include <string_view>

#include "encoding/decoded_text.hpp"

namespace rasoat {

/// Decodes it where one encoding is clearly the right one for its lines; nothing where none is. Lines that
/// are UTF-8 stay, and lines that are clearly in another encoding are read in that.
std::optional<DecodedText> decode_byte_text(std::string_view bytes);

}  // namespace rasoat
