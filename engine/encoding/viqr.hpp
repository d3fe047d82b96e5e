// VIQR (RFC 1456): Vietnamese in ASCII, the marks of a letter after it: Vie^.t Nam, dd for đ.
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Whether so many words of an ASCII text hold marks that it may be VIQR. Looks at its beginning only.
bool may_be_viqr(std::string_view text);

/// Marks after vowels and dd become letters; one tone mark a word. A full stop or question mark after a vowel
/// at the end of a sentence or line is none of them. A backslash takes its meaning from the mark after it.
std::string decode_viqr(std::string_view text);

}  // namespace rasoat
