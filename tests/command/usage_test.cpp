// Wrong usage: one line that says what was wrong and what was expected, status 2, nothing on standard output.
#include "catch.hpp"
#include "program.hpp"

namespace rasoat {
namespace {

struct Case {
  std::vector<std::string> arguments;
  std::string message;
};

void check(const std::vector<Case>& cases) {
  for (const Case& sample : cases) {
    std::vector<std::string> arguments = sample.arguments;
    const Said said = run(arguments, {.environment = {"LANG=en_US.UTF-8"}});
    CHECK(said.err == "rasoat: " + sample.message + "\n");
    CHECK(said.out.empty());
    CHECK(said.status == 2);
  }
}

TEST_CASE("wrong commands") {
  const Folder folder;
  const std::string file = folder.file("a.md", "a");
  check({
      {{}, "a command was expected; see rasoat --help"},
      {{"--quiet"}, "a command was expected; see rasoat --help"},
      {{"extarct", "a.md"}, "no such command: “extarct”; did you mean “extract”?"},
      {{"zzz"},
       "no such command: “zzz”; the commands are: extract, text, audit, check, rules, trace, graph, compare, "
       "bodies, "
       "index, formats"},
      {{file}, "“" + file + "” is a file, not a command; did you mean “rasoat extract " + file + "”?"},
  });
}

TEST_CASE("wrong options") {
  check({
      {{"extract", "a", "--formt", "json"}, "no such option: --formt; did you mean --format?"},
      {{"extract", "a", "--zzzz=1"}, "no such option: --zzzz; see rasoat --help"},
      {{"extract", "a", "-x"}, "no such option: -x; see rasoat --help"},
      {{"extract", "a", "-0x"}, "no such option: -0x; see rasoat --help"},
      {{"extract", "a", "--as-of", "2022-01-01"}, "--as-of belongs to: audit, trace, graph, check"},
      {{"extract", "a", "--quiet=yes"}, "--quiet takes no value"},
      {{"extract", "a", "--format"}, "--format: a value was expected: FORMAT"},
      {{"extract", "a", "-o", "--quiet"}, "--output: a value was expected: FILE"},
  });
}

TEST_CASE("wrong values") {
  check({
      {{"extract", "a", "--format", "jsno"},
       "--format: no such value: “jsno”; expected one of: text, json, jsonl; did you mean “json”?"},
      {{"text", "a", "--format", "json"}, "--format: no such value: “json”; expected one of: text"},
      {{"extract", "a", "--format="}, "--format: no such value: “”; expected one of: text, json, jsonl"},
      {{"extract", "a", "--lang", "fr"}, "--lang: no such value: “fr”; expected one of: vi, en"},
      {{"extract", "a", "--color", "alway"},
       "--color: no such value: “alway”; expected one of: auto, always, never; did you mean “always”?"},
      {{"extract", "a", "--jobs", "0"}, "--jobs: “0” is no whole number from 1 to 1024"},
      {{"extract", "a", "--jobs", "2x"}, "--jobs: “2x” is no whole number from 1 to 1024"},
      {{"extract", "a", "--jobs=99999999999"}, "--jobs: “99999999999” is no whole number from 1 to 1024"},
      {{"extract", "a", "--output="}, "--output: the name of a file was expected"},
      {{"audit", "a", "--as-of", "31/12/2022"},
       "--as-of: “31/12/2022” is no day written YYYY-MM-DD, such as 2022-12-31"},
      {{"audit", "a", "--as-of", "2022-02-30"},
       "--as-of: “2022-02-30” is no day written YYYY-MM-DD, such as 2022-12-31"},
      {{"audit", "a", "--fail-on", "eror"},
       "--fail-on: no such value: “eror”; expected one of: error, warning, info, never; did you mean "
       "“error”?"},
  });
}

TEST_CASE("missing and superfluous operands") {
  check({
      {{"extract"}, "extract: the name of a file was expected; see rasoat extract --help"},
      {{"text", "a", "b"}, "text takes one name only; “b” is too many"},
      {{"audit", "a", "--extracts", "b"}, "“a”: with --extracts the archive is named by --base"},
      {{"formats", "a"}, "formats takes no name; “a” is too many"},
      {{"extract", "a", "-0"}, "--null means something with --files-from only"},
  });
}

TEST_CASE("what is typed cannot steer the terminal") {
  const Said said = run({"extract", "a", "--format", "\033[31m\xFF"}, {.environment = {"LANG=en_US"}});
  CHECK(said.err ==
        "rasoat: --format: no such value: “\uFFFD[31m\uFFFD”; expected one of: text, json, jsonl\n");
}

}  // namespace
}  // namespace rasoat
