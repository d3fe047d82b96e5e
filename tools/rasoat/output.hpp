// Where the result goes: standard output, or a file that appears under its name only when it is whole.
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <string_view>

#include "source/error.hpp"

namespace rasoat {

/// Opened at the first piece. One thread writes at a time. After the first failure all further pieces are
/// dropped and `broken` says so, from any thread; whoever makes the pieces may as well stop.
class Output {
 public:
  /// `path`: of -o; none or "-" for standard output.
  explicit Output(std::optional<std::string> path);
  /// Removes what `commit` did not finish.
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// An error where the file of -o is also `input` (a path as the user named it).
  std::optional<Error> collides_with(const std::string& input) const;

  /// As -o named it; nothing for standard output.
  const std::optional<std::string>& path() const noexcept { return path_; }

  /// The result goes elsewhere: `commit` writes nothing.
  void leave() noexcept { left_ = true; }

  void write(std::string_view piece);
  bool broken() const noexcept { return broken_.load(std::memory_order_relaxed); }
  bool written() const noexcept { return descriptor_ >= 0; }
  /// The result is shown to somebody rather than stored.
  bool is_terminal() const;

  /// Writes out what is left and gives the file its name. The error of whatever failed since the beginning.
  /// A reader that closed the pipe wanted no more: no error.
  std::optional<Error> commit();

 private:
  void open();
  void flush(std::string_view rest);
  void fail(std::string message, int why);

  std::optional<std::string> path_;
  std::string target_;     // path_ with its links followed
  std::string temporary_;  // the name until commit; empty where the target is written directly
  std::string buffer_;
  int descriptor_ = -1;
  bool left_ = false;
  std::atomic<bool> broken_ = false;
  std::optional<Error> error_;
};

}  // namespace rasoat
