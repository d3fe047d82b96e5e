// UTF-8 at the level of bytes: validation, decoding, encoding, counting.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::utf8 {

/// The offset of the first byte that is not part of well-formed UTF-8 (surrogates and overlong forms are
/// not), or nothing where all of it is.
std::optional<std::size_t> first_invalid(std::string_view bytes) noexcept;

/// How many characters (code points) well-formed UTF-8 holds.
std::size_t count_characters(std::string_view text) noexcept;

struct Decoded {
  char32_t character = 0xFFFD;
  unsigned length = 1;  ///< bytes consumed, at least 1
};

constexpr bool is_continuation(char byte) noexcept {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The character at the start of a text that is not empty. An ill-formed byte gives U+FFFD and length 1.
constexpr Decoded decode(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xC2 && lead < 0xE0) {
    if (text.size() >= 2 && is_continuation(text[1])) {
      return {static_cast<char32_t>((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2};
    }
  } else if (lead >= 0xE0 && lead < 0xF0) {
    if (text.size() >= 3 && is_continuation(text[1]) && is_continuation(text[2])) {
      const char32_t c = (lead & 0x0F) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
      if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3};
    }
  } else if (lead >= 0xF0 && lead < 0xF5) {
    if (text.size() >= 4 && is_continuation(text[1]) && is_continuation(text[2]) &&
        is_continuation(text[3])) {
      const char32_t c =
          (lead & 0x07) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu);
      if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4};
    }
  }
  return {};
}

/// The start of the character that ends at `end` (which is not 0).
std::size_t previous(std::string_view text, std::size_t end) noexcept;

void append(std::string& out, char32_t character);

}  // namespace rasoat::utf8
