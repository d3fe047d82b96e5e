#include "ordered_output.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostParked = 64 << 20;

}  // namespace

void OrderedOutput::write(std::size_t item, std::string_view piece) {
  {
    std::unique_lock lock(mutex_);
    if (item != turn_ && bytes_parked_ + piece.size() <= kMostParked) {
      parked_[item].text += piece;
      bytes_parked_ += piece.size();
      return;
    }
    turn_changed_.wait(lock, [&] { return item == turn_; });
  }
  output_.write(piece);  // only the item whose turn it is comes here
}

// The turn passes to the next item only when what it parked is written, so that its later pieces follow.
void OrderedOutput::finish(std::size_t item) {
  std::unique_lock lock(mutex_);
  if (item != turn_) {
    parked_[item].finished = true;
    return;
  }
  for (;;) {
    const auto found = parked_.find(turn_ + 1);
    if (found == parked_.end()) break;
    const std::string text = std::move(found->second.text);
    found->second.text.clear();
    bytes_parked_ -= text.size();
    if (!text.empty()) {
      lock.unlock();
      output_.write(text);
      lock.lock();
      continue;
    }
    const bool finished = found->second.finished;
    parked_.erase(found);
    if (!finished) break;
    ++turn_;
  }
  ++turn_;
  lock.unlock();
  turn_changed_.notify_all();
}

}  // namespace rasoat
