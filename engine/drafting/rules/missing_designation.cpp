// missing-designation: no line with number and symbol (số, ký hiệu). A blank for the number is another matter
// (blank-number).
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  if (draft.head().designation || draft.line(LineRole::number)) return;
  if (draft.head().number) return;
  report.at(first_character(draft), "check-missing-designation");
}

}  // namespace

extern const RuleBody missing_designation;
const RuleBody missing_designation{check_rule, changed_plan("Số 12-KH/TU\n", ""), kSamplePlan};

}  // namespace rasoat::drafting
