#include "coverage/due.hpp"

#include <algorithm>
#include <charconv>

namespace rasoat {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text = trimmed(text.substr(word.size()));
  return true;
}

Date moved(Date day, int days) {
  return std::chrono::sys_days{day} + std::chrono::days{days};
}

Date after_working_days(Date day, int count) {
  std::chrono::sys_days at{day};
  while (count > 0) {
    at += std::chrono::days{1};
    const std::chrono::weekday weekday{at};
    if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) --count;
  }
  return at;
}

// The last day of "2019", "2018-Q4", "2019-07", "2019-H1", or the day itself.
std::optional<Date> last_day(std::string_view text) {
  if (const auto day = parse_iso_date(text)) return day;
  const auto period = parse_period(text);
  return period ? std::optional(period->last_day()) : std::nullopt;
}

std::optional<Date> first_day(std::string_view text) {
  if (const auto day = parse_iso_date(text)) return day;
  const auto period = parse_period(text);
  return period ? std::optional(period->first_day()) : std::nullopt;
}

class Reader {
 public:
  Reader(DueRule& rule, std::optional<Date> issued) : rule_(rule), issued_(issued) {}

  void read(std::string_view part) {
    if (const auto day = last_day(part))
      rule_.days.push_back(*day);
    else if (part.starts_with('+'))
      read_counted(part.substr(1));
    else if (take(part, "before "))
      read_before(part);
    else if (take(part, "from "))
      rule_.from = first_day(part);
    else if (take(part, "to "))
      rule_.to = last_day(part);
    else if (part.find("..") != std::string_view::npos)
      read_range(part);
    else if (part.starts_with("weekly"))
      rule_.weekly = true;
    else
      read_recurring(part);
  }

 private:
  // "trước tháng 7 năm 2019" is due on the day before; "trước ngày D" on D.
  void read_before(std::string_view part) {
    if (const auto day = parse_iso_date(part))
      rule_.days.push_back(*day);
    else if (const auto period = parse_period(part))
      rule_.days.push_back(moved(period->first_day(), -1));
  }

  void read_counted(std::string_view part) {
    int count = 0;
    const auto [unit, failed] = std::from_chars(part.data(), part.data() + part.size(), count);
    const std::string_view name(unit, static_cast<std::size_t>(part.data() + part.size() - unit));
    if (failed != std::errc{} || count < 0 || count > 36'600 || (name != "d" && name != "wd")) return;
    if (!issued_)
      rule_.counted = true;
    else
      rule_.days.push_back(name == "d" ? moved(*issued_, count) : after_working_days(*issued_, count));
  }

  void read_range(std::string_view part) {
    const std::size_t dots = part.find("..");
    const auto from = first_day(trimmed(part.substr(0, dots))), to = last_day(trimmed(part.substr(dots + 2)));
    if (!from || !to) return;
    rule_.from = from;
    rule_.to = to;
  }

  void read_recurring(std::string_view part) {
    const std::size_t end = std::min(part.find(' '), part.size());
    const auto every = interval(part.substr(0, end));
    if (!every) return;
    const std::string_view rest = trimmed(part.substr(end));
    if (rest.empty()) {
      rule_.recurring.push_back({*every, {}});
    } else if (auto days = days_of(*every, rest)) {
      rule_.recurring.push_back({*every, std::move(*days)});
    }
  }

  // One day for both halves ("6-monthly 06-15"): the other is six months away.
  static std::optional<std::vector<DueDay>> days_of(Interval every, std::string_view text) {
    const bool one = every == Interval::half_yearly && text.find(' ') == std::string_view::npos;
    auto days = parse_due_days(one ? Interval::yearly : every, text);
    if (!one || !days || days->size() != 1) return days;
    const DueDay day = days->front();
    const DueDay other{day.month > 6 ? day.month - 6 : day.month + 6, day.day};
    return day.month > 6 ? std::vector{other, day} : std::vector{day, other};
  }

  DueRule& rule_;
  std::optional<Date> issued_;
};

}  // namespace

DueRule read_due(std::string_view text, std::optional<Date> issued) {
  DueRule rule;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(';'), text.size());
    Reader(rule, issued).read(trimmed(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (rule.days.empty() && rule.recurring.empty() && !rule.weekly && rule.to) rule.days.push_back(*rule.to);
  std::sort(rule.days.begin(), rule.days.end());
  rule.days.erase(std::unique(rule.days.begin(), rule.days.end()), rule.days.end());
  return rule;
}

}  // namespace rasoat
