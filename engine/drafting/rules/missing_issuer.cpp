// missing-issuer: no issuing body in the head. The body that the opening names does not replace it.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  if (draft.head_issuer) return;
  report.at(first_character(draft), "check-missing-issuer");
}

}  // namespace

extern const RuleBody missing_issuer;
const RuleBody missing_issuer{check_rule,
                              changed_plan("TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM",
                                           "                                    ĐẢNG CỘNG SẢN VIỆT NAM"),
                              kSamplePlan};

}  // namespace rasoat::drafting
