// What the file system says of a file without its being opened.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace rasoat {

/// Times in nanoseconds since 1970.
struct FileStamp {
  std::uint64_t size = 0;
  std::int64_t modified = 0;
  std::int64_t changed = 0;  ///< of the inode (ctime), which nobody can set
  std::uint64_t inode = 0;

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Nothing unless the path, links followed, is a regular file.
std::optional<FileStamp> stamp_of(const std::filesystem::path& file);

/// Whether a change after `now` (by the clock of the file's file system) would surely show in the stamp: its
/// times are older than the smallest step of that clock. A file that was written a moment ago may be written
/// again within the same step.
bool is_settled(const FileStamp& stamp, std::int64_t now) noexcept;

/// Sets the file's modification time to that of its file system's clock and gives it; nothing where it cannot
/// be written.
std::optional<std::int64_t> clock_at(const std::filesystem::path& file);

}  // namespace rasoat
