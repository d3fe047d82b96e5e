// The handler may run at any moment in any thread, so it only touches a fixed buffer behind an atomic flag
// and calls what POSIX allows in handlers.
#include "interrupt.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>

namespace rasoat {
namespace {

std::array<char, 8192> temporary;
std::atomic<bool> has_temporary = false;

std::array<char, 1000> sentence;
std::atomic<std::size_t> sentence_size = 0;

extern "C" void stop(int signal) {
  if (has_temporary.load(std::memory_order_acquire)) ::unlink(temporary.data());
  const std::size_t size = sentence_size.load(std::memory_order_acquire);
  const ssize_t written = size > 0 ? ::write(STDERR_FILENO, sentence.data(), size) : 0;
  static_cast<void>(written);  // nobody is left to tell
  ::_exit(128 + signal);
}

}  // namespace

void end_cleanly_when_stopped() {
  struct sigaction action = {};
  action.sa_handler = stop;
  ::sigfillset(&action.sa_mask);
  // A shell's background jobs are started with SIGINT ignored; whoever sends it all the same means it.
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  struct sigaction before = {};
  ::sigaction(SIGHUP, nullptr, &before);
  if (before.sa_handler != SIG_IGN) ::sigaction(SIGHUP, &action, nullptr);  // nohup stays nohup
  std::signal(SIGPIPE, SIG_IGN);
}

void say_when_stopped(const std::string& said) {
  // A line of progress is wiped first; where there is none a terminal shows nothing of it.
  const std::string text = (::isatty(STDERR_FILENO) == 1 ? "\r\033[K" : "") + said;
  const std::size_t size = std::min(text.size(), sentence.size());
  std::copy_n(text.begin(), size, sentence.begin());
  sentence_size.store(size, std::memory_order_release);
}

void remember_temporary(const std::string& path) {
  if (path.size() >= temporary.size()) return;
  *std::ranges::copy(path, temporary.begin()).out = '\0';
  has_temporary.store(true, std::memory_order_release);
}

void forget_temporary() {
  has_temporary.store(false, std::memory_order_release);
}

}  // namespace rasoat
