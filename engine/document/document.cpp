#include "document/document.hpp"

#include <algorithm>

namespace rasoat {

ZoneKind Document::zone_at(Offset view_offset) const noexcept {
  const auto after = std::upper_bound(zones.begin(), zones.end(), view_offset,
                                      [](Offset at, const Zone& zone) { return at < zone.view.start; });
  return after == zones.begin() ? ZoneKind::body : (after - 1)->kind;
}

Document take_apart(const ReadDocument& read) {
  Document document;
  document.text = read.text;
  document.blocks = read.blocks;
  document.view = MatchingView(read.text);
  document.zones = {{ZoneKind::body, {0, static_cast<Offset>(document.view.text().size())}}};
  return document;
}

}  // namespace rasoat
