// The language of messages and the colours, as the environment asks for them.
#include "catch.hpp"
#include "program.hpp"

namespace rasoat {
namespace {

TEST_CASE("the environment chooses the language, --lang overrides it") {
  const std::string vi = "rasoat: x: không có tệp này\n", en = "rasoat: x: no such file\n";
  struct Case {
    std::vector<std::string> environment;
    std::string expected;
  };
  for (const Case& sample : std::initializer_list<Case>{
           {{}, vi},
           {{"LANG=C.UTF-8"}, vi},
           {{"LANG=POSIX"}, vi},
           {{"LANG=vi_VN.UTF-8"}, vi},
           {{"LANG=en_US.UTF-8"}, en},
           {{"LANG=fr_FR"}, en},
           {{"LANG=en_US", "LC_MESSAGES=vi_VN"}, vi},
           {{"LANG=vi_VN", "LC_MESSAGES=en_GB", "LC_ALL=C"}, vi},
           {{"LANG=vi_VN", "LC_ALL=en_GB"}, en},
           {{"LANG=en_US", "LC_ALL="}, en},
       }) {
    CHECK(run({"text", "x"}, {.environment = sample.environment}).err == sample.expected);
  }
  CHECK(run({"text", "x", "--lang", "en"}).err == en);
  CHECK(run({"text", "x", "--lang=vi"}, {.environment = {"LANG=en_US"}}).err == vi);
  CHECK(run({"text", "x", "--frmat", "--lang", "en"}).err ==
        "rasoat: no such option: --frmat; did you mean --format?\n");
}

TEST_CASE("colours only where somebody asked for them or sees them") {
  const Folder folder;
  const std::string file = folder.file("a.md", "a");
  const auto coloured = [&](std::vector<std::string> more, std::vector<std::string> environment) {
    more.insert(more.begin(), {"extract", file});
    return run(more, {.environment = std::move(environment)}).out.find('\033') != std::string::npos;
  };
  CHECK_FALSE(coloured({}, {"TERM=xterm"}));
  CHECK_FALSE(coloured({"--color=auto"}, {"TERM=xterm"}));
  CHECK_FALSE(coloured({"--color=never"}, {"TERM=xterm"}));
  CHECK(coloured({"--color=always"}, {}));
  CHECK(coloured({"--color=always"}, {"NO_COLOR=1"}));
}

TEST_CASE("on a terminal colours are used unless NO_COLOR or TERM forbid them") {
  const Folder folder;
  folder.file("a.md", "a");
  if (shell("script -qec 'test -t 1' /dev/null").status != 0) return;  // no terminal is to be had here
  const auto coloured = [&](const std::string& environment) {
    const Said said = shell("script -qec '" + environment + " \"$rasoat\" extract a.md' /dev/null",
                            {.environment = {"SHELL=/bin/bash"}, .folder = folder.path()});
    CHECK(said.out.find("a.md") != std::string::npos);
    return said.out.find('\033') != std::string::npos;
  };
  CHECK(coloured("TERM=xterm"));
  CHECK(coloured("TERM=xterm NO_COLOR="));
  CHECK_FALSE(coloured("TERM=xterm NO_COLOR=1"));
  CHECK_FALSE(coloured("TERM=dumb"));
}

}  // namespace
}  // namespace rasoat
