// duty-without-recipient: a report is ordered, and nobody is named who is to receive it.
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  for (const Duty& duty : draft.duties) {
    if (duty.action == DutyAction::report && !duty.to && !duty.via && duty.due)
      report.at(duty.span, "check-duty-without-recipient");
  }
}

}  // namespace

extern const RuleBody duty_without_recipient;
const RuleBody duty_without_recipient{
    check_rule,
    R"(1. Các huyện ủy báo cáo kết quả thực hiện Kế hoạch này trước ngày 15/11 hằng năm.
)",
    R"(1. Các huyện ủy báo cáo kết quả thực hiện Kế hoạch này với Ban Thường vụ Tỉnh ủy trước ngày 15/11 hằng năm.
)"};

}  // namespace rasoat::drafting
