// In which encoding a web page is written.
#pragma once

#include <string>
#include <string_view>

namespace rasoat::html {

/// What the page says of itself, in small letters ("utf-8", "windows-1258"): by a byte order mark, else by
/// <meta> in its first 4096 bytes; empty where it says nothing. Pages in other encodings than UTF-8 are to be
/// converted by this name before they are parsed.
std::string declared_charset(std::string_view bytes);

}  // namespace rasoat::html
