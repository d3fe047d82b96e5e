#include "isolation/child_pool.hpp"

namespace rasoat::isolation {
namespace {

// Libraries keep a little of every file: after so many a child has done enough.
constexpr unsigned kMostRequests = 500;

}  // namespace

std::expected<std::string, Failure> ChildPool::ask(std::string_view request) {
  std::unique_ptr<Child> child = take();
  if (child != nullptr) {
    auto answer = child->ask(request);
    if (answer) give_back(std::move(child));
    if (answer) return answer;
  }
  auto fresh = Child::start(program_, limits_);
  if (!fresh) return std::unexpected(fresh.error());
  auto answer = (*fresh)->ask(request);
  if (answer) give_back(std::move(*fresh));
  return answer;
}

std::unique_ptr<Child> ChildPool::take() {
  const std::lock_guard lock(mutex_);
  if (idle_.empty()) return nullptr;
  std::unique_ptr<Child> child = std::move(idle_.back());
  idle_.pop_back();
  return child;
}

void ChildPool::give_back(std::unique_ptr<Child> child) {
  if (child->answered() >= kMostRequests) return;
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(child));
}

}  // namespace rasoat::isolation
