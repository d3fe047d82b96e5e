// The words of the maker: tables of ways to say things, each line a key and a text with {slots}.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "random.hpp"

namespace maker {

/// All texts of a key; a key that no table holds is a mistake of the maker and ends it.
const std::vector<std::string>& texts(std::string_view key);
const std::string& text(std::string_view key);
bool has_texts(std::string_view key);
const std::string& one_of(std::string_view key, Random& random);
/// The same, with `exceptions` also of those that the program is known not to read (words/exceptions.tsv).
const std::string& one_of(std::string_view key, Random& random, bool exceptions);

}  // namespace maker
