// missing-place-date: no line with place and date of issue.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  if (draft.line(LineRole::place_date) || draft.head().issued_on || draft.head().place) return;
  report.at(first_character(draft), "check-missing-place-date");
}

}  // namespace

extern const RuleBody missing_place_date;
const RuleBody missing_place_date{check_rule,
                                  R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     
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
