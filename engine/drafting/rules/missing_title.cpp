// missing-title: no name of the type (tên loại), or no trích yếu. A letter (công văn) has "V/v …" and no type
// name; what is addressed by "Kính gửi" without a type name is one.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"

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
const RuleBody missing_title{check_rule,
                             R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU


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
