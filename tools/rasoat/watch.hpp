// Waits for files to be saved (inotify), also by editors that write another file and give it the name.
#pragma once

#include <expected>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "source/error.hpp"

namespace rasoat {

class Watch {
 public:
  /// Files, each by its folder, and folders with all that is in them. Errors: watch-failed.
  static std::expected<Watch, Error> open(const std::vector<std::filesystem::path>& paths);
  ~Watch();
  Watch(Watch&& other) noexcept;
  Watch& operator=(Watch&&) = delete;

  /// Waits until one of them was saved and nothing more happens to it for a moment. What happens to `own`
  /// files (of the program itself) is left out. Gives the path; an error where the system gives up.
  std::expected<std::string, Error> wait(const std::set<std::string>& own);

 private:
  explicit Watch(int descriptor) : descriptor_(descriptor) {}
  bool add_folder(const std::filesystem::path& folder);
  void read_events(const std::set<std::string>& own, std::string& saved);
  bool is_wanted(const std::filesystem::path& folder, const std::string& name) const;

  int descriptor_;
  std::map<int, std::filesystem::path> folders_;  // by watch
  std::set<std::filesystem::path> files_;         // absolute
  std::set<std::filesystem::path> whole_;         // folders of which every file counts
};

}  // namespace rasoat
