// reference-title: two citations of one document give it different titles. A shortened title, "về việc" for
// "về", quotation marks and tone style make no other title.
#include <set>
#include <utility>

#include "authority/name.hpp"
#include "coverage/title.hpp"
#include "drafting/archive_findings.hpp"
#include "drafting/citation_parts.hpp"
#include "drafting/citations.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

// Titles too short to be measured, of two citations with one day: three words at least, and no two of them
// side by side in the other as well.
bool share_nothing(const Reference& a, const Reference& b) {
  constexpr std::size_t kFewest = 3;
  if (!a.date || a.date != b.date) return false;
  const NameWords left = read_words(*a.title), right = read_words(*b.title);
  if (left.size() < kFewest || right.size() < kFewest) return false;
  std::set<std::pair<grammar::WordKey, grammar::WordKey>> pairs;
  for (std::size_t i = 1; i < left.size(); ++i) pairs.emplace(left[i - 1].key, left[i].key);
  for (std::size_t i = 1; i < right.size(); ++i) {
    if (pairs.contains({right[i - 1].key, right[i].key})) return false;
  }
  return true;
}

bool are_other(const Reference& a, const Reference& b) {
  return (is_other_title(*a.title, *b.title) && is_other_title(*b.title, *a.title)) || share_nothing(a, b);
}

void check_rule(const Draft& draft, Report& report) {
  for (const auto& [target, citations] : numbered_citations(draft)) {
    const Reference* first = nullptr;
    for (const Reference* one : citations) {
      if (!one->title) continue;
      if (first == nullptr) first = one;
      if (first->date && one->date && first->date != one->date) continue;
      if (first->type != one->type) continue;
      if (!are_other(*one, *first)) continue;
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
