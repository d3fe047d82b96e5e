#include "index/index_place.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>
#include <system_error>

namespace rasoat {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

std::unexpected<Error> refused(const fs::path& file, std::string message, int number = 0) {
  Error error{"index", file.string(), std::nullopt, std::move(message), {}};
  if (number != 0) error.arguments = {std::generic_category().message(number)};
  return std::unexpected(std::move(error));
}

class Descriptor {
 public:
  explicit Descriptor(int number) noexcept : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const noexcept { return number_; }

 private:
  int number_;
};

void write_gitignore(const fs::path& folder) {
  constexpr std::string_view kAll = "*\n";
  const Descriptor file(::open((folder / ".gitignore").c_str(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly));
  if (file.number() >= 0 && ::write(file.number(), kAll.data(), kAll.size()) < 0) return;  // no matter
}

// The hidden folder is a folder, no link to one.
std::optional<Error> find_folder(const fs::path& folder, bool make) {
  struct stat status = {};
  if (::lstat(folder.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode)) return std::nullopt;
    return refused(folder, "index-not-folder").error();
  }
  if (errno != ENOENT || !make) return refused(folder, "index-not-usable", errno).error();
  if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
    return refused(folder, "index-not-usable", errno).error();
  write_gitignore(folder);
  return std::nullopt;
}

// SQLite's header: 16 bytes of name, the two bytes that say "rollback journal", two numbers, most significant
// byte first.
struct Header {
  std::array<unsigned char, 100> bytes{};
  bool whole = false;

  explicit Header(int descriptor) {
    whole = ::pread(descriptor, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size());
  }
  std::uint32_t number(std::size_t at) const {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | bytes[at + i];
    return value;
  }
  bool is_index() const {
    constexpr std::string_view kName("SQLite format 3\0", 16);
    return whole && std::memcmp(bytes.data(), kName.data(), kName.size()) == 0 && number(68) == kIndexMark;
  }
  bool is_of(ino_t inode) const {
    return is_index() && bytes[18] == 1 && bytes[19] == 1 && number(60) == (inode & 0xFFFFFFFF);
  }
};

// A journal beside a file that is not believed is none of ours: SQLite would play it back.
void remove_companions(const fs::path& file) {
  for (const char* ending : {"-journal", "-wal", "-shm"}) ::unlink((file.string() + ending).c_str());
}

}  // namespace

IndexPlace place_in_archive(const fs::path& archive) {
  std::error_code failed;
  const fs::path whole = fs::canonical(archive, failed);
  return {(failed ? archive : whole) / ".rasoat" / "index.sqlite", true};
}

std::uint32_t own_number(const fs::path& file) {
  struct stat status = {};
  return ::lstat(file.c_str(), &status) == 0 ? static_cast<std::uint32_t>(status.st_ino & 0xFFFFFFFF) : 0;
}

std::expected<IndexFile, Error> find_index_file(const IndexPlace& place, bool make) {
  if (place.in_archive) {
    if (auto error = find_folder(place.file.parent_path(), make)) return std::unexpected(std::move(*error));
  }
  const char* const path = place.file.c_str();
  constexpr int kFlags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
  const int how = O_RDWR | kFlags;
  int opened = ::open(path, make ? how | O_CREAT : how, kOwnerOnly);
  const bool writable = opened >= 0;
  if (!writable && (errno == EACCES || errno == EROFS || errno == EPERM))
    opened = ::open(path, O_RDONLY | kFlags);
  const int why = errno;
  const Descriptor file(opened);
  if (opened < 0)
    return why == ELOOP || why == EISDIR ? refused(place.file, "index-not-file")
                                         : refused(place.file, "index-not-usable", why);
  struct stat status = {};
  if (::fstat(opened, &status) != 0) return refused(place.file, "index-not-usable", errno);
  if (!S_ISREG(status.st_mode) || status.st_nlink > 1) return refused(place.file, "index-not-file");
  if (status.st_uid != ::geteuid()) return refused(place.file, "index-not-own");
  if ((status.st_mode & 07777) != kOwnerOnly && writable) ::fchmod(opened, kOwnerOnly);

  const Header header(opened);
  IndexFile found{place.file, writable, header.is_of(status.st_ino)};
  if (found.is_ours) return found;
  if (!place.in_archive && status.st_size > 0 && !header.is_index())
    return refused(place.file, "index-foreign");
  if (!writable) return refused(place.file, "index-not-usable", EACCES);
  if (make) remove_companions(place.file);
  return found;
}

}  // namespace rasoat
