#include "drafting/checked_draft.hpp"

#include <algorithm>
#include <optional>

namespace rasoat::drafting {
namespace {

std::optional<printed::Zone> zone_of(ZoneKind kind) {
  switch (kind) {
    case ZoneKind::head:
      return printed::Zone::head;
    case ZoneKind::title:
      return printed::Zone::title;
    case ZoneKind::recipients:
      return printed::Zone::recipients;
    case ZoneKind::signature:
      return printed::Zone::signature;
    default:
      return std::nullopt;
  }
}

// Parts and chapters have their titles in the middle, articles and points have not.
bool is_centred(const Section& section) {
  constexpr std::string_view kNames[] = {"Phần ",   "PHẦN ",   "Chương ", "CHƯƠNG ",
                                         "Phụ lục", "PHỤ LỤC", "Mục ",    "MỤC "};
  return std::ranges::any_of(kNames, [&](std::string_view name) { return section.label.starts_with(name); });
}

}  // namespace

printed::Form form_of(const ReadDocument& read, const Draft& draft) {
  printed::Form form{read.reader != "text", read.generated.has_value(), read.blocks, {}};
  for (const Zone& zone : draft.document.zones) {
    if (const auto kind = zone_of(zone.kind); kind && !zone.view.empty())
      form.zones.push_back({*kind, draft.to_source(zone.view)});
  }
  for (const Section& section : draft.head().sections) {
    if (is_centred(section)) form.zones.push_back({printed::Zone::title, section.span});
  }
  std::ranges::stable_sort(form.zones, {},
                           [](const printed::ZonePlace& place) { return place.source.start; });
  return form;
}

}  // namespace rasoat::drafting
