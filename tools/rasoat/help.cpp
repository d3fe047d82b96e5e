#include "help.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "option_table.hpp"
#include "reading/readers.hpp"
#include "source/utf8.hpp"

#ifndef RASOAT_VERSION
#error "the build says the version"
#endif

namespace rasoat {

const char kVersion[] = RASOAT_VERSION;

namespace {

constexpr std::size_t kWidth = 80;

// Breaks a text at blanks into lines that end before kWidth; every line but the first is indented.
std::string wrapped(std::string_view text, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  for (const std::string_view word : words_of(text)) {
    const std::size_t width = utf8::count_characters(word);
    if (column > indent && column + 1 + width > kWidth) {
      out.append("\n").append(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width;
  }
  return out;
}

struct Row {
  std::string left, right;
};

// Two columns; a left side that is too wide stands on a line of its own.
std::string table(const std::vector<Row>& rows) {
  constexpr std::size_t kMargin = 2, kLeft = 27;
  std::string out;
  for (const Row& row : rows) {
    const std::size_t width = utf8::count_characters(row.left);
    out.append(kMargin, ' ').append(row.left);
    if (width + 2 > kLeft) {
      out.append("\n").append(kMargin + kLeft, ' ');
    } else {
      out.append(kLeft - width, ' ');
    }
    out.append(wrapped(row.right, kMargin + kLeft)).append("\n");
  }
  return out;
}

std::vector<Row> option_rows(const Command* command, Language language) {
  std::vector<Row> rows;
  for (const Option& option : options()) {
    const bool shown =
        command == nullptr ? option.commands.empty() && option.words != "formats" : belongs(option, *command);
    if (shown) rows.push_back({spelling_of(option, command, language), meaning_of(option, language)});
  }
  return rows;
}

std::string example_line(const Command& command) {
  return "  rasoat " + std::string(command.example) + "\n";
}

}  // namespace

std::string operands_of(const Command& command, Language language) {
  std::string out;
  for (const std::string_view operand : words_of(command.operands)) {
    out.append(out.empty() ? "" : " ").append(message(language, operand));
  }
  return out;
}

std::string spelling_of(const Option& option, const Command* command, Language language) {
  std::string out;
  if (option.letter != 0) out.append("-").append(1, option.letter).append(", ");
  out.append("--").append(option.name);
  if (option.value.empty()) return out;
  const auto allowed = allowed_values(option, command);
  if (allowed.empty()) return out.append(" ").append(message(language, option.value));
  for (std::size_t i = 0; i < allowed.size(); ++i) out.append(i == 0 ? " " : "|").append(allowed[i]);
  return out;
}

std::string meaning_of(const Option& option, Language language) {
  std::string out = message(language, "option-" + std::string(option.name));
  if (option.preset.empty()) return out;
  const std::string preset = option.preset.starts_with('@') ? message(language, option.preset.substr(1))
                                                            : std::string(option.preset);
  return out + " " + message(language, "help-default", std::array{preset});
}

std::string help(Language language) {
  const auto say = [&](std::string_view id) { return message(language, id); };
  std::vector<Row> rows;
  std::string examples;
  for (const Command& command : commands()) {
    rows.push_back({std::string(command.name) + " " + operands_of(command, language),
                    say("command-" + std::string(command.name))});
    examples += example_line(command);
  }
  return wrapped("rasoat – " + say("help-program"), 0) + "\n\n" + say("help-usage") + " rasoat " +
         say("value-command") + " …\n\n" + say("help-commands") + "\n" + table(rows) + "\n" +
         say("help-common-options") + "\n" + table(option_rows(nullptr, language)) + "\n" +
         say("help-examples") + "\n" + examples + "\n" + say("help-status") + "\n" +
         table({{"0", say("status-done")},
                {"1", say("status-findings")},
                {"2", say("status-wrong")},
                {"130", say("status-interrupted")}}) +
         "\n" + wrapped(say("help-more"), 0) + "\n";
}

std::string help(const Command& command, Language language) {
  const auto say = [&](std::string_view id) { return message(language, id); };
  const std::string name(command.name);
  return wrapped("rasoat " + name + " – " + say("command-" + name), 0) + "\n\n" + say("help-usage") +
         " rasoat " + name + " " + operands_of(command, language) + " " + say("help-options-slot") + "\n\n" +
         wrapped(say("command-" + name + "-more"), 0) + "\n\n" + say("help-options") + "\n" +
         table(option_rows(&command, language)) + "\n" + say("help-example") + "\n" + example_line(command);
}

std::string version(Language language) {
  std::string names;
  const auto add = [&](std::string_view name) { names.append(names.empty() ? "" : ", ").append(name); };
  for (const Reader& reader : readers()) add(reader.name);
  for (const Container& container : containers()) add(container.name);
  return "rasoat " + std::string(kVersion) + "\n" + message(language, "version-readers", std::array{names}) +
         "\n";
}

}  // namespace rasoat
