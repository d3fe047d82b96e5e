#include "policy.hpp"

#include <algorithm>

namespace maker {
namespace {

int periods_in_year(Every every) {
  static constexpr int kCounts[] = {1, 2, 4, 12};
  return kCounts[static_cast<int>(every)];
}

Date clipped(int year, unsigned month, unsigned day) {
  const Date last = last_of_month(year, month);
  return day == 0 || day > day_in_month(last) ? last : day_of(year, month, day);
}

struct Rule {
  Every every;
  bool printed;
  unsigned month, day;  // of years and halves; day alone of quarters and months
};

// The rules that the words stand for. With the year beside it, a half is the first half: the year's report
// stands for the second.
std::vector<Rule> rules(const Due& due, const Policy& policy) {
  using Form = Due::Form;
  const Rule by_policy{Every::year, false, policy.yearly_month, policy.yearly_day};
  switch (due.form) {
    case Form::yearly:
      return {{Every::year, true, due.month, due.day_in_month}};
    case Form::yearly_bare:
      return {by_policy};
    case Form::half_and_year:
      return {{Every::half, true, due.month, due.day_in_month}, {Every::year, true, due.month2, due.day2}};
    case Form::half_and_year_bare:
      return {{Every::half, false, 6, 30}, by_policy};
    case Form::halves:
      return {{Every::half, true, due.month, due.day_in_month}};
    case Form::quarterly:
      return {{Every::quarter, true, 0, due.day_in_month}};
    case Form::quarterly_bare:
      return {{Every::quarter, false, 0, policy.quarterly_day}};
    case Form::monthly:
      return {{Every::month, true, 0, due.day_in_month}};
    default:
      return {};
  }
}

Date due_day(const Period& period, const Rule& rule) {
  if (rule.every == Every::half) return clipped(period.year, rule.month + 6 * (period.index - 1), rule.day);
  if (rule.every == Every::year) return clipped(period.year, rule.month, rule.day);
  return clipped(period.year, month_of(period.last_day()), rule.day);
}

std::optional<Date> single_day(const Due& due, Date issued) {
  using Form = Due::Form;
  const int year = year_of(due.day);
  const unsigned month = month_of(due.day);
  switch (due.form) {
    case Form::day:
      return due.day;
    case Form::month:
      return last_of_month(year, month);
    case Form::quarter:
      return period_of(Every::quarter, due.day).last_day();
    case Form::year:
      return day_of(year, 12, 31);
    case Form::before_month:
      return plus(day_of(year, month, 1), -1);
    case Form::days:
      return plus(issued, due.count);
    case Form::working_days:
      return after_working_days(issued, due.count);
    default:
      return std::nullopt;
  }
}

}  // namespace

Period Period::next() const {
  Period out = *this;
  if (static_cast<int>(index) < periods_in_year(every)) {
    ++out.index;
  } else {
    ++out.year;
    out.index = 1;
  }
  return out;
}

Date Period::last_day() const {
  return last_of_month(year, index * 12u / static_cast<unsigned>(periods_in_year(every)));
}

Period period_of(Every every, Date day) {
  const unsigned months = 12u / static_cast<unsigned>(periods_in_year(every));
  return {every, year_of(day), (month_of(day) - 1) / months + 1};
}

std::string label(const Period& period) {
  const std::string year = std::to_string(period.year);
  switch (period.every) {
    case Every::year:
      return year;
    case Every::half:
      return year + "-H" + std::to_string(period.index);
    case Every::quarter:
      return year + "-Q" + std::to_string(period.index);
    default:
      return year + "-" + padded(period.index);
  }
}

Policy make_policy(Random random) {
  Policy policy;
  if (random.chance(30)) return policy;
  policy.printed = true;
  policy.plan_within = random.pick(std::vector<int>{30, 45, 60});
  policy.yearly_day = random.pick(std::vector<unsigned>{10, 15, 20});
  policy.quarterly_day = random.pick(std::vector<unsigned>{20, 25});
  policy.notice = random.pick(std::vector<int>{15, 30});
  policy.expects.push_back({"TU", "CT", "ĐUK", random.pick(std::vector<int>{45, 60})});
  return policy;
}

std::string print(const Policy& policy) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<policy>\n  <accept action=\"plan\" types=\"KH CTr "
      "ĐA\"/>\n"
      "  <accept action=\"report\" types=\"BC\"/>\n";
  out += "  <deadline action=\"plan\" within=\"P" + std::to_string(policy.plan_within) + "D\"/>\n";
  out += "  <deadline action=\"report\" period=\"yearly\" by=\"" + padded(policy.yearly_month) + "-" +
         padded(policy.yearly_day) +
         "\"/>\n  <deadline action=\"report\" period=\"6-monthly\" by=\"06-30 12-31\"/>\n";
  out += "  <deadline action=\"report\" period=\"quarterly\" by=\"last-month " +
         (policy.quarterly_day ? std::to_string(policy.quarterly_day) : "last") + "\"/>\n";
  out += "  <notice days=\"" + std::to_string(policy.notice) + "\"/>\n";
  for (const Expect& expect : policy.expects)
    out += "  <expect from=\"" + expect.from + "\" types=\"" + expect.type + "\" of=\"" + expect.of +
           "\" action=\"plan\" within=\"P" + std::to_string(expect.within) + "D\"/>\n";
  return out + "</policy>\n";
}

std::vector<Deadline> deadlines(const Due& due, Action action, Date issued, std::optional<Date> end,
                                Date as_of, const Policy& policy) {
  if (const auto day = single_day(due, issued)) return {{std::nullopt, *day, true}};
  if (due.form == Due::Form::none && action == Action::plan)
    return {{std::nullopt, plus(issued, policy.plan_within), false}};
  std::vector<Deadline> out;
  const auto all = rules(due, policy);
  const bool years_too = all.size() > 1;
  for (const Rule& rule : all) {
    for (Period period = period_of(rule.every, issued);; period = period.next()) {
      const Date day = due_day(period, rule);
      if (end && day > *end) break;
      const bool second_half = years_too && rule.every == Every::half && period.index == 2;
      if (day < plus(issued, policy.notice) || second_half) continue;
      out.push_back({period, day, rule.printed});
      if (day > as_of) break;
    }
  }
  // Of what is not due yet, the next one of all the rules.
  std::optional<Date> next;
  for (const Deadline& one : out) {
    if (one.day > as_of && (!next || one.day < *next)) next = one.day;
  }
  std::erase_if(out, [&](const Deadline& one) { return next && one.day > *next; });
  return out;
}

}  // namespace maker
