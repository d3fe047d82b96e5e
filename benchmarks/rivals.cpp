#include <fcntl.h>
#include <re2/re2.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>

#include "contestants.hpp"
#include "pattern.hpp"
#include "reference/mention.hpp"

extern char** environ;  // NOLINT

namespace rasoat::benchmark {
namespace {

std::uint64_t everywhere(const Documents& documents, Stopwatch&) {
  std::uint64_t found = 0;
  for (const std::string& document : documents) found += find_mentions_everywhere(document).size();
  return found;
}

std::uint64_t match_all(const re2::RE2& pattern, const Documents& documents) {
  std::uint64_t found = 0;
  for (const std::string& document : documents) {
    const re2::StringPiece text(document);
    re2::StringPiece match;
    for (std::size_t at = 0; pattern.Match(text, at, text.size(), re2::RE2::UNANCHORED, &match, 1);) {
      ++found;
      at = static_cast<std::size_t>(match.data() - text.data()) + match.size();
    }
  }
  return found;
}

// Runs ripgrep on one thread and gives the number that it prints.
std::uint64_t ripgrep(const std::string& file) {
  const std::string pattern = full_pattern();
  int out[2];
  if (pipe(out) != 0) throw std::runtime_error("pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out[1], 1);
  posix_spawn_file_actions_addclose(&actions, out[0]);
  const char* arguments[] = {"rg",          "--threads=1", "--count-matches", "--no-filename", "--no-config",
                             "--multiline", "--text",      "--regexp",        pattern.c_str(), file.c_str(),
                             nullptr};
  pid_t child = 0;
  const int failed = posix_spawnp(&child, "rg", &actions, nullptr, const_cast<char**>(arguments), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(out[1]);
  std::string printed(64, '\0');
  const ssize_t size = failed == 0 ? read(out[0], printed.data(), printed.size()) : 0;
  close(out[0]);
  int status = 1;
  if (failed == 0) waitpid(child, &status, 0);
  if (failed != 0 || status != 0 || size <= 0) throw std::runtime_error("ripgrep did not run");
  return std::strtoull(printed.c_str(), nullptr, 10);
}

}  // namespace

std::vector<Contestant> rivals(const std::string& file) {
  re2::RE2::Options options;
  options.set_max_mem(std::int64_t{1} << 30);
  options.set_never_capture(true);
  const auto pattern = std::make_shared<re2::RE2>(full_pattern(), options);
  if (!pattern->ok()) throw std::runtime_error("RE2: " + pattern->error());
  return {{"RE2", "the full pattern",
           [pattern](const Documents& documents, Stopwatch&) { return match_all(*pattern, documents); }, 1},
          {"ripgrep", "the full pattern, --threads=1 --count-matches",
           [file](const Documents&, Stopwatch&) { return ripgrep(file); }, 1},
          {"X3 everywhere", "citation_at tried at every word, on one document of twenty", everywhere, 20}};
}

}  // namespace rasoat::benchmark
