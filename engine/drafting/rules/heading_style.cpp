// heading-style: one document closes its Roman numerals now with a full stop, now with a hyphen: I. and II-.
// Said of the first of those that are fewer.
#include <vector>

#include "document/parts.hpp"
#include "drafting/rule.hpp"
#include "reading/label_at.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  std::vector<Span> stops, dashes;
  for (const Block& block : draft.document.blocks) {
    if (!is_running_text(block) || block.kind == BlockKind::table_cell) continue;
    const ZoneKind zone = draft.document.zone_at(draft.document.view.from_source(block.span.start));
    if (zone != ZoneKind::body && zone != ZoneKind::opening && zone != ZoneKind::bases) continue;
    const auto label = label_at(draft.source(), block.span);
    if (!label || label->kind != grammar::LabelKind::roman || !label->closed) continue;
    const std::string_view rest = draft.source().substr(label->printed.end);
    if (rest.starts_with('.')) stops.push_back(label->printed);
    if (rest.starts_with('-')) dashes.push_back(label->printed);
  }
  if (stops.empty() || dashes.empty()) return;
  const bool dash_is_rare =
      dashes.size() < stops.size() || (dashes.size() == stops.size() && dashes.front() > stops.front());
  const Span later = (dash_is_rare ? dashes : stops).front(), first = (dash_is_rare ? stops : dashes).front();
  Finding& finding = report.at(later, "check-heading-style",
                               {std::string(draft.source().substr(later.start, later.size() + 1)),
                                std::string(draft.source().substr(first.start, first.size() + 1))});
  finding.related.push_back({{}, first});
}

}  // namespace

extern const RuleBody heading_style;
const RuleBody heading_style{check_rule,
                             R"(I. MỤC ĐÍCH

Quán triệt Nghị quyết của Tỉnh ủy.

II- NHIỆM VỤ

Tuyên truyền trong nhân dân.
)",
                             R"(I- MỤC ĐÍCH

Quán triệt Nghị quyết của Tỉnh ủy.

II- NHIỆM VỤ

Tuyên truyền trong nhân dân.
)"};

}  // namespace rasoat::drafting
