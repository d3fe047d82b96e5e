#include "suggest.hpp"

#include <algorithm>

#include "source/edit_distance.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLongestWord = 64;  // longer ones are no slips of the pen

}  // namespace

std::optional<std::string_view> nearest(std::string_view typed,
                                        std::span<const std::string_view> candidates) {
  if (typed.empty() || typed.size() > kLongestWord) return std::nullopt;
  std::optional<std::string_view> best;
  std::size_t fewest = std::max<std::size_t>(1, typed.size() / 3) + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t slips =
        typed.size() >= 2 && candidate.starts_with(typed) ? 0 : edit_distance(typed, candidate);
    if (slips >= fewest) continue;
    fewest = slips;
    best = candidate;
  }
  return best;
}

}  // namespace rasoat
