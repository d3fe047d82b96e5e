#include "console.hpp"

#include <unistd.h>

#include <chrono>

#include "export/harmless.hpp"

namespace rasoat {
namespace {

// Standard error that cannot be written to leaves nobody to tell.
void put(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

long long now_in_milliseconds() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

}  // namespace

Console::Console(Language language, bool quiet)
    : language_(language), quiet_(quiet), shows_progress_(!quiet && ::isatty(STDERR_FILENO) == 1) {}

Console::~Console() {
  wipe();
}

void Console::error(const Error& error) {
  say(describe(language_, error));
}

void Console::note(std::string_view sentence) {
  if (!quiet_) say(sentence);
}

void Console::progress(std::size_t done, std::size_t all) {
  if (!shows_progress_) return;
  const std::lock_guard lock(mutex_);
  constexpr long long kPause = 100;
  const long long now = now_in_milliseconds();
  if (now - last_shown_ < kPause) return;
  last_shown_ = now;
  line_is_up_ = true;
  put("\r" + std::to_string(done) + "/" + std::to_string(all));
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
