// reference-replaced: the cited document was replaced or repealed before the draft's date, as the archive
// tells; not where the draft itself says so.
#include "drafting/archive_findings.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  take_over(draft, check_replaced, "cites-replaced", report);
}

}  // namespace

extern const RuleBody reference_replaced;
const RuleBody reference_replaced{
    check_rule,
    "Căn cứ Quyết định số 16/2015/QĐ-UBND ngày 12/5/2015 của Ủy ban nhân dân tỉnh ban hành Quy chế công tác "
    "văn thư.\n",
    "Căn cứ Quyết định số 21/2022/QĐ-UBND ngày 08/7/2022 của Ủy ban nhân dân tỉnh thay thế Quyết định số "
    "16/2015/QĐ-UBND ngày 12/5/2015.\n"};

}  // namespace rasoat::drafting
