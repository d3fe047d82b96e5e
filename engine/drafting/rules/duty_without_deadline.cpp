// duty-without-deadline: a plan or a report is ordered with neither deadline nor period.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

// The rest of its sentence sets a day, though not in words that were read as the duty's own.
bool names_a_day(const Draft& draft, const Duty& duty) {
  const std::string_view view = draft.view();
  const Span span = draft.document.view.from_source(duty.span);
  const std::string_view sentence = to_sentence_end(view, span).of(view);
  for (const std::string_view lead :
       {"trước ngày ", "chậm nhất ngày ", "chậm nhất là ngày ", "hết ngày ", "xong ngày ", "trong tháng "}) {
    if (sentence.find(lead) != std::string_view::npos) return true;
  }
  const std::string_view rest = sentence.substr(span.size());
  return rest.find("ngày ") != std::string_view::npos || rest.find("trong tháng ") != std::string_view::npos;
}

void check_rule(const Draft& draft, Report& report) {
  for (const Duty& duty : draft.duties) {
    if (duty.action != DutyAction::report && duty.action != DutyAction::plan) continue;
    if ((!duty.due || duty.due->kind == DueKind::none) && !names_a_day(draft, duty))
      report.at(duty.span, "check-duty-without-deadline");
  }
}

}  // namespace

extern const RuleBody duty_without_deadline;
const RuleBody duty_without_deadline{
    check_rule,
    R"(1. Các huyện ủy xây dựng kế hoạch thực hiện Nghị quyết này.
)",
    R"(1. Các huyện ủy xây dựng kế hoạch thực hiện Nghị quyết này, hoàn thành trước ngày 15/11/2022.
)"};

}  // namespace rasoat::drafting
