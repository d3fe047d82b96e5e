// missing-title: no name of the type (tên loại), or no trích yếu. A letter (công văn) has "V/v …" and no type
// name; what is addressed by "Kính gửi" without a type name is one.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"

namespace rasoat::drafting {
namespace {

bool is_letter(const Draft& draft) {
  return draft.head().type == "CV" || draft.line(LineRole::addressee).has_value();
}

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  const bool typed = draft.line(LineRole::type).has_value();
  if (!typed && !is_letter(draft)) {
    report.at(first_character(draft), "check-missing-type");
  } else if (!draft.head().title) {
    report.at(first_character(draft), typed ? "check-missing-title" : "check-missing-subject");
  }
}

}  // namespace

extern const RuleBody missing_title;
const RuleBody missing_title{check_rule, changed_plan("KẾ HOẠCH\nthực hiện Chỉ thị số 10-CT/TU\n-----\n", ""),
                             kSamplePlan};

}  // namespace rasoat::drafting
