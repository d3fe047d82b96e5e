// The chance of the maker: SplitMix64, whose numbers are the same on every machine, unlike those of the
// standard distributions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace maker {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  /// A row of numbers of its own for the `index`-th part of what `seed` makes.
  Random(std::uint64_t seed, std::uint64_t index) : state_(mixed(seed ^ mixed(index + 0x51ED270B))) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15;
    return mixed(state_);
  }
  /// 0 … count - 1; `count` is not 0.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
  /// low … high.
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
  }
  bool chance(int percent) { return static_cast<int>(below(100)) < percent; }
  /// One of a container that is not empty.
  template <typename Container>
  const auto& pick(const Container& container) {
    return container[below(container.size())];
  }
  template <typename Container>
  void shuffle(Container& container) {
    for (std::size_t i = container.size(); i > 1; --i) std::swap(container[i - 1], container[below(i)]);
  }

 private:
  static std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
  }

  std::uint64_t state_;
};

}  // namespace maker
