#include "archive.hpp"

#include <dirent.h>
#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

namespace rasoat {
namespace {

namespace fs = std::filesystem;

bool excluded(const std::string& in_archive, const char* name, std::span<const std::string> patterns) {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) {
    return ::fnmatch(pattern.c_str(), in_archive.c_str(), 0) == 0 || ::fnmatch(pattern.c_str(), name, 0) == 0;
  });
}

bool is_setting(std::string_view in_archive) {
  constexpr std::array<std::string_view, 3> kSettings = {"organisations.xml", "policy.xml", "rasoat.xml"};
  return std::ranges::find(kSettings, in_archive) != kSettings.end();
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
      if (!list(folder)) inputs_.push_back({folder.file, shown_name(folder.in_archive)});
    }
    std::ranges::sort(inputs_, {}, &Input::shown);
    return std::move(inputs_);
  }

 private:
  struct Place {
    fs::path file;
    std::string in_archive;
  };

  bool list(const Place& folder) {
    const auto close = [](DIR* open) { ::closedir(open); };
    const std::unique_ptr<DIR, decltype(close)> open(::opendir(folder.file.c_str()), close);
    if (!open) return false;
    const std::string path = (folder.file / "").native();
    const std::string inside = folder.in_archive == "." ? std::string() : folder.in_archive + "/";
    errno = 0;
    while (const dirent* entry = ::readdir(open.get())) {
      take(path, inside, *entry);
      errno = 0;
    }
    return errno == 0;
  }
  // Links to folders are not followed; one that leads nowhere, or to itself, is a file that cannot be read.
  void take(const std::string& path, const std::string& inside, const dirent& entry) {
    const std::string_view name = entry.d_name;
    std::string in_archive = inside + entry.d_name;
    if (name.starts_with('.') || excluded(in_archive, entry.d_name, exclude_) || is_setting(in_archive))
      return;
    fs::path file(path + entry.d_name);
    std::error_code unknown;
    const bool unsure = entry.d_type == DT_UNKNOWN || entry.d_type == DT_LNK;
    const bool folder = unsure ? fs::is_directory(file, unknown) : entry.d_type == DT_DIR;
    if (!folder)
      inputs_.push_back({std::move(file), shown_name(in_archive)});
    else if (entry.d_type == DT_DIR || !fs::is_symlink(file, unknown))
      folders_.push_back({std::move(file), std::move(in_archive)});
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

bool is_in_archive(const fs::path& file, const fs::path& archive, std::span<const std::string> exclude) {
  std::error_code failed;
  const fs::path root = fs::canonical(archive, failed);
  if (failed) return false;
  const fs::path whole = fs::weakly_canonical(fs::absolute(file), failed);
  if (failed) return false;
  std::string in_archive;
  auto [left, part] = std::ranges::mismatch(root, whole);
  if (left != root.end()) return false;
  for (; part != whole.end(); ++part) {
    const std::string name = part->string();
    in_archive += in_archive.empty() ? name : "/" + name;
    if (name.starts_with('.') || excluded(in_archive, name.c_str(), exclude)) return false;
  }
  return !in_archive.empty() && !is_setting(in_archive);
}

}  // namespace rasoat
