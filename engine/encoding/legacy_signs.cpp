#include "encoding/legacy_signs.hpp"

#include "source/count_bytes.hpp"

namespace rasoat {
namespace {

// Second bytes after C3: Ä Ï Ñ Ö Ø Û Þ ß and ð ï ñ ö ø û þ.
constexpr bool is_second_sign(unsigned char byte) noexcept {
  const unsigned small = byte | 0x20u;
  return (byte == 0x84) | (byte == 0x9F) | (byte == 0xB0) | (small == 0xAF) | (small == 0xB1) |
         (small == 0xB6) | (small == 0xB8) | (small == 0xBB) | (small == 0xBE);
}

std::size_t count_signs(std::string_view text) noexcept {
  if (text.size() < 2) return 0;
  return count_bytes(text.substr(0, text.size() - 1), [](std::string_view part, std::size_t i) {
    const auto first = static_cast<unsigned char>(part.data()[i]),
               second = static_cast<unsigned char>(part.data()[i + 1]);
    return static_cast<std::uint8_t>((first == 0xC2) & (second > 0xA0)) |
           static_cast<std::uint8_t>((first == 0xC3) & is_second_sign(second));
  });
}

}  // namespace

bool has_legacy_signs(std::string_view text) noexcept {
  constexpr std::size_t kPart = 1 << 14;
  for (std::size_t at = 0; at < text.size(); at += kPart) {
    if (count_signs(text.substr(at, kPart + 1)) != 0) return true;
  }
  return false;
}

}  // namespace rasoat
