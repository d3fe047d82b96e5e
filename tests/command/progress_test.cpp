// How far a long run has come: the line itself, and where it is shown at all.
#include "tools/rasoat/progress.hpp"

#include <sys/stat.h>

#include <fstream>
#include <thread>

#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

TEST_CASE("the line says how much is done, how fast, and how long it still takes") {
  struct Case {
    Progress progress;
    ProgressStyle style;
    const char* line;
  };
  for (const Case& one : std::initializer_list<Case>{
           {{41'200, 80'000, 8},
            {},
            "████████████░░░░░░░░░░░░░ 51 %  41.200/80.000 tệp · 5.150 tệp/giây · còn 8 giây"},
           {{1, 4, 2},
            {Language::vi, false, 200},
            "███████░░░░░░░░░░░░░░░░░░░░░░░ 25 %  1/4 tệp · 0,5 tệp/giây · còn 6 giây"},
           {{1, 4, 2},
            {Language::en, false, 200},
            "███████░░░░░░░░░░░░░░░░░░░░░░░ 25 %  1/4 files · 0.5 files/s · 6 s left"},
           {{1'000, 1'000'000, 5},
            {Language::en, false, 60},
            "0 %  1,000/1,000,000 files · 200 files/s · 84 min left"},
           {{10, 1'000'000, 5}, {Language::en, false, 40}, "0 %  10/1,000,000 files · 2.0 files/s"},
           {{1'000, 1'000'000, 5}, {Language::vi, false, 12}, "0 %"},
           {{4, 4, 2}, {Language::vi, false, 48}, "█████████████████ 100 %  4/4 tệp · 2,0 tệp/giây"},
           {{0, 4, 2}, {Language::vi, false, 30}, "░░░░░░░░░░░░░░░░ 0 %  0/4 tệp"},
           {{2, 4, 2}, {Language::vi, true, 30}, "50 %  2/4 tệp · 1,0 tệp/giây"},
           {{0, 4, 2},
            {Language::vi, true, 30},
            "\033[36m\033[0m\033[2m░░░░░░░░░░░░░░░░\033[0m 0 %  0/4 tệp"},
           {{1, 4, 0}, {Language::vi, false, 30}, "███░░░░░░░░░░░░ 25 %  1/4 tệp"},
           {{1, 4, 2}, {Language::vi, false, 0}, ""},
           {{0, 0, 2}, {}, ""},
       }) {
    INFO(one.progress.done << '/' << one.progress.all << " in " << one.style.columns);
    CHECK(progress_line(one.progress, one.style) == one.line);
  }
}

TEST_CASE("numbers are grouped as the language does") {
  CHECK(grouped(0, Language::vi) == "0");
  CHECK(grouped(999, Language::vi) == "999");
  CHECK(grouped(1'000, Language::vi) == "1.000");
  CHECK(grouped(12'345'678, Language::en) == "12,345,678");
}

// Three inputs, the second of them a pipe that ends after the given time: a run of that length.
Said long_run(const Terminal& terminal, std::vector<std::string> more, std::vector<std::string> environment,
              std::chrono::milliseconds length = std::chrono::milliseconds(1'150)) {
  const Folder folder;
  folder.file("a.md", "a");
  folder.file("b.md", "b");
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  const std::jthread writer([&] {
    std::ofstream pipe(folder.path() / "pipe");
    std::this_thread::sleep_for(length);
    pipe << "c";
  });
  std::vector<std::string> arguments = {"extract", "a.md", "pipe", "b.md", "--jobs=1", "--format=jsonl"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return run_on_terminal(arguments, terminal,
                         {.environment = std::move(environment), .folder = folder.path()});
}

TEST_CASE("a long run shows it on a terminal, and wipes it away") {
  const Said said = long_run({}, {}, {"TERM=xterm", "NO_COLOR=1"});
  CHECK(said.status == 0);
  CHECK(said.err.starts_with("\r\033[K█"));
  CHECK(said.err.find("░ 66 %  2/3 tệp · ") != std::string::npos);
  CHECK(said.err.find("\033[36m") == std::string::npos);
  CHECK(said.err.ends_with("\r\033[K"));
  CHECK(said.out.starts_with("{\"file\":\"a.md\""));
  const Said coloured = long_run({}, {"--lang=en"}, {"TERM=xterm"});
  CHECK(coloured.err.starts_with("\r\033[K\033[36m█"));
  CHECK(coloured.err.find(" 66 %  2/3 files · ") != std::string::npos);
  CHECK(coloured.out == said.out);
}

TEST_CASE("nothing of it is shown by a short run, to a pipe, quietly, or where the result itself is shown") {
  using std::chrono::milliseconds;
  // On a machine so busy that it took a second, it is no short run.
  const auto start = std::chrono::steady_clock::now();
  const Said brief = long_run({}, {}, {"TERM=xterm"}, milliseconds(1));
  if (std::chrono::steady_clock::now() - start < milliseconds(900)) CHECK(brief.err.empty());
  CHECK(long_run({}, {"--quiet"}, {"TERM=xterm"}).err.empty());
  CHECK(long_run({}, {}, {"TERM=dumb"}).err.empty());
  CHECK(long_run({}, {}, {}).err.empty());
  CHECK(long_run({.output_too = true}, {}, {"TERM=xterm"}).err.find('%') == std::string::npos);
  const Folder folder;
  folder.file("a.md", "a");
  folder.file("b.md", "b");
  const Said piped =
      shell("mkfifo pipe; (exec >pipe; sleep 1.15) & \"$rasoat\" extract a.md pipe b.md --jobs 1 >/dev/null",
            {.environment = {"TERM=xterm"}, .folder = folder.path()});
  CHECK(piped == Said{0, "", ""});
}

TEST_CASE("Ctrl-C on the terminal ends an audit with a message and status 130") {
  const Folder folder;
  write_small_archive(folder);
  folder.file("old", "before");
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  // The records never come: the audit waits for them until it is stopped.
  const auto stopped = [&](std::vector<std::string> more) {
    std::vector<std::string> arguments = {"audit", "--extracts", "pipe", "--base", "kho", "-o", "old"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    // To open the pipe for writing takes until the program reads from it.
    std::ofstream pipe;
    const auto opened = [&] { pipe.open(folder.path() / "pipe"); };
    return run_on_terminal(arguments, {.typed = "\x03", .ready = opened},
                           {.environment = {"TERM=xterm"}, .folder = folder.path()});
  };
  const Said said = stopped({});
  CHECK(said.status == 130);
  CHECK(said.out.empty());
  CHECK(said.err == "^C\r\033[Krasoat: đã dừng giữa chừng theo yêu cầu, chưa có kết quả trọn vẹn\r\n");
  CHECK(stopped({"--lang=en"}).err ==
        "^C\r\033[Krasoat: stopped before the end, as asked; there is no whole result\r\n");
  CHECK(stopped({"--quiet"}).err == "^C");
  CHECK(folder.content("old") == "before");
  CHECK(folder.names() == std::vector<std::string>{"kho", "old", "pipe"});
}

TEST_CASE("SIGTERM and SIGHUP end it as cleanly") {
  const Folder folder;
  write_small_archive(folder);
  for (const auto& [signal, status] : {std::pair("TERM", 143), {"HUP", 129}, {"INT", 130}}) {
    const Said said =
        shell(std::string(
                  "rm -f pipe; mkfifo pipe; \"$rasoat\" audit --extracts pipe --base kho -o new & child=$!\n"
                  "exec 9>pipe; kill -") +
                  signal + " $child; wait $child; echo $?",
              {.folder = folder.path()});
    INFO(signal);
    CHECK(said.out == std::to_string(status) + "\n");
    CHECK(said.err == "rasoat: đã dừng giữa chừng theo yêu cầu, chưa có kết quả trọn vẹn\n");
  }
  CHECK(folder.names() == std::vector<std::string>{"kho", "pipe"});
}

TEST_CASE("the number of threads changes no byte") {
  const Folder folder;
  write_small_archive(folder);
  for (int i = 0; i < 60; ++i)
    folder.file("kho/n" + std::to_string(i) + ".txt", folder.content("kho/tp/09.txt"));
  const auto with = [&](const char* command, const char* format, const char* jobs) {
    return run({command, "kho", "--format", format, "--jobs", jobs}, {.folder = folder.path()});
  };
  for (const auto& [command, format] : {std::pair("audit", "text"),
                                        {"audit", "json"},
                                        {"audit", "csv"},
                                        {"graph", "json"},
                                        {"bodies", "text"}}) {
    INFO(command << ' ' << format);
    const Said one = with(command, format, "1");
    CHECK(one.out.size() > 100);
    for (const char* jobs : {"2", "3", "16"}) CHECK(with(command, format, jobs) == one);
  }
}

}  // namespace
}  // namespace rasoat
