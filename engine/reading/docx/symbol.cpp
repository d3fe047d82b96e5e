// Fonts of symbols stand at U+F000 + the byte they had in old fonts. Of the font Symbol, the signs and digits
// of ASCII are those of ASCII.
#include "reading/docx/symbol.hpp"

#include <charconv>
#include <cstdint>

#include "source/utf8.hpp"

namespace rasoat::docx {

std::string symbol(std::string_view font, std::string_view code) {
  std::uint32_t character = 0;
  const auto [end, failed] = std::from_chars(code.data(), code.data() + code.size(), character, 16);
  if (failed != std::errc{} || end != code.data() + code.size()) return {};
  return symbol(font, char32_t{character});
}

std::string symbol(std::string_view font, char32_t character) {
  if (character < 0x20) return {};
  std::string out;
  if (character < 0xF000 || character > 0xF0FF) {
    const bool scalar = character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
    const bool private_use = character >= 0xE000 && character <= 0xF8FF;
    if (scalar && !private_use) utf8::append(out, character);
    return out;
  }
  const char32_t byte = character - 0xF000;
  if (font == "Symbol" && byte >= 0x20 && byte <= 0x40) return std::string(1, static_cast<char>(byte));
  if (byte == 0x20) return " ";
  if (font == "Symbol" && byte == 0xB3) return "≥";
  if (font == "Symbol" && byte == 0xA3) return "≤";
  if (font == "Symbol" && byte == 0xB4) return "×";
  if (font == "Symbol" && byte == 0xB1) return "±";
  if (font == "Symbol" && byte == 0xB0) return "°";
  return "•";
}

}  // namespace rasoat::docx
