// missing-signature: no signature block or no name under it (error); no office between authority and name
// (warning). The authority line is for collectives only and never missed here.
#include <algorithm>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "grammars/signature.hpp"

namespace rasoat::drafting {
namespace {

// A person's name stands in a column of the signature or of the recipients beside it.
bool prints_name(const Draft& draft) {
  const std::string_view view = draft.view();
  for (const Zone& zone : draft.document.zones) {
    if (zone.kind != ZoneKind::signature && zone.kind != ZoneKind::recipients) continue;
    const bool found = each_column(view, zone.view, [&](Span rest) {
      const std::string_view words = rest.of(view);
      const std::size_t end = std::min({words.find('\n'), words.find("   "), words.size()});
      return grammar::is_person_name(words.substr(0, words.find_last_not_of(' ', end - 1) + 1));
    });
    if (found) return true;
  }
  return false;
}

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  const auto& signature = draft.head().signature;
  if (!signature || (!signature->name && !prints_name(draft))) {
    report.at(first_character(draft), signature ? "check-missing-signer" : "check-missing-signature");
  } else if (!signature->position) {
    const auto zone = draft.zone(ZoneKind::signature);
    const Span place = zone ? draft.to_source(trimmed(draft.view(), *zone)) : first_character(draft);
    report.at(place, "check-missing-position").severity = Severity::warning;
  }
}

}  // namespace

extern const RuleBody missing_signature;
const RuleBody missing_signature{check_rule,
                                 R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU

KẾ HOẠCH
thực hiện Chỉ thị số 10-CT/TU
-----

Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:

1. Các cấp ủy tổ chức thực hiện Kế hoạch này.

Nơi nhận:                                 
- Ban Bí thư,                                
- Lưu Văn phòng Tỉnh ủy.

                                           
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
