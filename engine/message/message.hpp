// The message catalogue: every sentence that the program says to people, in Vietnamese and English.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "source/error.hpp"

namespace rasoat {

enum class Language { vi, en };

/// The sentence of an id with {0}, {1} … replaced. An id that the catalogue lacks gives the id itself (a
/// test makes sure that none does).
std::string message(Language language, std::string_view id, std::span<const std::string> arguments = {});

/// "path:line: at byte N: sentence", as far as the error has these parts.
std::string describe(Language language, const Error& error);

}  // namespace rasoat
