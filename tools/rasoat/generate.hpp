// What the build makes from the option table: the manual page and the completion script.
#pragma once

#include <string>

#include "message/message.hpp"

namespace rasoat {

/// rasoat.1 in roff with man macros.
std::string manual_page(Language language);
/// A completion script for bash.
std::string bash_completion();

}  // namespace rasoat
