// duty-deadline-late: a report or a review is ordered for a day after the one on which a superior document
// wants the same of this body. A draft that orders one in time as well is not judged: its later ones are
// others.
#include <algorithm>

#include "coverage/due.hpp"
#include "coverage/findings.hpp"
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/superiors.hpp"

namespace rasoat::drafting {
namespace {

constexpr int kSameThing = 92;  // days between two single deadlines that may be meant for one thing

// Two deadlines of one kind as days of one period; nothing where they cannot be compared.
struct Days {
  Date wanted, ordered;
};

std::optional<Days> compare(const DueRule& wanted, const DueRule& ordered, Date day) {
  if (!wanted.days.empty() && !ordered.days.empty()) {
    const Days days{wanted.days.back(), ordered.days.front()};
    const auto apart = std::chrono::sys_days(days.ordered) - std::chrono::sys_days(days.wanted);
    return std::abs(static_cast<int>(apart.count())) <= kSameThing ? std::optional(days) : std::nullopt;
  }
  for (const Recurrence& left : wanted.recurring) {
    for (const Recurrence& right : ordered.recurring) {
      if (left.interval != right.interval || left.days.empty() || right.days.empty()) continue;
      const Period period = period_of(left.interval, day);
      return Days{due_day(period, left.days), due_day(period, right.days)};
    }
  }
  return std::nullopt;
}

DueRule rule_of(const Duty& duty, std::optional<Date> issued) {
  return duty.due ? read_due(duty.due->rule, issued) : DueRule{};
}

void check_duty(const Draft& draft, const SuperiorDuty& one, Report& report) {
  const ArchiveGraph& graph = *draft.options.archive->graph;
  const DueRule wanted = rule_of(*one.duty, graph.nodes[one.of.node].date);
  if (!wanted.is_usable()) return;
  const Duty* late = nullptr;
  std::optional<Days> days;
  for (const Duty& duty : draft.duties) {
    if (duty.action != one.duty->action) continue;
    const auto found = compare(wanted, rule_of(duty, draft.day), *draft.day);
    if (!found) continue;
    if (found->ordered <= found->wanted) return;
    if (late == nullptr) late = &duty, days = found;
  }
  if (late == nullptr) return;
  Finding& finding =
      report.at(words_within(draft, late->span, late->due->text), "check-duty-deadline-late",
                {late->due->text, to_iso(days->ordered), called(graph, one.of.node), to_iso(days->wanted)});
  finding.related.push_back({one.record->file, one.duty->span});
}

void check_rule(const Draft& draft, Report& report) {
  if (!draft.day) return;
  for (const SuperiorDuty& one : superior_duties(draft)) {
    const bool asked = one.duty->action == DutyAction::report || one.duty->action == DutyAction::review;
    if (asked) check_duty(draft, one, report);
  }
}

}  // namespace

extern const RuleBody duty_deadline_late;
const RuleBody duty_deadline_late{
    check_rule,
    "Thực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy, Đảng ủy Khối xây dựng kế "
    "hoạch như "
    "sau:\n\n1. Các đảng ủy cơ sở báo cáo Đảng ủy Khối trước ngày 30/11 hằng năm.\n",
    "Thực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy, Đảng ủy Khối xây dựng kế "
    "hoạch như "
    "sau:\n\n1. Các đảng ủy cơ sở báo cáo Đảng ủy Khối trước ngày 05/11 hằng năm.\n"};

}  // namespace rasoat::drafting
