// --help and --version, made from the option table and the catalogue.
#pragma once

#include <string>

#include "message/message.hpp"

namespace rasoat {

struct Command;
struct Option;

/// The program's version as the build set it.
extern const char kVersion[];

std::string help(Language language);
std::string help(const Command& command, Language language);
std::string version(Language language);

// Pieces that the manual page uses too.

/// "FILE…": the operands of a command in words.
std::string operands_of(const Command& command, Language language);
/// "-o FILE, --output FILE"; the allowed values in place of the value's name where there are any.
std::string spelling_of(const Option& option, const Command* command, Language language);
/// What the option does, with its default.
std::string meaning_of(const Option& option, Language language);

}  // namespace rasoat
