// From the arguments of main to an Invocation.
#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>

#include "invocation.hpp"
#include "source/error.hpp"

namespace rasoat {

/// The language that the arguments ask for (the last --lang that names one), else that of the locale.
Language wanted_language(std::span<const std::string_view> arguments, std::string_view locale);

/// `vi` unless the locale names another language; C and POSIX name none. `locale` is the first of LC_ALL,
/// LC_MESSAGES and LANG that is set and not empty.
Language language_of(std::string_view locale) noexcept;

/// Options may stand anywhere, long ones as --name value or --name=value; after "--" everything is an
/// operand. The first operand is the command. An error says in one sentence what was wrong and what was
/// expected.
std::expected<Invocation, Error> parse(std::span<const std::string_view> arguments, Invocation defaults);

}  // namespace rasoat
