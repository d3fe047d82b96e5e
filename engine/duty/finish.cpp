// Drafts become duties: what blocks say is filled in, places become those of the source.
#include <algorithm>

#include "duty/duty_finder.hpp"

namespace rasoat {

std::vector<Duty> DutyFinder::finish() {
  nodes_ = std::vector<Passage>();
  drop_told_below();
  // Most documents have them in order: to sort would take half as much memory again.
  const auto before = [](const Duty& a, const Duty& b) { return a.span < b.span; };
  if (!std::is_sorted(duties_.begin(), duties_.end(), before))
    std::stable_sort(duties_.begin(), duties_.end(), before);
  return std::move(duties_);
}

// The duties of lead-ins that the lists under them tell body by body.
void DutyFinder::drop_told_below() {
  if (told_below_.empty()) return;
  std::vector<bool> told(duties_.size());
  for (const std::size_t lead : told_below_) told[lead] = true;
  std::size_t at = 0;
  std::erase_if(duties_, [&](const Duty&) { return told[at++]; });
}

void DutyFinder::fill_from_block(Draft& draft, std::uint32_t group) const {
  if (group == kNoGroup) return;
  const TaskFields& fields = groups_[group];
  if (!fields.lead.empty()) draft.addressees.actors = fields.lead;
  for (const std::string& name : fields.with) {
    if (std::find(draft.addressees.with.begin(), draft.addressees.with.end(), name) ==
        draft.addressees.with.end())
      draft.addressees.with.push_back(name);
  }
  if (fields.due && (!draft.due || draft.due->kind == DueKind::none)) draft.due = fields.due;
  // "2026..2030", "from 2025": a programme's years, in which much else is done.
  const std::string_view rule = draft.due ? std::string_view(draft.due->rule) : "";
  const bool by_day = draft.due && (draft.due->kind == DueKind::date || draft.due->kind == DueKind::recurring ||
                                    (draft.due->kind == DueKind::period && rule.size() == 7));
  if (fields.product && by_day && draft.action == DutyAction::act) draft.action = *fields.product;
  const bool prepared = draft.action == DutyAction::plan || draft.action == DutyAction::issue;
  if (fields.issuer && prepared) draft.to = fields.issuer;
}

std::optional<Duty> DutyFinder::lower(Draft& draft) const {
  Duty duty;
  duty.span = source_of(draft.view);
  if (duty.span.empty()) return std::nullopt;
  duty.actors = std::move(draft.addressees.actors);
  duty.with = std::move(draft.addressees.with);
  duty.action = draft.action;
  duty.to = std::move(draft.to);
  duty.via = std::move(draft.via);
  duty.about = about(draft);
  duty.due = std::move(draft.due);
  return duty;
}

// Where the clause runs on in a piece that stands before it in the source, up to the end of its first line.
Span DutyFinder::source_of(Span view) const {
  Span source = document_.view.to_source(view);
  if (source.start < source.end) return source;
  const std::size_t line_end = view_.find('\n', view.start);
  if (line_end == std::string_view::npos || line_end >= view.end || line_end == view.start) return {};
  source = document_.view.to_source({view.start, static_cast<Offset>(line_end)});
  return source.start < source.end ? source : Span{};
}

// The documents named where the duty is printed, else in its clause, else in its sentence, else this
// document.
std::vector<std::string> DutyFinder::about(const Draft& draft) const {
  std::vector<std::string> targets = targets_in(draft.view);
  if (targets.empty()) targets = targets_in(draft.clause);
  if (targets.empty()) targets = targets_in(draft.sentence);
  if (targets.empty()) targets.emplace_back("self");
  return targets;
}

std::vector<std::string> DutyFinder::targets_in(Span view) const {
  std::vector<std::string> targets;
  auto at = std::lower_bound(cited_.begin(), cited_.end(), view.start,
                             [](const Cited& one, Offset start) { return one.view.start < start; });
  for (; at != cited_.end() && at->view.start < view.end; ++at) {
    for (std::uint32_t i = at->first; i < at->end; ++i) {
      const std::string& target = references_[i].target;
      if (std::find(targets.begin(), targets.end(), target) == targets.end()) targets.push_back(target);
    }
  }
  return targets;
}

}  // namespace rasoat
