// Many writers, one output, a stated order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "output.hpp"

namespace rasoat {

/// Item i's pieces reach the output after all of those of items 0 … i − 1, whoever comes first. The item
/// whose turn it is writes through; what others write is parked, and when too much is parked they wait for
/// their turn. Items must be begun in their order, else those begun early may wait for ever.
class OrderedOutput {
 public:
  explicit OrderedOutput(Output& output) : output_(output) {}

  void write(std::size_t item, std::string_view piece);
  /// To be called once for every item, when all of its pieces are written.
  void finish(std::size_t item);

 private:
  struct Parked {
    std::string text;
    bool finished = false;
  };

  Output& output_;
  std::mutex mutex_;
  std::condition_variable turn_changed_;
  std::size_t turn_ = 0;
  std::size_t bytes_parked_ = 0;
  std::map<std::size_t, Parked> parked_;
};

}  // namespace rasoat
