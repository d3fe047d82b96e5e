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
  std::vector<Input> inputs;
  fs::recursive_directory_iterator entry(archive, fs::directory_options::skip_permission_denied, failed);
  if (failed) return fail("input-not-readable", {failed.message()});
  for (const fs::recursive_directory_iterator end; entry != end; entry.increment(failed)) {
    if (failed) return fail("input-not-readable", {failed.message()});
    const fs::path& file = entry->path();
    const fs::path in_archive = file.lexically_relative(archive);
    const bool folder = entry->is_directory(failed) && !entry->is_symlink(failed);
    if (is_hidden(file) || excluded(in_archive, exclude)) {
      if (folder) entry.disable_recursion_pending();
      continue;
    }
    if (folder || entry->is_directory(failed) || is_setting(in_archive)) continue;
    inputs.push_back({file, shown_name(in_archive.native())});
  }
  if (inputs.empty()) return fail("archive-empty");
  std::ranges::sort(inputs, {}, &Input::shown);
  return inputs;
}

}  // namespace rasoat
