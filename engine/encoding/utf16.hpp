// UTF-16 in both orders of bytes, with and without a byte order mark.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "encoding/encoding.hpp"

namespace rasoat {

struct Utf16Order {
  Encoding encoding = Encoding::utf16le;
  bool marked = false;  ///< it starts with a byte order mark
};

/// Whether a text is UTF-16, by its mark, else by its zero bytes, which stand in every second place only;
/// nothing where it is not, or where more than a few of its characters would be broken ones or control
/// characters.
std::optional<Utf16Order> recognise_utf16(std::string_view bytes);

/// As UTF-8, without the mark. Unpaired surrogates and a last odd byte become U+FFFD.
std::string decode_utf16(std::string_view bytes, Encoding encoding);

}  // namespace rasoat
