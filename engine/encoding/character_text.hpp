// UTF-8 text of which some lines are in an old encoding, its bytes shown as the characters of CP1252, or were
// UTF-8 that was read wrongly: "Céng hoµ x· héi", "Coäng hoøa", "Cá»™ng hÃ²a".
#pragma once

#include <optional>
#include <string_view>

#include "encoding/decoded_text.hpp"

namespace rasoat {

/// Decodes such lines; nothing where there are none.
std::optional<DecodedText> decode_character_text(std::string_view text);

}  // namespace rasoat
