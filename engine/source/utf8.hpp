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

/// The character at the start of a text that is not empty. An ill-formed byte gives U+FFFD and length 1.
Decoded decode(std::string_view text) noexcept;

/// The start of the character that ends at `end` (which is not 0).
std::size_t previous(std::string_view text, std::size_t end) noexcept;

void append(std::string& out, char32_t character);

}  // namespace rasoat::utf8
