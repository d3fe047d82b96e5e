#include "encoding/legacy_signs.hpp"

#include "source/sixteen_bytes.hpp"

namespace rasoat {
namespace {

using Bytes = SixteenBytes;

// Where a C2 is followed by more than A0 (¡–¿), or a C3 by the second byte of Ä Ï Ñ Ö Ø Û Þ ß, ð ï ñ ö ø û þ.
auto signs(Bytes first, Bytes second) noexcept {
  const Bytes small = second | 0x20;
  const auto after_c3 = (second == 0x84) | (second == 0x9F) | (second == 0xB0) | (small == 0xAF) |
                        (small == 0xB1) | (small == 0xB6) | (small == 0xB8) | (small == 0xBB) |
                        (small == 0xBE);
  return ((first == 0xC2) & (second > 0xA0)) | ((first == 0xC3) & after_c3);
}

bool any_sign(std::string_view text) noexcept {
  std::size_t at = 0;
  Bytes found{};
  for (; at + sizeof(Bytes) < text.size(); at += sizeof(Bytes))
    found |= Bytes(signs(load_sixteen(text.data() + at), load_sixteen(text.data() + at + 1)));
  char last[sizeof(Bytes) + 1] = {};
  text.copy(last, sizeof last, at);
  return any_of_sixteen(found | Bytes(signs(load_sixteen(last), load_sixteen(last + 1))));
}

}  // namespace

bool has_legacy_signs(std::string_view text) noexcept {
  constexpr std::size_t kPart = 1 << 14;
  for (std::size_t at = 0; at < text.size(); at += kPart) {
    if (any_sign(text.substr(at, kPart + 1))) return true;
  }
  return false;
}

}  // namespace rasoat
