// The one table of commands and options. Parsing, --help, the manual page and the completion script all come
// from it.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "invocation.hpp"

namespace rasoat {

class Console;
class Output;

/// What stands after a command.
enum class Operands {
  files,     ///< one and more, unless an option brings them
  file,      ///< one
  archive,   ///< one, unless an option brings its records
  none,
  document,  ///< one, by designation or file; the archive is named by an option
  rule,      ///< one, or none
};

struct Command {
  std::string_view name;
  std::string_view operands;  ///< catalogue ids parted by blanks, each an operand: "value-files"
  std::string_view formats;   ///< values of --format, parted by blanks, the default first
  std::string_view example;   ///< arguments of an example, without "rasoat"
  Operands takes;
  int (*run)(const Invocation& invocation, Console& console, Output& output);
};

/// A command's help stands in the catalogue: "command-NAME" (a line) and "command-NAME-more" (a paragraph);
/// that of an option under "option-NAME".
struct Option {
  std::string_view name;      ///< without dashes
  char letter;                ///< of the short form, or 0
  std::string_view value;     ///< catalogue id of the value's name; empty: a flag
  std::string_view words;     ///< allowed values parted by blanks; "formats": those of the command
  std::string_view preset;    ///< the default as --help shows it; a catalogue id where it begins with @
  std::string_view commands;  ///< names of the commands that take it, parted by blanks; empty: all
  bool many;                  ///< takes every value up to the next option
  /// Puts a value (empty for a flag) into the invocation; false where it means nothing.
  bool (*accept)(Invocation& invocation, std::string_view value);
  std::string_view expected;  ///< catalogue id of what was expected where `accept` says false
};

std::span<const Command> commands();
std::span<const Option> options();

/// The words of a list parted by blanks.
std::vector<std::string_view> words_of(std::string_view list);
/// The allowed values of an option under a command (which may be none); empty: any value.
std::vector<std::string_view> allowed_values(const Option& option, const Command* command);
bool belongs(const Option& option, const Command& command);

}  // namespace rasoat
