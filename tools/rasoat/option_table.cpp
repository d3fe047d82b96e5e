#include "option_table.hpp"

#include <algorithm>
#include <charconv>

#include "run.hpp"

namespace rasoat {
namespace {

bool accept_format(Invocation& to, std::string_view value) {
  return to.format = value, true;
}
bool accept_output(Invocation& to, std::string_view value) {
  return to.output = value, !value.empty();
}
bool accept_base(Invocation& to, std::string_view value) {
  return to.base = value, !value.empty();
}
bool accept_files_from(Invocation& to, std::string_view value) {
  return to.files_from = value, !value.empty();
}
bool accept_nul(Invocation& to, std::string_view) {
  return to.nul_parted = true;
}
bool accept_quiet(Invocation& to, std::string_view) {
  return to.quiet = true;
}
bool accept_help(Invocation& to, std::string_view) {
  return to.help = true;
}
bool accept_version(Invocation& to, std::string_view) {
  return to.version = true;
}
bool accept_extract(Invocation& to, std::string_view value) {
  return to.extracts.emplace_back(value), !value.empty();
}
bool accept_exclude(Invocation& to, std::string_view value) {
  return to.exclude.emplace_back(value), !value.empty();
}
bool accept_organisations(Invocation& to, std::string_view value) {
  return to.organisations = value, !value.empty();
}
bool accept_index(Invocation& to, std::string_view value) {
  return to.index = value, !value.empty();
}
bool accept_no_index(Invocation& to, std::string_view) {
  return to.no_index = true;
}
bool accept_verify(Invocation& to, std::string_view) {
  return to.verify = true;
}
bool accept_policy(Invocation& to, std::string_view value) {
  return to.policy = value, !value.empty();
}
bool accept_archive(Invocation& to, std::string_view value) {
  return to.archive = value, !value.empty();
}
bool accept_issuer(Invocation& to, std::string_view value) {
  return to.issuer = value, !value.empty();
}
bool accept_date(Invocation& to, std::string_view value) {
  return (to.date = parse_iso_date(value)).has_value();
}
bool accept_show(Invocation& to, std::string_view value) {
  return to.show = value, true;
}
bool accept_fail_on(Invocation& to, std::string_view value) {
  return to.fail_on = value, true;
}

bool accept_passage(Invocation& to, std::string_view) {
  return to.extract = true;
}
bool accept_fix(Invocation& to, std::string_view) {
  return to.fix = true;
}
bool accept_watch(Invocation& to, std::string_view) {
  return to.watch = true;
}
bool accept_config(Invocation& to, std::string_view value) {
  return to.config = value, !value.empty();
}

bool accept_language(Invocation& to, std::string_view value) {
  return to.language = value == "en" ? Language::en : Language::vi, true;
}

bool accept_colour(Invocation& to, std::string_view value) {
  to.colour = value == "auto"     ? ColourWhen::automatic
              : value == "always" ? ColourWhen::always
                                  : ColourWhen::never;
  return true;
}

bool accept_jobs(Invocation& to, std::string_view value) {
  const auto [stop, failed] = std::from_chars(value.data(), value.data() + value.size(), to.jobs);
  return failed == std::errc{} && stop == value.data() + value.size() && to.jobs >= 1 && to.jobs <= 1024;
}

bool accept_title(Invocation& to, std::string_view value) {
  return to.title = value, !value.empty();
}
bool accept_from(Invocation& to, std::string_view value) {
  return to.from = value, !value.empty();
}
bool accept_depth(Invocation& to, std::string_view value) {
  unsigned depth = 0;
  const auto [stop, failed] = std::from_chars(value.data(), value.data() + value.size(), depth);
  to.depth = depth;
  return failed == std::errc{} && stop == value.data() + value.size();
}

// Names parted by commas.
bool accept_only(Invocation& to, std::string_view value) {
  for (bool more = true; more;) {
    const std::string_view name = value.substr(0, value.find(','));
    const auto wanted = relation(name);
    if (!wanted) return false;
    to.only.push_back(*wanted);
    more = name.size() < value.size();
    value.remove_prefix(std::min(name.size() + 1, value.size()));
  }
  return true;
}

bool accept_as_of(Invocation& to, std::string_view value) {
  return (to.as_of = parse_iso_date(value)).has_value();
}

constexpr Command kCommands[] = {
    {"extract", "value-files", "text json jsonl", "extract 12-KH.md --format json", Operands::files,
     run_extract},
    {"text", "value-file", "text", "text 12-KH.md | head", Operands::file, run_text},
    {"audit", "value-archive", "text json csv xlsx html",
     "audit luu-tru --as-of 2022-12-31 --fail-on warning", Operands::archive, run_audit},
    {"check", "value-files", "text json sarif html docx github", "check du-thao.md --archive luu-tru",
     Operands::files, run_check},
    {"rules", "value-rule", "text", "rules reference-form", Operands::rule, run_rules},
    {"trace", "value-document", "text json", "trace 41-KH/TU --archive luu-tru", Operands::document,
     run_trace},
    {"graph", "value-archive", "text json graphml gexf dot csv jsonld cypher",
     "graph luu-tru --from 41-KH/TU --depth 2 --format dot -o 41.dot", Operands::archive, run_graph},
    {"compare", "value-earlier value-later", "text json html", "compare 2022.json 2023.json",
     Operands::audits, run_compare},
    {"bodies", "value-archive", "text", "bodies luu-tru -o luu-tru/organisations.xml", Operands::archive,
     run_bodies},
    {"index", "value-archive", "text json", "index luu-tru --verify", Operands::archive, run_index},
    {"formats", "", "text json", "formats", Operands::none, run_formats},
};

constexpr Option kOptions[] = {
    {"format", 0, "value-format", "formats", "text", "", false, accept_format, ""},
    {"output", 'o', "value-file", "", "@preset-stdout", "", false, accept_output, "expected-file"},
    {"files-from", 0, "value-list", "", "", "extract", false, accept_files_from, "expected-file"},
    {"null", '0', "", "", "", "extract", false, accept_nul, ""},
    {"show", 0, "value-part", "source view blocks zones", "source", "text", false, accept_show, ""},
    {"base", 0, "value-folder", "", "@preset-path", "extract audit trace graph bodies", false, accept_base,
     "expected-folder"},
    {"archive", 0, "value-archive", "", "", "trace check", false, accept_archive, "expected-folder"},
    {"date", 0, "value-date", "", "", "trace graph", false, accept_date, "expected-date"},
    {"issuer", 0, "value-name", "", "", "trace graph", false, accept_issuer, "expected-name"},
    {"title", 0, "value-title", "", "@preset-title", "audit", false, accept_title, "expected-title"},
    {"from", 0, "value-document", "", "", "graph", false, accept_from, "expected-document"},
    {"depth", 0, "value-number", "", "@preset-all-steps", "graph", false, accept_depth, "expected-depth"},
    {"only", 0, "value-relations", "", "@preset-all", "graph", false, accept_only, "expected-relations"},
    {"extracts", 0, "value-files", "", "", "audit trace graph bodies", true, accept_extract, "expected-file"},
    {"organisations", 0, "value-file", "", "@preset-organisations", "audit trace graph check", false,
     accept_organisations, "expected-file"},
    {"policy", 0, "value-file", "", "@preset-policy", "audit trace graph", false, accept_policy,
     "expected-file"},
    {"as-of", 0, "value-date", "", "@preset-today", "audit trace graph check", false, accept_as_of,
     "expected-date"},
    {"exclude", 0, "value-glob", "", "", "audit trace graph bodies check index", false, accept_exclude,
     "expected-glob"},
    {"index", 0, "value-file", "", "@preset-index", "audit trace graph bodies check index", false,
     accept_index, "expected-file"},
    {"no-index", 0, "", "", "", "audit trace graph bodies check", false, accept_no_index, ""},
    {"verify", 0, "", "", "", "index", false, accept_verify, ""},
    {"fail-on", 0, "value-severity", "error warning info never", "error", "audit check", false,
     accept_fail_on, ""},
    {"config", 0, "value-file", "", "@preset-config", "check", false, accept_config, "expected-file"},
    {"extract", 0, "", "", "", "check", false, accept_passage, ""},
    {"fix", 0, "", "", "", "check", false, accept_fix, ""},
    {"watch", 0, "", "", "", "check", false, accept_watch, ""},
    {"jobs", 0, "value-number", "", "@preset-cores", "", false, accept_jobs, "expected-jobs"},
    {"lang", 0, "value-language", "vi en", "vi", "", false, accept_language, ""},
    {"color", 0, "value-when", "auto always never", "auto", "", false, accept_colour, ""},
    {"quiet", 0, "", "", "", "", false, accept_quiet, ""},
    {"help", 'h', "", "", "", "", false, accept_help, ""},
    {"version", 0, "", "", "", "", false, accept_version, ""},
};

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}
std::span<const Option> options() {
  return kOptions;
}

std::vector<std::string_view> words_of(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::string_view word = list.substr(0, list.find(' '));
    if (!word.empty()) words.push_back(word);
    list.remove_prefix(std::min(word.size() + 1, list.size()));
  }
  return words;
}

std::vector<std::string_view> allowed_values(const Option& option, const Command* command) {
  if (option.words != "formats") return words_of(option.words);
  if (command != nullptr) return words_of(command->formats);
  return {};
}

bool belongs(const Option& option, const Command& command) {
  const auto takers = words_of(option.commands);
  return takers.empty() || std::ranges::find(takers, command.name) != takers.end();
}

}  // namespace rasoat
