#include "watch.hpp"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace rasoat {
namespace {

namespace fs = std::filesystem;

constexpr int kQuiet = 60;  // milliseconds without an event after which a save is over
// A file was written and closed, or another one got its name.
constexpr std::uint32_t kSaved = IN_CLOSE_WRITE | IN_MOVED_TO;

Error failed(int reason) {
  return {"usage", {}, std::nullopt, "watch-failed", {std::strerror(reason)}};
}

// Where links lead, as far as it exists.
fs::path settled(const fs::path& path) {
  std::error_code ignored;
  const fs::path whole = fs::weakly_canonical(fs::absolute(path), ignored);
  return ignored ? fs::absolute(path) : whole;
}

}  // namespace

std::expected<Watch, Error> Watch::open(const std::vector<fs::path>& paths) {
  const int descriptor = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (descriptor < 0) return std::unexpected(failed(errno));
  Watch watch(descriptor);
  for (const fs::path& path : paths) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
      watch.whole_.insert(settled(path));
      if (!watch.add_folder(settled(path))) return std::unexpected(failed(errno));
      continue;
    }
    // The name as it was given may be a link: whoever saves may replace it, or what it leads to.
    const fs::path given = settled(fs::absolute(path).parent_path()) / path.filename();
    for (const fs::path& file : {given, settled(path)}) {
      if (watch.files_.insert(file).second && !watch.add_folder(file.parent_path()))
        return std::unexpected(failed(errno));
    }
  }
  return watch;
}

Watch::~Watch() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Watch::Watch(Watch&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      folders_(std::move(other.folders_)),
      files_(std::move(other.files_)),
      whole_(std::move(other.whole_)) {}

bool Watch::add_folder(const fs::path& folder) {
  const int watch = ::inotify_add_watch(descriptor_, folder.c_str(), kSaved | IN_ONLYDIR);
  if (watch >= 0) folders_[watch] = folder;
  return watch >= 0;
}

bool Watch::is_wanted(const fs::path& folder, const std::string& name) const {
  if (files_.contains(folder / name)) return true;
  return whole_.contains(folder) && !name.starts_with('.') && !name.ends_with('~');
}

void Watch::read_events(const std::set<std::string>& own, std::string& saved) {
  alignas(inotify_event) char room[16384];
  const ssize_t size = ::read(descriptor_, room, sizeof room);
  for (ssize_t at = 0; at < size;) {
    const auto* event = reinterpret_cast<const inotify_event*>(room + at);
    at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    const auto folder = folders_.find(event->wd);
    if (folder == folders_.end() || event->len == 0 || !is_wanted(folder->second, event->name)) continue;
    const fs::path path = folder->second / event->name;
    std::error_code ignored;
    if (!own.contains(path.string()) && fs::is_regular_file(path, ignored)) saved = path.string();
  }
}

std::expected<std::string, Error> Watch::wait(const std::set<std::string>& own) {
  std::string saved;
  for (;;) {
    pollfd ready = {descriptor_, POLLIN, 0};
    const int count = ::poll(&ready, 1, saved.empty() ? -1 : kQuiet);
    if (count < 0 && errno != EINTR) return std::unexpected(failed(errno));
    if (count > 0) read_events(own, saved);
    if (count == 0) return saved;
  }
}

}  // namespace rasoat
