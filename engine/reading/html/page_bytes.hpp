// From the bytes of a page that is not UTF-8 to UTF-8.
#pragma once

#include <optional>
#include <string_view>

#include "encoding/decoded_text.hpp"

namespace rasoat::html {

/// By the charset that the page declares, where its words are syllables in it (windows-1258, VISCII, TCVN
/// 5712, VNI, UTF-16); else as CP1252, where the page names fonts of old encodings, which decide then; else
/// in the encoding that its lines are clearly in, which is a guess, and said; else, for pages that declare
/// it, as CP1252; else as it is declared. Nothing for others.
std::optional<DecodedText> page_in_utf8(std::string_view bytes, std::string_view charset);

}  // namespace rasoat::html
