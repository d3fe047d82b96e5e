// duty-without-deadline: a plan or a report is ordered with neither deadline nor period.
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  for (const Duty& duty : draft.duties) {
    if (duty.action != DutyAction::report && duty.action != DutyAction::plan) continue;
    if (!duty.due || duty.due->kind == DueKind::none) report.at(duty.span, "check-duty-without-deadline");
  }
}

}  // namespace

extern const RuleBody duty_without_deadline;
const RuleBody duty_without_deadline{
    check_rule,
    R"(1. Các huyện ủy xây dựng kế hoạch thực hiện Nghị quyết này.
)",
    R"(1. Các huyện ủy xây dựng kế hoạch thực hiện Nghị quyết này, hoàn thành trước ngày 15/11/2022.
)"};

}  // namespace rasoat::drafting
