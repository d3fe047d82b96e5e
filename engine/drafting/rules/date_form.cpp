// date-form: in the place-date line days under 10 and the months 1 and 2 take a zero, other months none; a
// day that does not exist is an error. Dates in the text (03/04/2018) are not judged.
#include <optional>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"

namespace rasoat::drafting {
namespace {

struct Number {
  Span view;
  unsigned value = 0;
};

// The number after a word of the line, at or after `from`.
std::optional<Number> number_after(std::string_view view, Span line, std::string_view word, Offset from) {
  const std::size_t found = view.substr(0, line.end).find(word, from);
  if (found == std::string_view::npos) return std::nullopt;
  std::size_t at = found + word.size();
  while (at < line.end && (view[at] == ' ' || view[at] == '\n')) ++at;
  Number number;
  number.view = {static_cast<Offset>(at), static_cast<Offset>(at)};
  while (number.view.end < line.end && view[number.view.end] >= '0' && view[number.view.end] <= '9' &&
         number.view.size() < 4)
    number.value = number.value * 10 + static_cast<unsigned>(view[number.view.end++] - '0');
  return number.view.empty() ? std::nullopt : std::optional(number);
}

void check_padding(const Draft& draft, const Number& number, bool padded, Report& report) {
  std::string right = std::to_string(number.value);
  if (padded && right.size() == 1) right.insert(0, "0");
  const std::string printed(number.view.of(draft.view()));
  if (printed == right) return;
  Finding& finding = report.at(draft.to_source(number.view), "check-date-form", {printed, right});
  finding.severity = Severity::warning;
  finding.replacement = right;
  finding.safe = true;
}

void check_rule(const Draft& draft, Report& report) {
  const auto line = draft.line(LineRole::place_date);
  if (!line) return;
  const auto day = number_after(draft.view(), *line, "ngày", line->start);
  if (!day) return;
  const auto month = number_after(draft.view(), *line, "tháng", day->view.end);
  if (!month) return;
  const auto year = number_after(draft.view(), *line, "năm", month->view.end);
  if (year && !make_date(static_cast<int>(year->value), month->value, day->value)) {
    const Span date{day->view.start, year->view.end};
    report.at(draft.to_source(date), "check-no-such-day", {std::string(date.of(draft.view()))});
    return;
  }
  check_padding(draft, *day, true, report);
  check_padding(draft, *month, month->value < 3, report);
}

}  // namespace

extern const RuleBody date_form;
const RuleBody date_form{check_rule,
                         changed_plan("        *                     Vân Giang, ngày 07 tháng 3 năm 2023",
                                      "        *                     Vân Giang, ngày 7 tháng 03 năm 2023"),
                         kSamplePlan};

}  // namespace rasoat::drafting
