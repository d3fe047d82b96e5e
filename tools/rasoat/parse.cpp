// First the arguments are parted into options with their values and operands; then, the command being known,
// each value is checked.
#include "parse.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "option_table.hpp"
#include "suggest.hpp"

namespace rasoat {
namespace {

Error usage(std::string message, std::vector<std::string> arguments = {}) {
  return {"usage", {}, std::nullopt, std::move(message), std::move(arguments)};
}

std::string joined(const std::vector<std::string_view>& words) {
  std::string out;
  for (const std::string_view word : words) out.append(out.empty() ? "" : ", ").append(word);
  return out;
}

std::string spelt(const Option& option) {
  return "--" + std::string(option.name);
}

struct Given {
  const Option* option;
  std::string_view value;
};

struct Parted {
  std::vector<Given> given;
  std::vector<std::string_view> operands;
};

const Option* find_long(std::string_view name) {
  const auto all = options();
  const auto found = std::ranges::find(all, name, &Option::name);
  return found == all.end() ? nullptr : &*found;
}

const Option* find_short(char letter) {
  const auto all = options();
  const auto found = std::ranges::find(all, letter, &Option::letter);
  return letter == 0 || found == all.end() ? nullptr : &*found;
}

Error unknown_option(std::string_view typed) {
  std::vector<std::string_view> names;
  for (const Option& option : options()) names.push_back(option.name);
  const bool is_long = typed.starts_with("--");
  const auto near = is_long ? nearest(typed.substr(2), names) : std::nullopt;
  if (near) return usage("usage-unknown-option-near", {std::string(typed), "--" + std::string(*near)});
  return usage("usage-unknown-option", {std::string(typed)});
}

bool is_option(std::string_view argument) {
  return argument.size() > 1 && argument.front() == '-';
}

// Takes the arguments one by one; holds the place reached.
class Parting {
 public:
  Parting(std::span<const std::string_view> arguments, Language language)
      : rest_(arguments), language_(language) {}

  std::expected<Parted, Error> run() {
    while (!rest_.empty() && !error_) {
      const std::string_view argument = next();
      if (argument == "--") {
        while (!rest_.empty()) parted_.operands.push_back(next());
      } else if (argument.starts_with("--")) {
        long_option(argument);
      } else if (is_option(argument)) {
        short_option(argument);
      } else {
        parted_.operands.push_back(argument);
      }
    }
    if (error_) return std::unexpected(*error_);
    return std::move(parted_);
  }

 private:
  std::string_view next() {
    const std::string_view argument = rest_.front();
    rest_ = rest_.subspan(1);
    return argument;
  }
  void long_option(std::string_view argument) {
    const std::size_t equals = argument.find('=');
    const std::string_view name = argument.substr(2, equals == argument.npos ? equals : equals - 2);
    const Option* option = find_long(name);
    if (option == nullptr) {
      error_ = unknown_option(argument.substr(0, equals));
    } else if (equals == argument.npos) {
      values(*option);
    } else if (option->value.empty()) {
      error_ = usage("usage-flag-with-value", {spelt(*option)});
    } else {
      parted_.given.push_back({option, argument.substr(equals + 1)});
    }
  }
  void short_option(std::string_view argument) {
    const Option* option = find_short(argument[1]);
    if (option == nullptr || (option->value.empty() && argument.size() > 2)) {
      error_ = unknown_option(argument);
    } else if (argument.size() > 2) {
      parted_.given.push_back({option, argument.substr(2)});
    } else {
      values(*option);
    }
  }
  // The value or values in the arguments that follow.
  void values(const Option& option) {
    if (option.value.empty()) {
      parted_.given.push_back({&option, {}});
    } else if (rest_.empty() || is_option(rest_.front())) {
      error_ = usage("usage-value-missing", {spelt(option), message(language_, option.value)});
    } else {
      do {
        parted_.given.push_back({&option, next()});
      } while (option.many && !rest_.empty() && !is_option(rest_.front()));
    }
  }

