// How mail and packages write bytes as text.
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Whatever is no base64 character is passed over; what follows the padding is not read.
std::string from_base64(std::string_view text);
/// Malformed escapes stay as they are. `header`: "_" is a blank (RFC 2047).
std::string from_quoted_printable(std::string_view text, bool header = false);
/// "=?utf-8?B?…?=" and "=?utf-8?Q?…?=" in a header's value; other character sets stay bytes.
std::string from_encoded_words(std::string_view text);
/// "utf-8''C%C3%B4ng%20v%C4%83n.pdf" (RFC 2231) without its character set.
std::string from_extended_value(std::string_view text);

}  // namespace rasoat
