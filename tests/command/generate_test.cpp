// Help, version, manual page and completion all know every command and option of the table.
#include "catch.hpp"
#include "program.hpp"
#include "tools/rasoat/option_table.hpp"

namespace rasoat {
namespace {

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != text.npos;
}

TEST_CASE("help names every command, with an example") {
  for (const std::string language : {"vi", "en"}) {
    const Said whole = run({"--help", "--lang", language});
    CHECK(whole.status == 0);
    CHECK(whole.err.empty());
    for (const Command& command : commands()) {
      INFO(command.name);
      CHECK(has(whole.out, "\n  " + std::string(command.name) + " "));
      CHECK(has(whole.out, "\n  rasoat " + std::string(command.example) + "\n"));
      const Said own = run({std::string(command.name), "-h", "--lang", language});
      CHECK(own.status == 0);
      CHECK(has(own.out, "\n  rasoat " + std::string(command.example) + "\n"));
      for (const Option& option : options()) {
        const std::string spelt = "--" + std::string(option.name);
        const bool shown = has(own.out, spelt + " ") || has(own.out, spelt + "\n");
        CHECK(shown == belongs(option, command));
      }
    }
  }
}

TEST_CASE("help fits a terminal of 80 columns") {
  for (const std::string command : {"extract", "audit", "trace", "graph", "compare", "bodies", "formats", "text"}) {
    const Said said = run({command, "--help"});
    std::size_t width = 0;
    for (const char byte : said.out) {
      width = byte == '\n' ? 0 : width + ((byte & 0xC0) != 0x80);
      CHECK(width <= 80);
    }
  }
}

TEST_CASE("every example is understood") {
  for (const Command& command : commands()) {
    const std::string example(command.example);
    const Said said =
        shell("\"$rasoat\" " + example.substr(0, example.find(" |")), {.environment = {"LANG=en"}});
    CHECK_FALSE(has(said.err, "expected"));
    CHECK_FALSE(has(said.err, "no such option"));
  }
}

TEST_CASE("the version names the program and its readers") {
  const Said said = run({"--version"}, {.environment = {"LANG=en"}});
  CHECK(said.status == 0);
  CHECK(said.out.starts_with("rasoat "));
  CHECK(has(said.out, "\nreads: "));
  CHECK(run({"extract", "--version"}) == run({"--version"}));
}

TEST_CASE("the manual page holds every command and option, escaped for roff") {
  const Said said = run({"generate-manual"}, {.environment = {"LANG=en"}});
  CHECK(said.status == 0);
  CHECK(said.out.starts_with(".TH RASOAT 1 "));
  for (const Command& command : commands()) CHECK(has(said.out, ".SS rasoat " + std::string(command.name)));
  for (const Option& option : options()) {
    std::string escaped = "\\-\\-";
    for (const char byte : option.name) escaped.append(byte == '-' ? "\\-" : std::string(1, byte));
    CHECK(has(said.out, escaped));
  }
  if (shell("command -v groff").status != 0) return;
  const Said formatted = shell("\"$rasoat\" generate-manual | groff -Tutf8 -man -K utf8 -ww >/dev/null");
  CHECK(formatted == Said{0, "", ""});
}

// What bash offers after the words, the last of which is being typed.
std::string offered(const std::string& words) {
  return shell("source <(\"$rasoat\" generate-completion); COMP_WORDS=(" + words +
               "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _rasoat; echo \"${COMPREPLY[*]}\"")
      .out;
}

TEST_CASE("bash completes commands, options and values") {
  CHECK(offered("rasoat ex") == "extract\n");
  CHECK(offered("rasoat ''") == "extract text audit check rules trace graph compare bodies index formats\n");
  CHECK(offered("rasoat extract --fo") == "--format\n");
  CHECK(offered("rasoat extract --format js") == "json jsonl\n");
  CHECK(offered("rasoat extract --format = js") == "json jsonl\n");
  CHECK(offered("rasoat audit --fail-on ''") == "error warning info never\n");
  CHECK(offered("rasoat extract --as") == "\n");
  CHECK(offered("rasoat audit --as") == "--as-of\n");
}

}  // namespace
}  // namespace rasoat
