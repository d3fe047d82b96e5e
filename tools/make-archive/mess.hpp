// The same text as it comes from scanners, keyboards and programs of all kinds: decomposed letters, odd
// dashes, spaces that do not break, lines that break inside citations, blanks inside designations.
#pragma once

#include <string>
#include <string_view>

#include "random.hpp"

namespace maker {

/// Without the marks of letters.hpp.
std::string clean(std::string_view marked);
/// Without the marks, in some of the ways in which files are untidy; one and the same for one `random`.
std::string messy(std::string_view marked, Random random);

}  // namespace maker
