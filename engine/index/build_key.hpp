// What all records depend on besides the files: this very program, its vocabulary in it, and the libraries
// that it runs with.
#pragma once

#include <string>

namespace rasoat {

/// Hexadecimal; another one after any change of the code, the compiled-in tables or a library. Nobody has to
/// count versions up. What programs read that are started for it is said file by file (contents_key).
std::string build_key();

}  // namespace rasoat
