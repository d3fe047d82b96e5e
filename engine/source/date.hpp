// A calendar day, as documents print it and as deadlines are counted.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat {

/// Always a day that exists, year 1–9999.
using Date = std::chrono::year_month_day;

/// Nothing where there is no such day (31/2) or the year is out of range.
std::optional<Date> make_date(int year, unsigned month, unsigned day) noexcept;
/// YYYY-MM-DD.
std::string to_iso(Date date);
std::optional<Date> parse_iso_date(std::string_view text) noexcept;

}  // namespace rasoat
