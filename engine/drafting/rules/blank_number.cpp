// blank-number: the number is left blank, as is normal until the document is signed.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "grammars/number_line.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  const auto line = draft.line(LineRole::number);
  if (!line) return;
  each_column(draft.view(), *line, [&](Span words) {
    const auto read = grammar::parse_number_line(words.of(draft.view()));
    if (read && read->blank)
      report.at(draft.to_source(trimmed(draft.view(), {words.start, words.start + read->length})),
                "check-blank-number");
    return read.has_value();
  });
}

}  // namespace

extern const RuleBody blank_number;
const RuleBody blank_number{check_rule,
                            R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số     -KH/TU

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
