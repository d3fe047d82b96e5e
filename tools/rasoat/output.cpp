#include "output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <random>

#include "interrupt.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kBuffer = 1 << 16;

// The mode a file gets that is made in the ordinary way, or that of the file which it replaces.
mode_t mode_for(const std::string& target) {
  struct stat existing;
  if (::stat(target.c_str(), &existing) == 0) return existing.st_mode & 07777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

// Hidden, so that no archive takes it for a document; drawn at random, so that it is there already only if
// somebody wants it to be, and then nothing is written.
std::string fresh_name() {
  std::random_device random;
  char name[32];
  std::snprintf(name, sizeof name, ".rasoat-%08x%08x", random(), random());
  return name;
}

std::string without_links(const std::string& path) {
  std::error_code failed;
  const auto followed = std::filesystem::canonical(path, failed);
  return failed ? path : followed.string();
}

}  // namespace

Output::Output(std::optional<std::string> path) : path_(std::move(path)) {
  if (path_ == "-") path_.reset();
  if (path_) target_ = without_links(*path_);
}

Output::~Output() {
  if (!path_ || descriptor_ < 0) return;
  ::close(descriptor_);
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  forget_temporary();
}

std::optional<Error> Output::collides_with(const std::string& input) const {
  struct stat ours, theirs;
  if (!path_ || ::stat(target_.c_str(), &ours) != 0 || !S_ISREG(ours.st_mode)) return std::nullopt;
  const bool exists =
      input == "-" ? ::fstat(STDIN_FILENO, &theirs) == 0 : ::stat(input.c_str(), &theirs) == 0;
  if (!exists || ours.st_dev != theirs.st_dev || ours.st_ino != theirs.st_ino) return std::nullopt;
  return Error{"usage", *path_, std::nullopt, "output-is-input", {}};
}

bool Output::is_terminal() const {
  return !path_ && ::isatty(STDOUT_FILENO) == 1;
}

void Output::open() {
  if (!path_) {
    descriptor_ = STDOUT_FILENO;
    return;
  }
  struct stat existing;
  const bool exists = ::stat(target_.c_str(), &existing) == 0;
  if (exists && S_ISDIR(existing.st_mode)) return fail("output-is-folder", 0);
  if (exists && !S_ISREG(existing.st_mode)) {  // a device or a pipe keeps its name
    descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor_ < 0) fail("output-not-writable", errno);
    return;
  }
  const mode_t mode = mode_for(target_);
  temporary_ = (std::filesystem::path(target_).parent_path() / fresh_name()).string();
  // Remembered before it is there: a signal may come at any time, and to any thread.
  remember_temporary(temporary_);
  descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor_ < 0) {
    const int reason = errno;
    forget_temporary();
    temporary_.clear();
    return fail("output-not-writable", reason);
  }
  ::fchmod(descriptor_, mode);
}

void Output::write(std::string_view piece) {
  if (broken() || piece.empty()) return;
  if (descriptor_ < 0) open();
  if (broken()) return;
  if (piece.size() >= kBuffer) {  // large pieces pass by the buffer
    flush(buffer_);
    buffer_.clear();
    return flush(piece);
  }
  buffer_ += piece;
  if (buffer_.size() < kBuffer) return;
  flush(buffer_);
  buffer_.clear();
}

void Output::flush(std::string_view rest) {
  while (!rest.empty() && !broken()) {
    const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      fail("output-not-writable", errno);
    } else {
      rest.remove_prefix(static_cast<std::size_t>(written));
    }
  }
}

void Output::fail(std::string message, int why) {
  broken_ = true;
  if (why == EPIPE && !path_) return;
  if (why == ENOSPC) message = "output-no-space";
  std::vector<std::string> arguments;
  if (message == "output-not-writable") arguments.emplace_back(std::strerror(why));
  error_ = Error{"output", path_.value_or(""), std::nullopt, std::move(message), std::move(arguments)};
}

std::optional<Error> Output::commit() {
  if (left_) return std::nullopt;
  if (descriptor_ < 0 && !broken()) open();
  if (!broken()) flush(buffer_);
  buffer_.clear();
  if (!path_ || broken()) return error_;
  if (::close(descriptor_) != 0) fail("output-not-writable", errno);
  descriptor_ = -1;
  if (temporary_.empty()) return error_;
  if (!broken() && std::rename(temporary_.c_str(), target_.c_str()) != 0) fail("output-not-writable", errno);
  if (broken()) ::unlink(temporary_.c_str());
  forget_temporary();
  return error_;
}

}  // namespace rasoat
