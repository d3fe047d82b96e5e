// superior-duty-uncovered: a document that the plan carries out asks its body for a report, a review or a
// document of some kind, and the plan says no word of such a thing. That it asks for a plan is met by the
// plan.
#include <set>
#include <string>

#include "coverage/clause.hpp"
#include "coverage/findings.hpp"
#include "drafting/rule.hpp"
#include "drafting/superiors.hpp"
#include "grammars/letter.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat::drafting {
namespace {

// The words that name what the duty asks for, as slugs; none where any words will do.
std::vector<std::string> words_for(const Duty& duty) {
  if (duty.action == DutyAction::report) return {"bao-cao"};
  if (duty.action == DutyAction::review) return {"so-ket", "tong-ket", "danh-gia"};
  if (duty.action != DutyAction::issue) return {};
  const std::string kind = kind_to_issue(duty);
  for (const grammar::DocumentType& type : grammar::document_types()) {
    if (!kind.empty() && type.code == kind) return {grammar::slug(type.word)};
  }
  return {};
}

bool says(const std::string& slug, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (slug.find("-" + word + "-") != std::string::npos) return true;
  }
  return words.empty();
}

void check_rule(const Draft& draft, Report& report) {
  if (draft.head().type != "KH" && draft.head().type != "CTr") return;
  const auto duties = superior_duties(draft);
  if (duties.empty()) return;
  const std::string slug = "-" + grammar::slug(draft.view()) + "-";
  std::set<std::pair<NodeIndex, std::string>> said;
  for (const SuperiorDuty& one : duties) {
    const auto words = words_for(*one.duty);
    if (says(slug, words) || !said.emplace(one.of.node, words.front()).second) continue;
    Finding& finding = report.at(one.of.place, "check-superior-duty-uncovered",
                                 {called(*draft.options.archive->graph, one.of.node), one.duty->quote});
    finding.related.push_back({one.record->file, one.duty->span});
  }
}

}  // namespace

extern const RuleBody superior_duty_uncovered;
const RuleBody superior_duty_uncovered{
    check_rule,
    "Thực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy, Đảng ủy Khối xây dựng kế "
    "hoạch như "
    "sau:\n\n1. Các chi bộ quán triệt Chỉ thị.\n",
    "Thực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy, Đảng ủy Khối xây dựng kế "
    "hoạch như "
    "sau:\n\n1. Các chi bộ quán triệt Chỉ thị.\n\n2. Đảng ủy Khối báo cáo Ban Thường vụ Tỉnh ủy trước ngày "
    "15/11 hằng năm.\n"};

}  // namespace rasoat::drafting
