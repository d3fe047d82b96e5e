#include "reading/run_map.hpp"

#include <algorithm>

namespace rasoat {

const MappedRun* RunMap::find(Offset at) const noexcept {
  const auto after = std::upper_bound(runs.begin(), runs.end(), at, [](Offset wanted, const MappedRun& run) {
    return wanted < run.text.start;
  });
  if (after == runs.begin() || !(after - 1)->text.contains(at)) return nullptr;
  return &*(after - 1);
}

}  // namespace rasoat
