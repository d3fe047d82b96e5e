#include "calendar.hpp"

namespace maker {

using namespace std::chrono;

Date day_of(int y, unsigned m, unsigned d) {
  return year_month_day{year{y}, month{m}, day{d}};
}

Date plus(Date from, int count) {
  return sys_days{from} + days{count};
}

int between(Date a, Date b) {
  return static_cast<int>((sys_days{b} - sys_days{a}).count());
}

Date working(Date from) {
  const weekday at{sys_days{from}};
  return at == Saturday ? plus(from, 2) : at == Sunday ? plus(from, 1) : from;
}

Date after_working_days(Date from, int count) {
  Date at = from;
  while (count > 0) {
    at = plus(at, 1);
    if (working(at) == at) --count;
  }
  return at;
}

int year_of(Date at) {
  return static_cast<int>(at.year());
}
unsigned month_of(Date at) {
  return static_cast<unsigned>(at.month());
}
unsigned day_in_month(Date at) {
  return static_cast<unsigned>(at.day());
}

Date last_of_month(int y, unsigned m) {
  return year_month_day_last{year{y}, month_day_last{month{m}}};
}

std::string padded(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

static std::string printed_month(unsigned number) {
  return number < 3 ? padded(number) : std::to_string(number);
}

std::string short_date(Date at) {
  return padded(day_in_month(at)) + "/" + printed_month(month_of(at)) + "/" + std::to_string(year_of(at));
}

std::string long_date(Date at) {
  return padded(day_in_month(at)) + " tháng " + printed_month(month_of(at)) + " năm " +
         std::to_string(year_of(at));
}

std::string day_and_month(unsigned d, unsigned m) {
  return padded(d) + "/" + printed_month(m);
}

std::string quarter_numeral(unsigned quarter) {
  static const char* const kNumerals[] = {"I", "II", "III", "IV"};
  return kNumerals[quarter - 1];
}

}  // namespace maker
