// What the program says to people beside its result: messages and progress, all of it on standard error.
#pragma once

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
  Console(Language language, bool quiet);
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  Language language() const noexcept { return language_; }

  /// "rasoat: path: at byte N: sentence". Said even with --quiet.
  void error(const Error& error);
  /// A remark that is no error; left out with --quiet.
  void note(std::string_view sentence);

  /// Shows "done/all" in one line that the next message wipes out; only where standard error is a terminal
  /// and the result goes elsewhere.
  void progress(std::size_t done, std::size_t all);
  /// The result is shown on the terminal too, which leaves no room for progress.
  void leave_the_terminal() noexcept { shows_progress_ = false; }

 private:
  void say(std::string_view line);
  void wipe();

  Language language_;
  bool quiet_;
  bool shows_progress_;
  bool line_is_up_ = false;
  long long last_shown_ = 0;  // milliseconds
  std::mutex mutex_;
};

}  // namespace rasoat
