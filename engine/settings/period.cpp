#include "settings/period.hpp"

#include <array>
#include <charconv>

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 4> kNames = {"yearly", "6-monthly", "quarterly", "monthly"};

unsigned months_in(Interval interval) noexcept {
  return 12 / periods_in_year(interval);
}

std::optional<unsigned> number(std::string_view text) noexcept {
  unsigned value = 0;
  const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || failed != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string two_digits(unsigned value) {
  return value < 10 ? '0' + std::to_string(value) : std::to_string(value);
}

// The day of a month, or its last one where the month is shorter or `day` is 0.
Date day_of(int year, unsigned month, unsigned day) noexcept {
  const std::chrono::year_month_day_last last{std::chrono::year{year},
                                              std::chrono::month_day_last{std::chrono::month{month}}};
  if (day == 0 || day > static_cast<unsigned>(last.day())) return last;
  return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

// A day of the month: 1–31, or "last".
std::optional<unsigned> parse_day(std::string_view text) noexcept {
  if (text == "last") return 0;
  const auto day = number(text);
  return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

std::optional<DueDay> parse_month_day(std::string_view text) noexcept {
  if (text.size() != 5 || text[2] != '-') return std::nullopt;
  const auto month = number(text.substr(0, 2)), day = number(text.substr(3));
  if (!month || !day || *month < 1 || *month > 12 || *day < 1 || *day > 31) return std::nullopt;
  return DueDay{*month, *day, false};
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (true) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    if (text.empty()) return words;
    const std::string_view word = text.substr(0, text.find(' '));
    words.push_back(word);
    text.remove_prefix(word.size());
  }
}

}  // namespace

std::string_view name_of(Interval interval) noexcept {
  return kNames[static_cast<std::size_t>(interval)];
}

std::optional<Interval> interval(std::string_view name) noexcept {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Interval>(i);
  }
  return std::nullopt;
}

unsigned periods_in_year(Interval interval) noexcept {
  constexpr std::array<unsigned, 4> kCounts = {1, 2, 4, 12};
  return kCounts[static_cast<std::size_t>(interval)];
}

Period Period::next() const noexcept {
  if (index < periods_in_year(interval)) return {interval, year, index + 1};
  return {interval, year + 1, 1};
}

Date Period::first_day() const noexcept {
  return day_of(year, (index - 1) * months_in(interval) + 1, 1);
}

Date Period::last_day() const noexcept {
  return day_of(year, index * months_in(interval), 0);
}

std::string label(const Period& period) {
  std::string out = std::to_string(period.year);
  switch (period.interval) {
    case Interval::yearly:
      return out;
    case Interval::half_yearly:
      return out + "-H" + std::to_string(period.index);
    case Interval::quarterly:
      return out + "-Q" + std::to_string(period.index);
    case Interval::monthly:
      return out + '-' + two_digits(period.index);
  }
  return out;
}

std::optional<Period> parse_period(std::string_view text) noexcept {
  const auto year = number(text.substr(0, 4));
  if (text.size() < 4 || !year || *year < 1000) return std::nullopt;
  Period period{Interval::yearly, static_cast<int>(*year), 1};
  if (text.size() == 4) return period;
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const bool half = text[5] == 'H', quarter = text[5] == 'Q';
  period.interval = half ? Interval::half_yearly : quarter ? Interval::quarterly : Interval::monthly;
  const auto index = number(text.substr(half || quarter ? 6 : 5));
  if (!index || *index < 1 || *index > periods_in_year(period.interval)) return std::nullopt;
  period.index = *index;
  return period;
}

Period period_of(Interval interval, Date day) noexcept {
  const unsigned month = static_cast<unsigned>(day.month());
  return {interval, static_cast<int>(day.year()), (month - 1) / months_in(interval) + 1};
}

std::optional<std::vector<DueDay>> parse_due_days(Interval interval, std::string_view text) {
  const auto words = words_of(text);
  std::vector<DueDay> days;
  const bool months = interval == Interval::monthly || interval == Interval::quarterly;
  if (months && words.size() == 2 && words[0] == "next-month") {
    const auto day = parse_day(words[1]);
    return day ? std::optional(std::vector<DueDay>{{0, *day, true}}) : std::nullopt;
  }
  if (interval == Interval::yearly && words.size() == 2 && words[0] == "next-year") {
    auto day = parse_month_day(words[1]);
    if (day) day->after = true;
    return day ? std::optional(std::vector<DueDay>{*day}) : std::nullopt;
  }
  if (interval == Interval::monthly ||
      (interval == Interval::quarterly && words.size() == 2 && words[0] == "last-month")) {
    if (interval == Interval::monthly && words.size() != 1) return std::nullopt;
    const auto day = parse_day(words.back());
    if (!day) return std::nullopt;
    return std::vector<DueDay>{{0, *day, false}};
  }
  for (const std::string_view word : words) {
    const auto day = parse_month_day(word);
    if (!day) return std::nullopt;
    days.push_back(*day);
  }
  if (days.size() != periods_in_year(interval)) return std::nullopt;
  return days;
}

Date due_day(const Period& period, const std::vector<DueDay>& days) noexcept {
  if (days.empty()) return period.last_day();
  const DueDay& day = days.size() == 1 ? days[0] : days[period.index - 1];
  const unsigned last_month = static_cast<unsigned>(period.last_day().month());
  if (day.month == 0 && day.after)
    return last_month == 12 ? day_of(period.year + 1, 1, day.day)
                            : day_of(period.year, last_month + 1, day.day);
  if (day.month == 0) return day_of(period.year, last_month, day.day);
  if (day.after) return day_of(period.year + 1, day.month, day.day);
  const bool next_year = period.interval == Interval::half_yearly &&
                         day.month < static_cast<unsigned>(period.first_day().month());
  return day_of(period.year + (next_year ? 1 : 0), day.month, day.day);
}

}  // namespace rasoat
