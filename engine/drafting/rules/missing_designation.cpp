// missing-designation: no line with number and symbol (số, ký hiệu). A blank for the number is another matter
// (blank-number).
#include "drafting/place.hpp"
#include "drafting/rule.hpp"

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
const RuleBody missing_designation{check_rule,
                                   R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023

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
