// Child processes that many threads share: as many as ask at once, reused over many requests.
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "isolation/child.hpp"
#include "isolation/limits.hpp"

namespace rasoat::isolation {

/// Safe to use from many threads at once; the idle children end with it.
class ChildPool {
 public:
  ChildPool(std::filesystem::path program, const Limits& limits)
      : program_(std::move(program)), limits_(limits) {}

  /// The answer of a child that nothing else is asked meanwhile. What earlier requests left behind in it
  /// changes no result: one that fails after others is asked once more of a fresh child.
  std::expected<std::string, Failure> ask(std::string_view request);

 private:
  std::unique_ptr<Child> take();
  void give_back(std::unique_ptr<Child> child);

  std::filesystem::path program_;
  Limits limits_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Child>> idle_;
};

}  // namespace rasoat::isolation
