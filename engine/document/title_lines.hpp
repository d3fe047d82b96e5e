// Which lines of the first page belong to the title, and which name the issuer above the legal bases.
#pragma once

#include <cstddef>
#include <string>

#include "document/head.hpp"

namespace rasoat {

/// One past the last line of a title whose text so far is `title` and which may go on at line `from`; no more
/// than `to`.
std::size_t end_of_title(const FirstPage& page, std::size_t from, std::size_t to, std::string title);

/// A body's or an officer's name right above the first legal basis, a session line between them allowed.
bool is_line_above_bases(const FirstPage& page, std::size_t at);

/// The first line at or after `at` that is no rule.
std::size_t after_rules(const FirstPage& page, std::size_t at);

}  // namespace rasoat
