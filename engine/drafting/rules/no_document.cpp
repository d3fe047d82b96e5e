// no-document: nothing in the text shows that it is a document: neither head nor type word, signature or
// recipients. The other rules of form then stay silent.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) report.at(first_character(draft), "check-no-document");
}

}  // namespace

extern const RuleBody no_document;
const RuleBody no_document{check_rule, "Danh sách trực: An, Bình, Chi.\n",
                           R"(ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SÔNG VÂN                 Độc lập - Tự do - Hạnh phúc

Số: 45/TB-UBND              Vân Giang, ngày 07 tháng 3 năm 2023

THÔNG BÁO
Lịch trực Tết

Nơi nhận:                            TM. ỦY BAN NHÂN DÂN
- Lưu: VT.                                CHỦ TỊCH

                                       Mã Thị Hiền
)"};

}  // namespace rasoat::drafting
