// missing-place-date: no line with place and date of issue.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  if (draft.line(LineRole::place_date) || draft.head().place) return;
  // What the National Assembly passes is dated by its closing words.
  const auto& own = draft.head().designation;
  if (own && draft.head().issued_on && own->find("QH") != std::string::npos) return;
  report.at(first_character(draft), "check-missing-place-date");
}

}  // namespace

extern const RuleBody missing_place_date;
const RuleBody missing_place_date{
    check_rule,
    changed_plan("        *                     Vân Giang, ngày 07 tháng 3 năm 2023",
                 "        *                     "),
    kSamplePlan};

}  // namespace rasoat::drafting