  std::span<const std::string_view> rest_;
  Language language_;
  Parted parted_;
  std::optional<Error> error_;
};

std::expected<const Command*, Error> find_command(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) {
    if (command.name == name) return &command;
    names.push_back(command.name);
  }
  const std::string typed(name);
  if (const auto near = nearest(name, names)) {
    return std::unexpected(usage("usage-unknown-command-near", {typed, std::string(*near)}));
  }
  std::error_code ignored;
  if (std::filesystem::exists(typed, ignored))
    return std::unexpected(usage("usage-file-for-command", {typed}));
  return std::unexpected(usage("usage-unknown-command", {typed, joined(names)}));
}

std::optional<Error> accept(Invocation& to, const Given& given) {
  const Option& option = *given.option;
  const std::string value(given.value);
  if (to.command != nullptr && !belongs(option, *to.command)) {
    return usage("usage-option-elsewhere", {spelt(option), joined(words_of(option.commands))});
  }
  const auto allowed = allowed_values(option, to.command);
  if (!allowed.empty() && std::ranges::find(allowed, given.value) == allowed.end()) {
    const auto near = nearest(given.value, allowed);
    if (near)
      return usage("usage-wrong-word-near", {spelt(option), value, joined(allowed), std::string(*near)});
    return usage("usage-wrong-word", {spelt(option), value, joined(allowed)});
  }
  if (option.accept(to, given.value)) return std::nullopt;
  return usage(std::string(option.expected), {spelt(option), value});
}

// The archive of a command that takes a document.
std::optional<Error> check_archive(const Invocation& to) {
  if (to.archive && !to.extracts.empty()) return usage("usage-archive-beside-extracts", {*to.archive});
  if (!to.archive && to.extracts.empty())
    return usage("usage-archive-missing", {std::string(to.command->name)});
  return std::nullopt;
}

std::optional<Error> check_operands(const Invocation& to) {
  const Command& command = *to.command;
  const std::string name(command.name);
  if (command.takes == Operands::none)
    return to.operands.empty() ? std::nullopt
                               : std::optional(usage("usage-operand-unwanted", {name, to.operands[0]}));
  const bool document = command.takes == Operands::document;
  const bool brought = !document && (to.files_from || !to.extracts.empty());
  if (to.operands.empty() && !brought && command.takes != Operands::rule)
    return usage(document ? "usage-document-missing" : "usage-operand-missing", {name});
  if (!document && !to.operands.empty() && !to.extracts.empty())
    return usage("usage-operand-beside-extracts", {to.operands.front()});
  if (command.takes == Operands::audits) {
    if (to.operands.size() != 2) return usage("usage-two-audits", {name});
  } else if (command.takes != Operands::files && to.operands.size() > 1) {
    return usage("usage-operand-too-many", {name, to.operands[1]});
  }
  if (to.nul_parted && !to.files_from) return usage("usage-null-alone");
  if (to.no_index && to.index) return usage("usage-index-and-none");
  return document ? check_archive(to) : std::nullopt;
}

}  // namespace

Language language_of(std::string_view locale) noexcept {
  const std::string_view name = locale.substr(0, locale.find_first_of("_.@"));
  return name.empty() || name == "C" || name == "POSIX" || name == "vi" ? Language::vi : Language::en;
}

Language wanted_language(std::span<const std::string_view> arguments, std::string_view locale) {
  Language language = language_of(locale);
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    std::string_view argument = arguments[i];
    if (argument == "--lang" && i + 1 < arguments.size()) {
      argument = arguments[++i];
    } else if (argument.starts_with("--lang=")) {
      argument.remove_prefix(7);
    } else {
      continue;
    }
    if (argument == "vi") language = Language::vi;
    if (argument == "en") language = Language::en;
  }
  return language;
}

std::expected<Invocation, Error> parse(std::span<const std::string_view> arguments, Invocation defaults) {
  auto parted = Parting(arguments, defaults.language).run();
  if (!parted) return std::unexpected(parted.error());
  Invocation to = std::move(defaults);
  for (const Given& given : parted->given) {
    if (given.option->name == "help" || given.option->name == "version") given.option->accept(to, {});
  }
  if (!parted->operands.empty()) {
    const auto command = find_command(parted->operands.front());
    if (!command) return std::unexpected(command.error());
    to.command = *command;
    to.operands.assign(parted->operands.begin() + 1, parted->operands.end());
  }
  if (to.help || to.version) return to;
  for (const Given& given : parted->given) {
    if (auto wrong = accept(to, given)) return std::unexpected(std::move(*wrong));
  }
  if (to.command == nullptr) return std::unexpected(usage("usage-command-missing"));
  if (auto wrong = check_operands(to)) return std::unexpected(std::move(*wrong));
  return to;
}

}  // namespace rasoat
