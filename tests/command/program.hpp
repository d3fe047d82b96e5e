// Runs the built program as a user does and keeps all that it says.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rasoat {

struct Said {
  int status = -1;  ///< 128 + the signal where one ended it
  std::string out;
  std::string err;

  friend bool operator==(const Said&, const Said&) = default;
};

/// How it is run: in an empty environment but for `environment` ("NAME=value"), in `folder`.
struct Circumstances {
  std::string input = {};  ///< on standard input
  std::vector<std::string> environment = {};
  std::filesystem::path folder = {};          ///< empty: the current one
  std::optional<std::string> output_to = {};  ///< standard output goes to this file, not into Said::out
};

Said run(const std::vector<std::string>& arguments, const Circumstances& circumstances = {});

/// Runs a shell command with the program's path in $rasoat.
Said shell(const std::string& command, const Circumstances& circumstances = {});

/// The same on a terminal of its own (standard error; with `output_too` standard output too), on which
/// something may be typed. What the terminal shows is Said::err.
struct Terminal {
  unsigned short columns = 80;
  bool output_too = false;
  std::string typed = {};
  std::function<void()> ready = {};  ///< returns when it may be typed
};
Said run_on_terminal(const std::vector<std::string>& arguments, const Terminal& terminal,
                     const Circumstances& circumstances = {});

/// A folder of its own for one test, removed at the end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  /// Writes a file and gives its path.
  std::string file(const std::string& name, std::string_view content) const;
  std::string content(const std::string& name) const;
  /// The names of all that lies in it, sorted.
  std::vector<std::string> names() const;

 private:
  std::filesystem::path path_;
};

}  // namespace rasoat
