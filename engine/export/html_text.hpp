// Text as HTML: content and attributes (in quotes) alike.
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Marks are escaped, what steers or cannot be read becomes U+FFFD; tabs and line ends stay.
void append_html(std::string& out, std::string_view text);
std::string html(std::string_view text);

}  // namespace rasoat
