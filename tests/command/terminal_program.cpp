// A terminal of one's own: a pseudo-terminal whose other end the test reads and types on.
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

#include "program.hpp"

namespace rasoat {
namespace {

[[noreturn]] void become(int line, std::vector<std::string> arguments, const Terminal& terminal,
                         const Circumstances& how, const std::string& out) {
  ::setsid();
  ::ioctl(line, TIOCSCTTY, 0);
  const int file = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  ::dup2(line, STDIN_FILENO);
  ::dup2(terminal.output_too ? line : file, STDOUT_FILENO);
  ::dup2(line, STDERR_FILENO);
  ::closefrom(STDERR_FILENO + 1);
  if (!how.folder.empty() && ::chdir(how.folder.c_str()) != 0) ::_exit(127);
  arguments.insert(arguments.begin(), RASOAT_PROGRAM);
  std::vector<std::string> environment = how.environment;
  std::vector<char*> argv, envp;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  for (std::string& variable : environment) envp.push_back(variable.data());
  argv.push_back(nullptr);
  envp.push_back(nullptr);
  ::alarm(60);
  ::execve(argv.front(), argv.data(), envp.data());
  ::_exit(127);
}

// Until the last program that has the terminal open is gone.
std::string shown_on(int master) {
  std::string shown;
  char piece[4096];
  for (ssize_t got = 0; (got = ::read(master, piece, sizeof piece)) > 0;)
    shown.append(piece, static_cast<std::size_t>(got));
  return shown;
}

}  // namespace

Said run_on_terminal(const std::vector<std::string>& arguments, const Terminal& terminal,
                     const Circumstances& how) {
  const Folder streams;
  const std::string out = (streams.path() / "out").string();
  winsize size = {24, terminal.columns, 0, 0};
  int master = -1, line = -1;
  if (::openpty(&master, &line, nullptr, nullptr, &size) != 0) throw std::runtime_error("no terminal");
  const pid_t child = ::fork();
  if (child == 0) become(line, arguments, terminal, how, out);
  ::close(line);
  Said said;
  if (!terminal.typed.empty()) {
    terminal.ready();
    if (::write(master, terminal.typed.data(), terminal.typed.size()) < 0) ::kill(child, SIGKILL);
  }
  said.err = shown_on(master);
  int status = 0;
  const bool ended = child > 0 && ::waitpid(child, &status, 0) == child;
  ::close(master);
  if (!ended) throw std::runtime_error("cannot run the program");
  said.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  said.out = streams.content("out");
  return said;
}

}  // namespace rasoat
