// reference-conflict: two citations of one document give different dates. Numbers begin anew each year or
// term, so dates of different years, or citations with different titles, mean two documents.
#include "coverage/title.hpp"
#include "drafting/archive_findings.hpp"
#include "drafting/citations.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

// Whether the two may well be two documents that bear one number.
bool may_be_two(const Reference& a, const Reference& b) {
  if (a.type != b.type || a.date->year() != b.date->year()) return true;
  return a.title && b.title && is_other_title(*a.title, *b.title) && is_other_title(*b.title, *a.title);
}

void check_rule(const Draft& draft, Report& report) {
  for (const auto& [target, citations] : numbered_citations(draft)) {
    const Reference* first = nullptr;
    for (const Reference* one : citations) {
      if (!one->date) continue;
      if (first == nullptr) first = one;
      if (one->date == first->date || may_be_two(*first, *one)) continue;
      Finding& finding = report.at(one->span, "check-reference-conflict",
                                   {target, to_iso(*one->date), to_iso(*first->date)});
      finding.related.push_back({{}, first->span});
    }
  }
  take_over(draft, check_conflicts, "citation-conflict-date citation-conflict-issuer", report);
}

}  // namespace

extern const RuleBody reference_conflict;
const RuleBody reference_conflict{
    check_rule,
    R"(Căn cứ Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch.

Mục tiêu của Nghị quyết số 03-NQ/TU, ngày 17/5/2021 của Tỉnh ủy không thay đổi.
)",
    R"(Căn cứ Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch.

Mục tiêu của Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy không thay đổi.
)"};

}  // namespace rasoat::drafting
