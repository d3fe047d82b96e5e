// What the program says to people beside its result: messages and progress, all of it on standard error.
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>

#include "message/message.hpp"
#include "source/error.hpp"

namespace rasoat {

/// Safe to use from many threads: a message is one line that no other cuts.
class Console {
 public:
  /// `colour`: whether the bar of `progress` may be coloured.
  Console(Language language, bool quiet, bool colour = false);
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  Language language() const noexcept { return language_; }

  /// "rasoat: path: at byte N: sentence". Said even with --quiet.
  void error(const Error& error);
  /// A remark that is no error; left out with --quiet.
  void note(std::string_view sentence);
  /// A list that is no result, as its writer laid it out (harmless by then); left out with --quiet.
  void list(std::string_view lines);

  /// Shows a bar, the rate and the time left in one line that the next message wipes out; only where standard
  /// error is a terminal, and only once the run has taken a second.
  void progress(std::size_t done, std::size_t all);
  /// Shows in that line what is done after all items; as `progress`.
  void stage(std::string_view id);
  /// Wipes the line: the result is to follow, on the same terminal perhaps.
  void clear();
  /// The result is shown on the terminal as it comes, which leaves no room for progress.
  void leave_the_terminal() noexcept { shows_progress_ = false; }

 private:
  void say(std::string_view line);
  void show(const std::string& line);
  void wipe();
  double seconds() const;

  Language language_;
  bool quiet_;
  bool colour_;
  bool shows_progress_;
  bool line_is_up_ = false;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
  double last_shown_ = 0;  // seconds since then
  std::mutex mutex_;
};

}  // namespace rasoat
