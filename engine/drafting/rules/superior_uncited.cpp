// superior-uncited: a plan or a programme that rests on nothing: it cites no document that it carries out or
// is based on.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

bool is_plan(const Draft& draft) {
  return draft.head().type == "KH" || draft.head().type == "CTr";
}

void check_rule(const Draft& draft, Report& report) {
  if (!is_plan(draft) || draft.options.extract) return;
  for (const Reference& one : draft.found.references) {
    if (one.kind != ReferenceKind::self && one.target != "self") return;
  }
  const auto line = draft.line(LineRole::type);
  report.at(line ? draft.to_source(trimmed(draft.view(), *line)) : first_character(draft),
            "check-superior-uncited");
}

}  // namespace

extern const RuleBody superior_uncited;
const RuleBody superior_uncited{check_rule,
                                R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU

KẾ HOẠCH
kiểm tra công tác văn thư
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
