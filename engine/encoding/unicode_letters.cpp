#include "encoding/unicode_letters.hpp"

namespace rasoat {

// The letters stand at U+0100–U+01BF (Œ, Š, Ÿ, Ž, ƒ are in CP1252) and U+1E80–U+1EFF, the marks at
// U+0300–U+033F.
bool has_unicode_letters(std::string_view text) noexcept {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]), next = static_cast<unsigned char>(text[i + 1]);
    if (byte == 0xC4 || byte == 0xCC ||
        (byte == 0xC6 && (next == 0xA0 || next == 0xA1 || next == 0xAF || next == 0xB0)))
      return true;
    if (byte == 0xC5 && (next == 0xA8 || next == 0xA9)) return true;  // Ũ ũ
    if (byte == 0xE1 && (next == 0xBA || next == 0xBB)) return true;
  }
  return false;
}

}  // namespace rasoat
