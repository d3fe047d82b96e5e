// Where the result goes, and what is left behind when that fails.
#include <sys/stat.h>

#include "catch.hpp"
#include "program.hpp"

namespace rasoat {
namespace {

const std::vector<std::string> kEnglish = {"LANG=en_US.UTF-8"};

TEST_CASE("-o writes the result and nothing else") {
  const Folder folder;
  folder.file("a.md", "văn bản\n");
  const Circumstances how{.environment = kEnglish, .folder = folder.path()};
  CHECK(run({"text", "a.md", "-o", "b"}, how) == Said{0, "", ""});
  CHECK(folder.content("b") == "văn bản\n");
  CHECK(folder.names() == std::vector<std::string>{"a.md", "b"});
}

TEST_CASE("the output named - is standard output") {
  const Folder folder;
  folder.file("a.md", "a");
  CHECK(run({"text", "a.md", "-o", "-"}, {.folder = folder.path()}) == Said{0, "a", ""});
  CHECK(folder.names() == std::vector<std::string>{"a.md"});
}

TEST_CASE("a name may be as long as names can be") {
  const Folder folder;
  folder.file("a.md", "a");
  const std::string name(255, 'n');
  CHECK(run({"text", "a.md", "-o", name}, {.folder = folder.path()}) == Said{0, "", ""});
  CHECK(folder.content(name) == "a");
}

TEST_CASE("an empty result is an empty file") {
  const Folder folder;
  folder.file("a.md", "");
  folder.file("b", "was here");
  CHECK(run({"text", "a.md", "-o", "b"}, {.folder = folder.path()}).status == 0);
  CHECK(folder.content("b").empty());
}

TEST_CASE("where nothing could be read as text, an existing file stays") {
  const Folder folder;
  folder.file("old", "before");
  CHECK(run({"extract", "nowhere", "-o", "old"}, {.folder = folder.path()}).status == 2);
  CHECK(run({"text", "nowhere", "-o", "old"}, {.folder = folder.path()}).status == 2);
  CHECK(folder.content("old") == "before");
  CHECK(folder.names() == std::vector<std::string>{"old"});
}

TEST_CASE("an existing file is replaced whole and keeps its mode; a link keeps pointing to it") {
  const Folder folder;
  folder.file("a.md", "a");
  const std::string old = folder.file("old", "before");
  ::chmod(old.c_str(), 0640);
  std::filesystem::create_symlink("old", folder.path() / "link");
  CHECK(run({"text", "a.md", "-o", "link"}, {.folder = folder.path()}).status == 0);
  CHECK(folder.content("old") == "a");
  CHECK(std::filesystem::is_symlink(folder.path() / "link"));
  struct stat now;
  REQUIRE(::stat(old.c_str(), &now) == 0);
  CHECK((now.st_mode & 0777) == 0640);
}

TEST_CASE("an input is never written over") {
  const Folder folder;
  folder.file("a.md", "a");
  folder.file("b.md", "b");
  std::filesystem::create_symlink("b.md", folder.path() / "c.md");
  std::filesystem::create_hard_link(folder.path() / "b.md", folder.path() / "d.md");
  const Circumstances how{.environment = kEnglish, .folder = folder.path()};
  for (const std::string name : {"b.md", "c.md", "d.md", "./b.md"}) {
    const Said said = run({"extract", "a.md", "b.md", "-o", name}, how);
    CHECK(said ==
          Said{2, "", "rasoat: " + name + ": is one of the inputs; choose another name for the result\n"});
  }
  folder.file("list", "a.md\n");
  CHECK(run({"extract", "--files-from", "list", "-o", "list"}, how).status == 2);
  CHECK(folder.content("b.md") == "b");
  CHECK(folder.content("list") == "a.md\n");
}

TEST_CASE("audit and graph write over nothing that they read") {
  const Folder folder;
  const std::string policy = "<policy></policy>", registry = "<organisations></organisations>";
  folder.file("kho/a.md", "a");
  folder.file("kho/policy.xml", policy);
  folder.file("o.xml", registry);
  const Circumstances how{.environment = kEnglish, .folder = folder.path()};
  for (const std::string command : {"audit", "graph"}) {
    for (const std::string name : {"kho/a.md", "kho/policy.xml", "o.xml"}) {
      const Said said = run({command, "kho", "--organisations", "o.xml", "-o", name}, how);
      CHECK(said ==
            Said{2, "", "rasoat: " + name + ": is one of the inputs; choose another name for the result\n"});
    }
    folder.file("x.jsonl", "");
    CHECK(run({command, "--extracts", "x.jsonl", "--base", "kho", "-o", "x.jsonl"}, how).status == 2);
  }
  CHECK(folder.content("kho/a.md") == "a");
  CHECK(folder.content("kho/policy.xml") == policy);
  CHECK(folder.content("o.xml") == registry);
}

TEST_CASE("places that cannot be written to") {
  const Folder folder;
  folder.file("a.md", "a");
  const Circumstances how{.environment = kEnglish, .folder = folder.path()};
  CHECK(run({"text", "a.md", "-o", "."}, how) ==
        Said{2, "", "rasoat: .: is a folder; the result needs the name of a file\n"});
  CHECK(run({"text", "a.md", "-o", "nowhere/b"}, how) ==
        Said{2, "", "rasoat: nowhere/b: the result cannot be written: No such file or directory\n"});
  CHECK(run({"text", "a.md", "-o", "/dev/full"}, how) ==
        Said{2, "", "rasoat: /dev/full: the result cannot be written: no space is left\n"});
  CHECK(folder.names() == std::vector<std::string>{"a.md"});
}

TEST_CASE("a full disk behind standard output is said") {
  const Folder folder;
  const std::string file = folder.file("a.md", "a");
  const Circumstances full{.environment = kEnglish, .output_to = "/dev/full"};
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"text", file},
                                                    {"extract", file, file, "--format", "json"},
                                                    {"--help"},
                                                    {"--version"}}) {
    CHECK(run(arguments, full) == Said{2, "", "rasoat: the result cannot be written: no space is left\n"});
  }
}

