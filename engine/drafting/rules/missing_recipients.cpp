// missing-recipients: no list of recipients (Nơi nhận).
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  if (draft.head().type == "Luật" || draft.head().type == "PL") return;  // the Assembly's have none
  if (!draft.head().recipients.empty() || draft.zone(ZoneKind::recipients)) return;
  report.at(first_character(draft), "check-missing-recipients");
}

}  // namespace

extern const RuleBody missing_recipients;
const RuleBody missing_recipients{
    check_rule,
    changed_plan(
        "Nơi nhận:                                 T/M BAN THƯỜNG VỤ\n- Ban Bí thư,                          "
        "        BÍ THƯ\n- Lưu Văn phòng Tỉnh ủy.",
        "                                 T/M BAN THƯỜNG VỤ\n                                  BÍ THƯ\n"),
    kSamplePlan};

}  // namespace rasoat::drafting
