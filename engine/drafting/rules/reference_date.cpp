// reference-date: a date that does not exist, lies after the draft's own, or before there were such documents
// (1945).
#include <algorithm>
#include <optional>
#include <string>

#include "drafting/citation_parts.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

std::string shown(Date date) {
  return to_iso(date);
}

void check_citations(const Draft& draft, Report& report) {
  for (const Reference& one : draft.found.references) {
    if (!one.date || one.kind == ReferenceKind::self || one.target == "self") continue;
    if (draft.is_quoted(draft.document.view.from_source(one.span.start))) continue;
    if (draft.day && *one.date > *draft.day) {
      report.at(date_words(draft, one), "check-reference-later",
                {one.target, shown(*one.date), shown(*draft.day)});
    } else if (static_cast<int>(one.date->year()) < 1945) {
      report.at(date_words(draft, one), "check-reference-ancient", {one.target, shown(*one.date)});
    }
  }
}

struct Number {
  unsigned value = 0;
  std::size_t end = 0;
};
std::optional<Number> number_at(std::string_view view, std::size_t at) {
  Number number{0, at};
  while (number.end < view.size() && view[number.end] >= '0' && view[number.end] <= '9' &&
         number.end - at < 5)
    number.value = number.value * 10 + static_cast<unsigned>(view[number.end++] - '0');
  return number.end == at ? std::nullopt : std::optional(number);
}

// Past the blanks, and past the word where one is asked for; npos where it does not stand there.
std::size_t past(std::string_view view, std::size_t at, std::string_view word) {
  const std::size_t start = view.find_first_not_of(" \n", at);
  return view.substr(std::min(start, view.size())).starts_with(word) ? start + word.size()
                                                                     : std::string_view::npos;
}

// The number that follows one of the two marks: the sign at once, the word with blanks around it.
std::optional<Number> number_after(std::string_view view, std::size_t at, std::string_view sign,
                                   std::string_view word) {
  if (view.substr(at).starts_with(sign)) return number_at(view, at + sign.size());
  const std::size_t end = past(view, at, word);
  return end == std::string_view::npos ? std::nullopt : number_at(view, past(view, end, ""));
}

// The end of a full date (31/6/2022, 31-6-2022, 31 tháng 6 năm 2022) at the place that no calendar has; 0
// where there is none.
std::size_t end_of_wrong_day(std::string_view view, std::size_t at) {
  const auto day = number_at(view, at);
  if (!day || day->end - at > 2 || day->end >= view.size()) return 0;
  const bool hyphen = view[day->end] == '-';
  const auto month = number_after(view, day->end, hyphen ? "-" : "/", "tháng");
  if (!month || month->end >= view.size()) return 0;
  const auto year = number_after(view, month->end, hyphen ? "-" : "/", "năm");
  if (!year || year->value < 1000 || year->value > 9999) return 0;
  return make_date(static_cast<int>(year->value), month->value, day->value) ? 0 : year->end;
}

// What the place-date line prints is date-form's.
bool is_own_date(const Draft& draft, std::size_t at) {
  const auto line = draft.line(LineRole::place_date);
  return line && at >= line->start && at < line->end;
}

void check_days(const Draft& draft, Report& report) {
  const std::string_view view = draft.view();
  constexpr std::string_view kDay = "ngày ";
  for (std::size_t at = view.find(kDay); at != std::string_view::npos; at = view.find(kDay, at + 1)) {
    const std::size_t start = at + kDay.size();
    const std::size_t end = end_of_wrong_day(view, start);
    if (end == 0 || is_own_date(draft, start) || draft.is_quoted(static_cast<Offset>(start))) continue;
    const Span span{static_cast<Offset>(start), static_cast<Offset>(end)};
    report.at(draft.to_source(span), "check-no-such-day", {std::string(span.of(view))});
  }
}

void check_rule(const Draft& draft, Report& report) {
  check_citations(draft, report);
  check_days(draft, report);
}

}  // namespace

extern const RuleBody reference_date;
const RuleBody reference_date{check_rule,
                              R"(Thực hiện Chỉ thị số 17-CT/TU, ngày 31/6/2022 của Ban Thường vụ Tỉnh ủy.
)",
                              R"(Thực hiện Chỉ thị số 17-CT/TU, ngày 30/6/2022 của Ban Thường vụ Tỉnh ủy.
)"};

}  // namespace rasoat::drafting
