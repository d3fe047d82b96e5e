// The encodings in which Vietnamese text is met.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat {

enum class Encoding : std::uint8_t {
  utf8,
  utf16le,
  utf16be,
  tcvn3,     ///< ABC: one byte a letter; no capitals with tone, which are the same bytes in another font
  tcvn5712,  ///< TCVN3 with all capitals, in the places of control characters (VN1)
  vni,       ///< VNI for Windows: a letter byte and a mark byte
  viscii,
  cp1258,    ///< Windows: a letter and a tone mark after it
  viqr,      ///< ASCII: Vie^.t Nam
  mojibake,  ///< UTF-8 that was read as CP1252 or Latin-1 and written as UTF-8 once more
};

/// As people call it: "TCVN3 (ABC)". Lives for ever.
std::string_view name_of(Encoding encoding) noexcept;

}  // namespace rasoat
