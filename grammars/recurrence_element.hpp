// One element of a recurring deadline: a unit with the day it falls on. For the files of the deadline
// grammars only.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "grammars/deadline_words.hpp"

namespace rasoat::grammar {

using DayMonth = std::pair<unsigned, unsigned>;

enum class RecurrenceUnit : std::uint8_t { none, day, week, month, quarter, year, periodic, adhoc, term };

struct RecurrenceElement {
  RecurrenceUnit unit = RecurrenceUnit::none;
  unsigned count = 1;          // 6 of "06 tháng"
  std::vector<DayMonth> days;  // of a year
  bool last_of_year = false;   // the last of two is that of the whole year: "kỳ 6 tháng …, kỳ cả năm …"
  unsigned day = 0;            // of a month, or of a quarter's last month
  bool last_day = false;
  bool part = false;        // one quarter of the year by its number: "quý III", "9 tháng"
  bool of_period = false;   // its day is that of the last month of whatever period
  unsigned period_day = 0;  // that day
  bool next = false;        // the days stand in the period that follows: "trước ngày 05 tháng sau"
  unsigned weekday = 0;
  bool certain = false;  // can be nothing but a recurring deadline
};

/// Two days of the year half a year apart are a half-yearly deadline.
bool half_yearly(const std::vector<DayMonth>& days);
/// One in the last month of each quarter.
bool quarterly_days(const std::vector<DayMonth>& days);

/// Days without a unit: "trước ngày 10/6 và 10/12", "gửi trước ngày 20".
bool take_bare_days(Cursor& cursor, RecurrenceElement& element);

/// "trước ngày 20 của tháng cuối kỳ": the day in the last month of the element's period.
bool take_day_of_last_month(Cursor& cursor, RecurrenceElement& element);

/// One element; `listed` where another one, or "định kỳ", stands before it. The cursor moves only over what
/// is read.
bool take_recurrence_element(Cursor& cursor, RecurrenceElement& element, bool listed);

}  // namespace rasoat::grammar
