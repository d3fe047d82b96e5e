// Characters of symbol fonts (w:sym).
#pragma once

#include <string>
#include <string_view>

namespace rasoat::docx {

/// The character that is printed, in UTF-8; empty where it means nothing in a text. `code`: hexadecimal, as
/// in the attribute.
std::string symbol(std::string_view font, std::string_view code);
std::string symbol(std::string_view font, char32_t character);

}  // namespace rasoat::docx
