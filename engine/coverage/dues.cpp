#include "coverage/dues.hpp"

#include <algorithm>
#include <charconv>

#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

std::optional<int> leading_number(std::string_view text, std::string_view& rest) {
  int value = 0;
  const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc{} || value < 0 || value > 3660) return std::nullopt;
  rest = text.substr(static_cast<std::size_t>(stop - text.data()));
  return value;
}

// "+30d", "+10wd": counted from the day after the document's; Saturdays and Sundays are no working days.
std::optional<Date> counted_from(Date start, std::string_view rule) {
  std::string_view unit;
  const auto count = rule.starts_with('+') ? leading_number(rule.substr(1), unit) : std::nullopt;
  if (!count) return std::nullopt;
  sys_days day{start};
  if (unit == "d") return Date{day + days{*count}};
  if (unit != "wd") return std::nullopt;
  for (int left = *count; left > 0;) {
    day += days{1};
    const unsigned weekday = std::chrono::weekday{day}.c_encoding();
    if (weekday != 0 && weekday != 6) --left;
  }
  return Date{day};
}

// "before 2019-07" is due on the last day before it; "before 2021-10-18" on that day.
std::optional<Date> before(std::string_view what) {
  if (const auto day = parse_iso_date(what)) return day;
  const auto period = parse_period(what);
  if (!period) return std::nullopt;
  return Date{sys_days{period->first_day()} - days{1}};
}

std::optional<Date> single_day(std::string_view rule, Date issued_on) {
  if (const auto day = parse_iso_date(rule)) return day;
  if (rule.starts_with("before ")) return before(rule.substr(7));
  if (rule.starts_with('+')) return counted_from(issued_on, rule);
  if (const auto period = parse_period(rule)) return period->last_day();
  return std::nullopt;
}

void add_recurring(std::string_view rule, const DueContext& context, const Policy& policy, std::vector<DueOn>& dues) {
  const std::size_t blank = rule.find(' ');
  const auto every = interval(rule.substr(0, blank));
  if (!every) return;
  const auto printed = blank == std::string_view::npos ? std::nullopt : parse_due_days(*every, rule.substr(blank + 1));
  if (blank != std::string_view::npos && !printed) return;
  const std::vector<DueDay>& on = printed ? *printed : policy.due_days(context.action, *every);
  const Date first_day{sys_days{context.issued_on} + days{policy.notice_days}};
  Period period = period_of(*every, context.issued_on);
  // A directive holds for a few decades at most; the end below comes sooner.
  for (unsigned count = 0; count < 12 * 60; ++count, period = period.next()) {
    const Date day = due_day(period, on);
    if (context.ends_on && sys_days{day} > sys_days{*context.ends_on}) break;
    if (sys_days{day} < sys_days{first_day}) continue;
    dues.push_back({period, day});
    if (sys_days{day} > sys_days{context.as_of}) break;  // the next one, pending
  }
}

}  // namespace

std::vector<DueOn> dues_of(std::string_view rule, const DueContext& context, const Policy& policy) {
  std::vector<DueOn> dues;
  const auto parts = grammar::split(rule, ';');
  const bool halves = std::ranges::find(parts, std::string_view("6-monthly")) != parts.end();
  const bool years = std::ranges::any_of(parts, [](std::string_view part) { return part.starts_with("yearly"); });
  for (const std::string_view part : parts) {
    if (const auto day = single_day(part, context.issued_on)) {
      dues.push_back({std::nullopt, *day});
      continue;
    }
    const std::size_t begin = dues.size();
    add_recurring(part, context, policy, dues);
    if (halves && years && part == "6-monthly") {
      // "định kỳ 06 tháng, năm": the yearly report stands for the second half.
      const auto second = [](const DueOn& due) { return due.period && due.period->index == 2; };
      dues.erase(std::remove_if(dues.begin() + static_cast<std::ptrdiff_t>(begin), dues.end(), second), dues.end());
    }
  }
  return dues;
}

}  // namespace rasoat
