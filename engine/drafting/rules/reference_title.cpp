// reference-title: two citations of one document give it different titles. A shortened title, "về việc" for
// "về", quotation marks and tone style make no other title.
#include "coverage/title.hpp"
#include "drafting/archive_findings.hpp"
#include "drafting/citation_parts.hpp"
#include "drafting/citations.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  for (const auto& [target, citations] : numbered_citations(draft)) {
    const Reference* first = nullptr;
    for (const Reference* one : citations) {
      if (!one->title) continue;
      if (first == nullptr) first = one;
      if (first->date && one->date && first->date != one->date) continue;
      if (first->type != one->type) continue;
      if (!is_other_title(*one->title, *first->title) || !is_other_title(*first->title, *one->title))
        continue;
      Finding& finding =
          report.at(title_words(draft, *one), "check-reference-title", {target, *one->title, *first->title});
      finding.related.push_back({{}, title_words(draft, *first)});
    }
  }
  take_over(draft, check_conflicts, "citation-conflict-title", report, title_words);
}

}  // namespace

extern const RuleBody reference_title;
const RuleBody reference_title{
    check_rule,
    R"(Căn cứ Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch cộng đồng vùng cao;

Thực hiện Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về xây dựng nông thôn mới nâng cao các xã;
)",
    R"(Căn cứ Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch cộng đồng vùng cao;

Thực hiện Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch cộng đồng;
)"};

}  // namespace rasoat::drafting
