// duty-deadline-past: a deadline before the document's own date.
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  const auto& own = draft.head().issued_on;
  if (!own) return;
  for (const Duty& duty : draft.duties) {
    if (!duty.due || duty.due->kind != DueKind::date) continue;
    const auto day = parse_iso_date(duty.due->rule);
    if (!day || *day >= *own) continue;
    report.at(duty.span, "check-duty-deadline-past", {duty.due->text, to_iso(*day), to_iso(*own)});
  }
}

}  // namespace

extern const RuleBody duty_deadline_past;
const RuleBody duty_deadline_past{check_rule,
R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU

KẾ HOẠCH
thực hiện Chỉ thị số 10-CT/TU
-----

Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:

1. Các huyện ủy báo cáo Ban Thường vụ Tỉnh ủy kết quả thực hiện trước ngày 15/11/2022.

Nơi nhận:                                 T/M BAN THƯỜNG VỤ
- Ban Bí thư,                                  BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.

                                           Phan Thành Đô
)",
R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU

KẾ HOẠCH
thực hiện Chỉ thị số 10-CT/TU
-----

Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:

1. Các huyện ủy báo cáo Ban Thường vụ Tỉnh ủy kết quả thực hiện trước ngày 15/11/2023.

Nơi nhận:                                 T/M BAN THƯỜNG VỤ
- Ban Bí thư,                                  BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.

                                           Phan Thành Đô
)"};

}  // namespace rasoat::drafting
