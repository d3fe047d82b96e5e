// What a record depends on besides the file: this very program, its vocabulary in it, and the libraries that
// it runs with.
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Hexadecimal; another one after any change of the code, the compiled-in tables, a library, or of `readers`,
/// which says the same of the programs that read for it. Nobody has to count versions up.
std::string build_key(std::string_view readers);

}  // namespace rasoat
