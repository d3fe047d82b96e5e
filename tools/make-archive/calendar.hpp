// Days: counting, working days, and the Vietnamese ways to print them.
#pragma once

#include <string>

#include "source/date.hpp"

namespace maker {

using rasoat::Date;

Date day_of(int year, unsigned month, unsigned day);
Date plus(Date day, int days);
/// Days from `a` to `b`.
int between(Date a, Date b);
/// The day itself, or the Monday after it: nobody signs on a Sunday or a Saturday.
Date working(Date day);
Date after_working_days(Date day, int count);
int year_of(Date day);
unsigned month_of(Date day);
unsigned day_in_month(Date day);
Date last_of_month(int year, unsigned month);

/// "09/7/2021": days and the months 1 and 2 with a zero.
std::string short_date(Date day);
/// "09 tháng 7 năm 2021".
std::string long_date(Date day);
/// "15/11".
std::string day_and_month(unsigned day, unsigned month);
std::string padded(unsigned number);
/// I … IV.
std::string quarter_numeral(unsigned quarter);

}  // namespace maker
