// Which bytes are which letters: the tables of the old encodings, in tables/*.tsv, and CP1252, as which their
// bytes are shown where they are misread.
#pragma once

#include <array>

#include "encoding/encoding.hpp"

namespace rasoat {

/// The character of a byte in CP1252; the five bytes that it lacks are the control characters of Latin-1.
char32_t cp1252_character(unsigned char byte) noexcept;

/// The byte that is shown as this character in CP1252 (or Latin-1); -1 where none is.
int cp1252_byte(char32_t character) noexcept;

/// What each byte of an encoding with one byte a letter stands for, combining tone marks (U+0300 …) among it,
/// which in TCVN are marks only after a vowel. Bytes that are no letter of it are those of CP1252: quotation
/// marks, dashes. For tcvn3, tcvn5712, viscii, cp1258, and for the single bytes of vni.
const std::array<char32_t, 256>& byte_letters(Encoding encoding);

/// The letter that two bytes of VNI make, whatever the case of the mark; 0 where they make none.
char32_t vni_letter(unsigned char base, unsigned char mark) noexcept;

}  // namespace rasoat
