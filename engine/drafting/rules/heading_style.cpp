// heading-style: one document closes its Roman numerals now with a full stop, now with a hyphen: I. and II-.
#include <algorithm>
#include <optional>

#include "document/parts.hpp"
#include "drafting/rule.hpp"
#include "reading/label_at.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  std::optional<Span> stop, dash;
  for (const Block& block : draft.document.blocks) {
    if (!is_running_text(block) || block.kind == BlockKind::table_cell) continue;
    const ZoneKind zone = draft.document.zone_at(draft.document.view.from_source(block.span.start));
    if (zone != ZoneKind::body) continue;
    const auto label = label_at(draft.source(), block.span);
    if (!label || label->kind != grammar::LabelKind::roman || !label->closed) continue;
    const std::string_view rest = draft.source().substr(label->printed.end);
    if (rest.starts_with('.') && !stop) stop = label->printed;
    if (rest.starts_with('-') && !dash) dash = label->printed;
  }
  if (!stop || !dash) return;
  const Span later = std::max(*stop, *dash), first = std::min(*stop, *dash);
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
