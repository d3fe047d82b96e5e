// Elements are read one by one; a separator belongs to the deadline only if an element follows.
#include "grammars/recurrence.hpp"

#include <algorithm>
#include <vector>

#include "grammars/recurrence_element.hpp"

namespace rasoat::grammar {
namespace {

using Role = DeadlineWord;
using Unit = RecurrenceUnit;
using Element = RecurrenceElement;

std::string month_days(const std::vector<DayMonth>& days) {
  std::string out;
  for (const auto& [day, month] : days) {
    out.append(month < 10 ? " 0" : " ").append(std::to_string(month));
    out.append(day < 10 ? "-0" : "-").append(std::to_string(day));
  }
  return out;
}

std::string quarterly(const std::vector<DayMonth>& days) {
  const bool same =
      std::ranges::all_of(days, [&](const DayMonth& day) { return day.first == days[0].first; });
  return same ? "quarterly last-month " + std::to_string(days[0].first) : "quarterly" + month_days(days);
}

// "kỳ 6 tháng trước ngày 20/5, kỳ cả năm trước ngày 20/11": the half year's and the year's.
std::string half_and_year(const std::vector<DayMonth>& days) {
  return "6-monthly" + month_days({days.front()}) + "; yearly" + month_days({days.back()});
}

std::string rule_of(const Element& element) {
  constexpr std::string_view kWeekdays[] = {"",         "monday", "tuesday",  "wednesday",
                                            "thursday", "friday", "saturday", "sunday"};
  switch (element.unit) {
    case Unit::year:
      if (element.last_of_year && half_yearly(element.days)) return half_and_year(element.days);
      if (quarterly_days(element.days)) return quarterly(element.days);
      if (half_yearly(element.days)) return "6-monthly" + month_days(element.days);
      return (element.count > 1 ? std::to_string(element.count) + "-yearly" : "yearly") +
             (element.next ? " next-year" : "") + month_days(element.days);
    case Unit::quarter:
      if (element.next) return "quarterly next-month " + std::to_string(element.day);
      if (!element.days.empty()) return quarterly(element.days);
      return element.day ? "quarterly last-month " + std::to_string(element.day) : "quarterly";
    case Unit::month:
      if (element.count == 3) return "quarterly";
      if (element.count == 12) return "yearly" + month_days(element.days);
      if (element.last_of_year && element.count == 6 && half_yearly(element.days))
        return half_and_year(element.days);
      if (element.count > 1) return std::to_string(element.count) + "-monthly" + month_days(element.days);
      if (element.last_day) return "monthly last";
      if (element.next) return "monthly next-month " + std::to_string(element.day);
      return element.day ? "monthly " + std::to_string(element.day) : "monthly";
    case Unit::week:
      return element.weekday ? "weekly " + std::string(kWeekdays[element.weekday]) : "weekly";
    case Unit::day:
      return "daily";
    case Unit::periodic:
      return "periodic";
    case Unit::adhoc:
      return "ad hoc";
    default:
      return {};
  }
}

bool take_separator(Cursor& cursor) {
  const auto joint = words<"và"> | words<"hoặc"> | words<"hay">;
  return cursor.take((maybe_gap >> x3::char_(",;") >> maybe_gap >> -(joint >> gap)) | (gap >> joint >> gap) |
                     (maybe_gap >> '(' >> -(joint >> gap)));
}

void add(std::vector<std::string>& rules, std::string rule) {
  if (!rule.empty() && std::find(rules.begin(), rules.end(), rule) == rules.end())
    rules.push_back(std::move(rule));
}

// "6 tháng, năm (trước ngày 15/6 và 15/12)": each element takes its own day.
void share_days(std::vector<Element>& elements) {
  std::vector<DayMonth> days = elements.back().days;
  if (elements.size() < 2 || days.size() != elements.size()) return;
  for (std::size_t i = 0; i + 1 < elements.size(); ++i) {
    if (!elements[i].days.empty()) return;
  }
  for (std::size_t i = 0; i < days.size(); ++i) elements[i].days = {days[i]};
}

// "quý, 6 tháng, năm trước ngày 25 của tháng cuối kỳ báo cáo": the day of each.
void share_period_day(std::vector<Element>& elements) {
  if (!elements.back().of_period) return;
  const unsigned day = elements.back().period_day;
  for (Element& element : elements) {
    if (!element.days.empty() || element.day != 0) continue;
    if (element.unit == Unit::year && element.count == 1) element.days = {{day, 12}};
    if (element.unit == Unit::month && element.count == 6) element.days = {{day, 6}, {day, 12}};
    if (element.unit == Unit::month && element.count == 9) element.days = {{day, 9}};
    if (element.unit == Unit::quarter || (element.unit == Unit::month && element.count == 1))
      element.day = day;
  }
}

// "quý I, 6 tháng, 9 tháng, năm": all through the year.
bool names_year_through(const std::vector<Element>& elements) {
  const auto is_half = [](const Element& one) { return one.unit == Unit::month && one.count == 6; };
  return std::ranges::any_of(elements, &Element::part) && std::ranges::any_of(elements, is_half) &&
         std::ranges::any_of(elements, [](const Element& one) { return one.unit == Unit::year; });
}

// "6 tháng đầu năm (trước 15/6) và cả năm (trước 15/12)": nothing but their days tells that they recur.
bool tell_days(const std::vector<Element>& elements) {
  if (names_year_through(elements)) return true;
  return elements.size() == 2 && elements[0].unit == Unit::month &&
         (elements[0].count == 6 || elements[0].count == 9) && elements[1].unit == Unit::year &&
         !elements[0].days.empty() && !elements[1].days.empty();
}

std::string joined_rules(const std::vector<Element>& elements) {
  std::vector<std::string> rules;
  // Beside "hằng quý" nine months are a period of their own.
  const bool quarters = std::ranges::any_of(
      elements, [](const Element& one) { return one.unit == Unit::quarter && !one.part; });
  for (const Element& element : elements)
    add(rules, element.part && element.count == 9 && quarters ? "9-monthly" + month_days(element.days)
                                                              : rule_of(element));
  std::string joined;
  for (const std::string& rule : rules) joined.append(joined.empty() ? "" : "; ").append(rule);
  return joined;
}

// The units of a rule without days; none where one of them has a day, or takes none.
std::vector<Element> bare_units(std::string_view rule) {
  std::vector<Element> units;
  while (!rule.empty()) {
    const std::size_t end = rule.find("; ");
    const std::string_view part = rule.substr(0, end);
    rule = end == std::string_view::npos ? std::string_view() : rule.substr(end + 2);
    if (part == "ad hoc") continue;
    Element unit;
    unit.unit = part == "yearly" ? Unit::year : part == "quarterly" ? Unit::quarter : Unit::month;
    unit.part = part == "9-monthly";
    if (part == "6-monthly" || unit.part)
      unit.count = unit.part ? 9 : 6;
    else if (unit.unit == Unit::month && part != "monthly")
      return {};
    units.push_back(unit);
  }
  return units;
}

// The days that are read belong to the one unit.
bool fits(const Element& unit, const Element& read) {
  switch (unit.unit) {
    case Unit::year:
      return !read.days.empty();
    case Unit::quarter:
      return quarterly_days(read.days);
    default:
      return unit.count == 6 ? half_yearly(read.days) || read.days.size() == 1 : read.days.empty();
  }
}

}  // namespace

std::optional<PrintedRecurrence> parse_days_of(std::string_view text, std::string_view rule) {
  std::vector<Element> units = bare_units(rule);
  Cursor cursor(text);
  Element read;
  if (units.empty()) return std::nullopt;
  if (take_day_of_last_month(cursor, units.back())) {
    share_period_day(units);
    return PrintedRecurrence{joined_rules(units), cursor.length()};
  }
  if (!take_bare_days(cursor, read)) return std::nullopt;
  if (units.size() == 1 && fits(units[0], read)) {
    units[0].days = read.days;
    units[0].last_of_year = read.last_of_year;
    units[0].day = read.day;
  } else if (units.size() > 1 && read.days.size() == units.size()) {
    for (std::size_t i = 0; i < units.size(); ++i) units[i].days = {read.days[i]};
  } else {
    return std::nullopt;
  }
  return PrintedRecurrence{joined_rules(units), cursor.length()};
}

std::optional<PrintedRecurrence> parse_recurrence(std::string_view text, bool alone) {
  Cursor cursor(text);
  std::vector<Element> elements;
  bool certain = alone;
  // Figures alone are no recurrence yet: "6 tháng …".
  const bool counted = !text.empty() && text[0] >= '0' && text[0] <= '9';
  bool open_bracket = false;
  std::uint32_t enclosed = 0;  // what stands before the bracket around the periods
  for (;;) {
    Cursor at = cursor;
    bool bracket = false;
    bool alternative = true;
    if (!elements.empty()) {
      const std::string_view before = at.rest();
      if (!take_separator(at)) break;
      const std::string_view joint = before.substr(0, before.size() - at.rest().size());
      bracket = joint.find('(') != std::string_view::npos;
      alternative =
          joint.find("hoặc") != std::string_view::npos || joint.find("hay") != std::string_view::npos;
      if (bracket && open_bracket) break;
    }
    const bool periodic = at.take(word_of(Role::periodic));
    Cursor further = at;
    Element element;
    // "định kỳ (tháng, quý, năm)"
    const bool encloses = periodic && elements.empty() && further.take(maybe_gap >> '(' >> maybe_gap);
    if (encloses) enclosed = at.length();
    const bool gap_taken = !periodic || encloses || further.take(maybe_gap >> ':' >> maybe_gap) ||
                           further.take(gap >> -(words<"vào"> >> gap));
    if (gap_taken &&
        take_recurrence_element(further, element, periodic || !elements.empty() || alone || counted)) {
      if (alone && element.days.empty() && element.day == 0) take_bare_days(further, element);
      at = further;
    } else if (periodic && alternative) {
      // "hằng năm và định kỳ báo cáo": the second one is said of what follows.
      element = {};
      element.unit = Unit::periodic;
    } else {
      break;
    }
    if (bracket) {
      // Only what asks for more than the periods before belongs to them: "(hoặc đột xuất)".
      if (element.unit != Unit::adhoc || !at.take(maybe_gap >> ')')) break;
    }
    const bool supposed = counted && !elements.empty() && !elements[0].certain;
    certain = certain || periodic || (element.certain && !supposed) || element.of_period;
    elements.push_back(std::move(element));
    cursor = at;
    open_bracket = open_bracket || bracket;
  }
  if (elements.empty() || !(certain || tell_days(elements))) return std::nullopt;
  if (enclosed != 0 && cursor.length() > enclosed && !cursor.take(maybe_gap >> ')'))
    return PrintedRecurrence{"periodic", enclosed};
  // One quarter by its number is none of a row.
  if (std::ranges::any_of(elements, &Element::part) && !names_year_through(elements)) return std::nullopt;
  share_days(elements);
  share_period_day(elements);
  return PrintedRecurrence{joined_rules(elements), cursor.length()};
}

}  // namespace rasoat::grammar
