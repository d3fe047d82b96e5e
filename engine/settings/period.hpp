// Reporting periods (kỳ báo cáo): years, halves, quarters and months, and the day on which each is due.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/date.hpp"

namespace rasoat {

enum class Interval : std::uint8_t { yearly, half_yearly, quarterly, monthly };

/// "yearly", "6-monthly", "quarterly", "monthly", as policies and records write them.
std::string_view name_of(Interval interval) noexcept;
std::optional<Interval> interval(std::string_view name) noexcept;

/// How many periods of this kind a year has.
unsigned periods_in_year(Interval interval) noexcept;

/// One period; `index` counts from 1 within the year (always 1 for years).
struct Period {
  Interval interval = Interval::yearly;
  int year = 0;
  unsigned index = 1;

  Period next() const noexcept;
  Date first_day() const noexcept;
  Date last_day() const noexcept;
  friend auto operator<=>(const Period&, const Period&) = default;
};

/// "2022", "2022-H1", "2022-Q3", "2022-07".
std::string label(const Period& period);
/// What `label` writes; nothing for anything else.
std::optional<Period> parse_period(std::string_view label) noexcept;

/// The period of this kind that the day lies in.
Period period_of(Interval interval, Date day) noexcept;

/// A day within a period. month 0: the period's last month; day 0, or past the month's end: its last day.
struct DueDay {
  unsigned month = 0;
  unsigned day = 0;
  bool after = false;  ///< in the month, or for a month of its own in the year, after the period
  friend bool operator==(const DueDay&, const DueDay&) = default;
};

/// The due days of an interval as policies and deadlines write them: "11-15" (yearly), "06-15 12-15"
/// (6-monthly, one for each half), "last-month 20", "last-month last" (quarterly), "20", "last" (monthly);
/// "next-month 5" (quarterly, monthly) and "next-year 01-15" (yearly) stand after the period. Nothing where
/// the text is none of these. One entry, or one for each period of the year.
std::optional<std::vector<DueDay>> parse_due_days(Interval interval, std::string_view text);

/// The day on which the period is due. Without days, its last day. A first or second half whose due day
/// stands before the half begins is due in the year after.
Date due_day(const Period& period, const std::vector<DueDay>& days) noexcept;

}  // namespace rasoat
