// missing-recipients: no list of recipients (Nơi nhận).
#include "drafting/place.hpp"
#include "drafting/rule.hpp"

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
const RuleBody missing_recipients{check_rule,
                                  R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU

KẾ HOẠCH
thực hiện Chỉ thị số 10-CT/TU
-----

Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:

1. Các cấp ủy tổ chức thực hiện Kế hoạch này.

                                 T/M BAN THƯỜNG VỤ
                                  BÍ THƯ


                                           Phan Thành Đô
)",
                                  R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU

KẾ HOẠCH
thực hiện Chỉ thị số 10-CT/TU
-----

Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:

1. Các cấp ủy tổ chức thực hiện Kế hoạch này.

Nơi nhận:                                 T/M BAN THƯỜNG VỤ
- Ban Bí thư,                                  BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.

                                           Phan Thành Đô
)"};

}  // namespace rasoat::drafting
