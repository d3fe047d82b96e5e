// The plan in which the rules of form show what they mean: a whole document of the Party, right in every
// line.
#pragma once

#include "drafting/rule.hpp"

namespace rasoat::drafting {

inline constexpr std::string_view kSamplePlan = R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
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
)";

/// The plan with some of its words (or lines) written otherwise.
constexpr Example changed_plan(std::string_view words, std::string_view by) {
  return {kSamplePlan, words, by};
}

}  // namespace rasoat::drafting
