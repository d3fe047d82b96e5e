// The quick look that spares UTF-8 text a slow one.
#pragma once

#include <string_view>

namespace rasoat {

/// Whether UTF-8 text holds a character that text of an old encoding, or of UTF-8 read wrongly, has in every
/// line or two when it is shown as CP1252, and Vietnamese text seldom: ¡–¿, ð, ñ, ö, ø, û, ï, þ, ß and their
/// capitals, Ä. Vector code: about as fast as memory.
bool has_legacy_signs(std::string_view text) noexcept;

}  // namespace rasoat
