// Reading an input whole, from a file, a pipe or a device, with no more memory than it has bytes where its
// size is known before.
#include "source/source_text.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <new>
#include <system_error>

#include "source/huge_pages.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLargest = std::numeric_limits<Offset>::max();

// An open file, closed at the end unless it is standard input.
class Input {
 public:
  explicit Input(const std::string& path) noexcept
      : descriptor_(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)) {}
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  ~Input() {
    if (descriptor_ > STDIN_FILENO) close(descriptor_);
  }

  int descriptor() const noexcept { return descriptor_; }

  // Bytes read, 0 at the end, -1 with errno. Signals and inputs that are not ready are waited out.
  ssize_t read_some(char* to, std::size_t room) const noexcept {
    for (;;) {
      const ssize_t got = ::read(descriptor_, to, room);
      if (got >= 0 || (errno != EINTR && errno != EAGAIN)) return got;
      if (errno == EAGAIN) {
        pollfd ready = {descriptor_, POLLIN, 0};
        poll(&ready, 1, -1);
      }
    }
  }

 private:
  int descriptor_;
};

struct Trouble {
  const char* message;
  int number = 0;  ///< errno, where there is one
};

// How many bytes are still to come from a regular file; 0 where nobody knows.
std::expected<std::size_t, Trouble> expected_size(const Input& input) {
  struct stat status = {};
  if (fstat(input.descriptor(), &status) != 0) return std::unexpected(Trouble{"input-not-readable", errno});
  if (S_ISDIR(status.st_mode)) return std::unexpected(Trouble{"input-is-folder"});
  if (!S_ISREG(status.st_mode)) return 0;
  const off_t left = status.st_size - std::max(lseek(input.descriptor(), 0, SEEK_CUR), off_t{0});
  if (left > static_cast<off_t>(kLargest)) return std::unexpected(Trouble{"input-too-large"});
  return static_cast<std::size_t>(std::max(left, off_t{0}));
}

// Room for one byte more than is expected lets the last read meet the end. Inputs of unknown size grow.
void make_room(std::string& bytes, std::size_t least) {
  if (bytes.size() < bytes.capacity()) return;
  bytes.reserve(std::min(std::max(least, 2 * bytes.capacity()), kLargest + 1));
  ask_for_huge_pages(bytes);
}

std::expected<std::string, Trouble> read_all(const Input& input) {
  const auto size = expected_size(input);
  if (!size) return std::unexpected(size.error());
  constexpr std::size_t kFirstRoom = 1 << 16, kStep = 1 << 26;
  std::string bytes;
  if (*size > 0) {
    bytes.reserve(*size + 1);
    ask_for_huge_pages(bytes);
  }
  for (;;) {
    make_room(bytes, kFirstRoom);
    const std::size_t before = bytes.size();
    ssize_t got = 0;
    bytes.resize_and_overwrite(std::min(bytes.capacity(), before + kStep), [&](char* data, std::size_t room) {
      got = input.read_some(data + before, room - before);
      return before + static_cast<std::size_t>(std::max(got, ssize_t{0}));
    });
    if (got < 0) return std::unexpected(Trouble{"input-not-readable", errno});
    if (bytes.size() > kLargest) return std::unexpected(Trouble{"input-too-large"});
    if (got == 0) return bytes;
  }
}

std::expected<std::string, Trouble> read_bytes(const std::string& path) {
  const Input input(path);
  if (input.descriptor() < 0) {
    const bool missing = errno == ENOENT || errno == ENOTDIR;
    return std::unexpected(missing ? Trouble{"input-missing"} : Trouble{"input-not-readable", errno});
  }
  try {
    return read_all(input);
  } catch (const std::bad_alloc&) {
    return std::unexpected(Trouble{"input-not-readable", ENOMEM});
  }
}

}  // namespace

std::expected<SourceText, Error> SourceText::read(const std::filesystem::path& file) {
  std::string path = file.string();
  auto bytes = read_bytes(path);
  if (bytes) return SourceText(std::move(path), std::move(*bytes));
  const Trouble trouble = bytes.error();
  Error error = {"unreadable-document", std::move(path), std::nullopt, trouble.message, {}};
  if (trouble.number != 0) error.arguments = {std::generic_category().message(trouble.number)};
  return std::unexpected(std::move(error));
}

}  // namespace rasoat
