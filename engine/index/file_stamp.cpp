#include "index/file_stamp.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

namespace rasoat {
namespace {

constexpr std::int64_t kMillisecond = 1'000'000, kSecond = 1'000 * kMillisecond;

std::int64_t nanoseconds(const timespec& time) noexcept {
  return std::int64_t{time.tv_sec} * kSecond + time.tv_nsec;
}

// File systems that keep whole seconds, every second one, or hundredths (FAT) show it in what they keep; the
// others step with the kernel's clock, every few milliseconds.
std::int64_t step_of(std::int64_t time) noexcept {
  return time % (10 * kMillisecond) == 0 ? 2 * kSecond : 50 * kMillisecond;
}

}  // namespace

std::optional<FileStamp> stamp_of(const std::filesystem::path& file) {
  struct stat status = {};
  if (::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileStamp{static_cast<std::uint64_t>(status.st_size), nanoseconds(status.st_mtim),
                   nanoseconds(status.st_ctim), status.st_ino};
}

bool is_settled(const FileStamp& stamp, std::int64_t now) noexcept {
  return stamp.modified + step_of(stamp.modified) < now && stamp.changed + step_of(stamp.changed) < now;
}

std::optional<std::int64_t> clock_at(const std::filesystem::path& file) {
  if (::utimensat(AT_FDCWD, file.c_str(), nullptr, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
  const auto stamp = stamp_of(file);
  return stamp ? std::optional(stamp->modified) : std::nullopt;
}

}  // namespace rasoat
