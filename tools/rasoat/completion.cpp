// The completion script for bash: one function that looks at the command and the word before the cursor.
#include "generate.hpp"
#include "option_table.hpp"

namespace rasoat {
namespace {

std::string joined(const std::vector<std::string_view>& words, std::string_view part = " ") {
  std::string out;
  for (const std::string_view word : words) out.append(out.empty() ? "" : part).append(word);
  return out;
}

// How the value of an option is completed: folders, nothing, or files.
std::string_view action_for(std::string_view value) {
  if (value == "value-folder")
    return "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- \"$word\")";
  if (value == "value-file" || value == "value-files" || value == "value-list") {
    return "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
  }
  return ":";
}

std::string option_words(const Command* command) {
  std::string out;
  for (const Option& option : options()) {
    if (command != nullptr && !belongs(option, *command)) continue;
    if (command == nullptr && option.name != "help" && option.name != "version" && option.name != "lang")
      continue;
    out.append(out.empty() ? "" : " ").append("--").append(option.name);
  }
  return out;
}

std::string choose(const std::string& words) {
  return "mapfile -t COMPREPLY < <(compgen -W '" + words + "' -- \"$word\")";
}

// The branches of `case "$before"`: options that take a value.
std::string value_branches() {
  std::string out;
  for (const Option& option : options()) {
    if (option.value.empty()) continue;
    std::string pattern = "--" + std::string(option.name);
    if (option.letter != 0) pattern += "|-" + std::string(1, option.letter);
    if (option.words == "formats") {
      out += "    " + pattern + ")\n      case \"$command\" in\n";
      for (const Command& command : commands()) {
        out += "        " + std::string(command.name) + ") " + choose(joined(words_of(command.formats))) +
               " ;;\n";
      }
      out += "      esac\n      return ;;\n";
    } else {
      const auto allowed = words_of(option.words);
      out += "    " + pattern + ") " +
             (allowed.empty() ? std::string(action_for(option.value)) : choose(joined(allowed))) +
             "; return ;;\n";
    }
  }
  return out;
}

}  // namespace

std::string bash_completion() {
  std::vector<std::string_view> names;
  std::string branches;
  for (const Command& command : commands()) {
    names.push_back(command.name);
    branches += "    " + std::string(command.name) + ") options='" + option_words(&command) + "' ;;\n";
  }
  return "# bash completion for rasoat; made by the build from the program's table of options.\n"
         "_rasoat() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' options='' "
         "each\n"
         "  COMPREPLY=()\n"
         "  [[ $word == '=' ]] && word=''\n"
         "  [[ $before == '=' ]] && before=${COMP_WORDS[COMP_CWORD-2]}\n"
         "  for each in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
         "    case \"$each\" in " +
         joined(names, "|") +
         ") command=$each; break ;; esac\n"
         "  done\n"
         "  case \"$before\" in\n" +
         value_branches() +
         "  esac\n"
         "  case \"$command\" in\n" +
         branches + "    *) options='" + option_words(nullptr) +
         "' ;;\n"
         "  esac\n"
         "  if [[ $word == -* ]]; then\n"
         "    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")\n"
         "  elif [[ -z $command ]]; then\n"
         "    " +
         choose(joined(names)) +
         "\n"
         "  else\n"
         "    compopt -o filenames 2>/dev/null\n"
         "    mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
         "  fi\n"
         "}\n"
         "complete -F _rasoat rasoat\n";
}

}  // namespace rasoat