TEST_CASE("a closed standard output is an error, not a file that is overwritten") {
  const Folder folder;
  folder.file("a.md", "a");
  const Said said = shell("\"$rasoat\" text a.md >&-", {.environment = kEnglish, .folder = folder.path()});
  CHECK(said.status == 2);
  CHECK(said.err == "rasoat: the result cannot be written: Bad file descriptor\n");
  CHECK(folder.content("a.md") == "a");
}

TEST_CASE("a reader that wants no more ends the program quietly") {
  const Folder folder;
  folder.file("a.md", std::string(3'000'000, 'a'));
  const Said said =
      shell("\"$rasoat\" text a.md | head -c 3; echo \" ${PIPESTATUS[0]}\"", {.folder = folder.path()});
  CHECK(said == Said{0, "aaa 0\n", ""});
}

TEST_CASE("an interrupt leaves nothing half-written behind") {
  const Folder folder;
  folder.file("a.md", std::string(1'000'000, 'a'));
  folder.file("old", "before");
  // The second input is a pipe that nobody writes to: the program waits for it when it is interrupted.
  const Said said = shell(
      "mkfifo pipe; \"$rasoat\" extract a.md pipe --format jsonl --jobs 1 -o old & child=$!; exec 9<>pipe\n"
      "for _ in {1..500}; do compgen -G '.rasoat-*' >/dev/null && break; sleep 0.02; done\n"
      "compgen -G '.rasoat-*' >/dev/null && echo begun; kill -INT $child; wait $child; echo $?",
      {.folder = folder.path()});
  CHECK(said.out == "begun\n130\n");
  CHECK(folder.content("old") == "before");
  CHECK(folder.names() == std::vector<std::string>{"a.md", "old", "pipe"});
}

}  // namespace
}  // namespace rasoat
