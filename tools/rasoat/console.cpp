#include "console.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

#include "export/harmless.hpp"
#include "progress.hpp"

namespace rasoat {
namespace {

constexpr double kShortRun = 1;  // seconds that nobody needs to be told about

// Standard error that cannot be written to leaves nobody to tell.
void put(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

// A terminal that can wipe a line: what "dumb" ones show of it would only pile up.
bool is_terminal() {
  const char* kind = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && kind != nullptr && *kind != '\0' && std::string_view(kind) != "dumb";
}

std::size_t columns() {
  winsize size = {};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

}  // namespace

Console::Console(Language language, bool quiet, bool colour)
    : language_(language), quiet_(quiet), colour_(colour), shows_progress_(!quiet && is_terminal()) {}

Console::~Console() {
  wipe();
}

void Console::error(const Error& error) {
  say(describe(language_, error));
}

void Console::note(std::string_view sentence) {
  if (!quiet_) say(sentence);
}

void Console::list(std::string_view lines) {
  if (quiet_ || lines.empty()) return;
  const std::lock_guard lock(mutex_);
  wipe();
  put(lines);
}

double Console::seconds() const {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
}

void Console::progress(std::size_t done, std::size_t all) {
  if (!shows_progress_) return;
  const std::lock_guard lock(mutex_);
  constexpr double kPause = 0.1;
  const double now = seconds();
  if (now < kShortRun || now - last_shown_ < kPause) return;
  last_shown_ = now;
  show(progress_line({done, all, now}, {language_, colour_, columns()}));
}

void Console::stage(std::string_view id) {
  if (!shows_progress_) return;
  const std::lock_guard lock(mutex_);
  if (seconds() >= kShortRun) show(message(language_, id));
}

void Console::clear() {
  const std::lock_guard lock(mutex_);
  wipe();
}

void Console::show(const std::string& line) {
  put("\r\033[K" + line);
  line_is_up_ = true;
}

void Console::say(std::string_view line) {
  const std::lock_guard lock(mutex_);
  wipe();
  put("rasoat: " + harmless(line) + "\n");
}

void Console::wipe() {
  if (line_is_up_) put("\r\033[K");
  line_is_up_ = false;
}

}  // namespace rasoat
