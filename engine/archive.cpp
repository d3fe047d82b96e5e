#include "archive.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <array>

namespace rasoat {
namespace {

namespace fs = std::filesystem;

bool excluded(const fs::path& in_archive, std::span<const std::string> patterns) {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) {
    return ::fnmatch(pattern.c_str(), in_archive.c_str(), 0) == 0 ||
           ::fnmatch(pattern.c_str(), in_archive.filename().c_str(), 0) == 0;
  });
}

bool is_setting(const fs::path& in_archive) {
  constexpr std::array<std::string_view, 3> kSettings = {"organisations.xml", "policy.xml", "rasoat.xml"};
  return std::ranges::find(kSettings, in_archive.native()) != kSettings.end();
}

bool is_hidden(const fs::path& file) {
  return file.filename().native().starts_with('.');
}

// Goes through one folder after another. A folder that cannot be listed, or vanishes meanwhile, stands among
// the inputs by its own name: reading it will say why, and the others go on.
class Walk {
 public:
  Walk(const fs::path& archive, std::span<const std::string> exclude)
      : archive_(archive), exclude_(exclude) {}

  std::vector<Input> run() {
    folders_.push_back({archive_, "."});
    while (!folders_.empty()) {
      const Place folder = std::move(folders_.back());
      folders_.pop_back();
      if (!list(folder)) inputs_.push_back({folder.file, shown_name(folder.in_archive.native())});
    }
    std::ranges::sort(inputs_, {}, &Input::shown);
    return std::move(inputs_);
  }

 private:
  struct Place {
    fs::path file;
    fs::path in_archive;
  };

  bool list(const Place& folder) {
    std::error_code failed;
    fs::directory_iterator entry(folder.file, failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
      const fs::path name = entry->path().filename();
      take(*entry, folder.in_archive.native() == "." ? name : folder.in_archive / name);
    }
    return !failed;
  }
  // Links to folders are not followed; one that leads nowhere, or to itself, is a file that cannot be read.
  void take(const fs::directory_entry& entry, const fs::path& in_archive) {
    if (is_hidden(in_archive) || excluded(in_archive, exclude_) || is_setting(in_archive)) return;
    std::error_code unknown;
    if (!entry.is_directory(unknown))
      inputs_.push_back({entry.path(), shown_name(in_archive.native())});
    else if (!entry.is_symlink(unknown))
      folders_.push_back({entry.path(), in_archive});
  }

  const fs::path& archive_;
  std::span<const std::string> exclude_;
  std::vector<Place> folders_;
  std::vector<Input> inputs_;
};

}  // namespace

std::expected<std::vector<Input>, Error> archive_files(const fs::path& archive,
                                                       std::span<const std::string> exclude) {
  const auto fail = [&](std::string message, std::vector<std::string> arguments = {}) {
    return std::unexpected(
        Error{"usage", shown_name(archive.native()), std::nullopt, std::move(message), std::move(arguments)});
  };
  std::error_code failed;
  const fs::file_status status = fs::status(archive, failed);
  if (!fs::exists(status)) return fail("archive-missing");
  if (!fs::is_directory(status)) return fail("archive-is-file");
  const fs::directory_iterator readable(archive, failed);
  if (failed) return fail("input-not-readable", {failed.message()});
  std::vector<Input> inputs = Walk(archive, exclude).run();
  if (inputs.empty()) return fail("archive-empty");
  return inputs;
}

}  // namespace rasoat
