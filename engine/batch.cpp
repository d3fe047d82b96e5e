// Items are claimed one after another under a lock, and whoever claims one waits until there is room for it.
// All items before a claimed one are therefore under way or done, so that nobody waits for an item that
// waits for him.
#include "batch.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::uint64_t kRoom = std::uint64_t{1} << 30;

class Queue {
 public:
  explicit Queue(std::size_t count) : count_(count) {}

  // The next item, once there is room for it; nothing when all are claimed.
  std::optional<std::size_t> claim(const std::function<std::uint64_t(std::size_t)>& bytes) {
    const std::lock_guard order(claiming_);
    if (next_ == count_) return std::nullopt;
    const std::uint64_t wanted = bytes(next_);
    std::unique_lock lock(mutex_);
    freed_.wait(lock, [&] { return held_ == 0 || held_ + wanted <= kRoom; });
    held_ += wanted;
    return next_++;
  }
  void release(std::uint64_t bytes) {
    {
      const std::lock_guard lock(mutex_);
      held_ -= bytes;
    }
    freed_.notify_all();
  }

 private:
  std::mutex claiming_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::size_t count_;
  std::size_t next_ = 0;
  std::uint64_t held_ = 0;
};

}  // namespace

std::string shown_name(std::string_view name) {
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const utf8::Decoded next = utf8::decode(name.substr(at));
    const auto byte = static_cast<unsigned char>(name[at]);
    if (next.length == 1 && byte >= 0x80) {
      out.append("\\x").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
    } else if (byte == '\\') {
      out += "\\\\";
    } else {
      out.append(name, at, next.length);
    }
    at += next.length;
  }
  return out;
}

Input input_for(const std::filesystem::path& file, const std::filesystem::path& base) {
  if (base.empty() || file == "-") return {file, shown_name(file.native())};
  std::error_code failed;
  const auto whole = [&](const std::filesystem::path& path) {
    return std::filesystem::absolute(path, failed).lexically_normal();
  };
  std::filesystem::path relative = whole(file).lexically_relative(whole(base / ""));
  if (failed || relative.empty()) relative = file;
  return {file, shown_name(relative.native())};
}

void each_in_parallel(std::size_t count, unsigned jobs,
                      const std::function<std::uint64_t(std::size_t)>& bytes,
                      const std::function<void(std::size_t)>& work) {
  Queue queue(count);
  const auto labour = [&] {
    std::uint64_t held = 0;
    while (const auto item = queue.claim([&](std::size_t i) { return held = bytes(i); })) {
      work(*item);
      queue.release(held);
    }
  };
  const auto others = std::min<std::size_t>(std::max(jobs, 1u), count) - (count == 0 ? 0 : 1);
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < others; ++i) threads.emplace_back(labour);
  labour();
}

std::uint64_t size_of(const Input& input) {
  std::error_code failed;
  const auto size = std::filesystem::file_size(input.file, failed);
  return failed ? 0 : size;
}

}  // namespace rasoat
