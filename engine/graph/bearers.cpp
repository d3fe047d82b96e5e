#include "graph/bearers.hpp"

#include <algorithm>

namespace rasoat {

void Bearing::arrange() {
  std::sort(all.begin(), all.end(), [](const Bearer& a, const Bearer& b) {
    if (a.date != b.date) return a.date > b.date;  // nothing is less than any date
    return a.node < b.node;
  });
  by_body.clear();
  by_territory.clear();
  without_territory.clear();
  without_body.clear();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const Bearer& bearer = all[i];
    (bearer.body ? by_body[*bearer.body] : without_body).push_back(i);
    if (bearer.territory.is_known()) by_territory[bearer.territory.key].push_back(i);
    if (bearer.territory.kind == Territory::Kind::unknown) without_territory.push_back(i);
  }
}

void Bearers::arrange() {
  for (auto& [key, bearing] : bearings_) bearing.arrange();
}

const Bearing* Bearers::of(const std::string& key) const {
  const auto found = bearings_.find(key);
  return found == bearings_.end() ? nullptr : &found->second;
}

}  // namespace rasoat
