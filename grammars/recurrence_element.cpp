// The day stands before its unit (trước ngày 20 hằng tháng) or after it (hằng quý vào ngày 20 của tháng cuối
// quý).
#include "grammars/recurrence_element.hpp"

#include <boost/fusion/include/std_pair.hpp>

namespace rasoat::grammar {
namespace {

using Role = DeadlineWord;
using Unit = RecurrenceUnit;
using Element = RecurrenceElement;

constexpr std::size_t kMostDays =
    24;                            // that anybody names of a year; a hostile list is not read again at each
constexpr unsigned kLastDay = 99;  // "cuối tháng 6"
const auto end_of_month = x3::rule<struct EndOfMonth, DayMonth>{"cuối tháng 6"} =
    x3::attr(kLastDay) >> words<"cuối"> >> gap >> words<"tháng"> >> gap >> one_or_two_digits >> no_digit >>
    !(blanks >> x3::char_("/-") >> blanks >> digit) >> !(gap >> words<"năm"> >> gap >> digit);
const auto day_of_month = x3::rule<struct DayOfMonth, DayMonth>{"15/11"} =
    one_or_two_digits >> ((blanks >> '/' >> blanks) | (gap >> words<"tháng"> >> gap)) >> one_or_two_digits
    >> no_digit >> !(blanks >> x3::char_("/-") >> blanks >> digit) >> !(gap >> words<"năm"> >> gap >> digit);
const auto months_day = day_of_month | end_of_month;
const auto of = -(gap >> (words<"của"> | words<"trong">));
const auto every = word_of(Role::every);
const auto day_number = one_or_two_digits >> no_digit >> !(blanks >> x3::char_("/.-") >> digit);
const auto last_month = of >> gap >> words<"tháng"> >> gap >> (words<"cuối cùng"> | words<"cuối">) >> of >>
                        -(gap >> every) >> gap >> word_of(Role::quarter);
const auto last_month_of_period = of >> gap >> words<"tháng"> >> gap >>
                                  (words<"cuối cùng"> | words<"cuối">) >> of >> gap >>
                                  (words<"kỳ báo cáo"> | words<"kì báo cáo"> | words<"kỳ"> | words<"kì">);
const auto following =
    (words<"sau"> | words<"tiếp theo"> | words<"kế tiếp"> | words<"liền kề"> | words<"liền sau">) >>
    !(gap >> words<"trước">);
const auto next_quarter = of >> gap >> words<"tháng"> >> gap >> words<"đầu"> >> -(gap >> words<"tiên">) >> of
                          >> gap >> word_of(Role::quarter) >> -(gap >> following);
const auto next_month = of >> gap >> words<"tháng"> >> gap >> following;
const auto next_year = of >> gap >> words<"năm"> >> gap >> following;
const auto every_month =
    (of >> gap >> every >> gap >> words<"tháng">) |
    (gap >> words<"của"> >> gap >> words<"tháng"> >> !(gap >> (words<"cuối"> | words<"đầu"> | digit)));
const auto every_year = of >> gap >> every >> gap >> words<"năm">;
// "lần 1", "đợt II:", "lần thứ nhất": which of the times of a period.
const auto nth = (words<"lần"> | words<"đợt"> | words<"kỳ">) >> gap >> -(words<"thứ"> >> gap) >>
                 (words<"nhất"> | words<"hai"> | words<"một"> | x3::omit[+x3::char_("0-9IV")]) >>
                 -(blanks >> ':');
// "kỳ 6 tháng", "kỳ cả năm": which report, before its day.
const auto named_period = (words<"kỳ"> | words<"đợt">) >> gap >>
                          ((-x3::lit('0') >> x3::lit('6') >> gap >> words<"tháng">) | words<"sáu tháng"> |
                           words<"cả năm"> | words<"năm">) >>
                          -(gap >> (words<"đầu năm"> | words<"cuối năm">)) >> !(gap >> digit);
const auto year_period = maybe_gap >> (words<"kỳ"> | words<"đợt">) >> gap >> (words<"cả năm"> | words<"năm">);
const auto by = -(maybe_gap >> (named_period | nth)) >>
                -(maybe_gap >> (word_of(Role::before) | word_of(Role::at) | words<"là ngày"> | words<"ngày"> |
                                word_of(Role::until) | word_of(Role::during))) >>
                -(maybe_gap >> clock >> words<"ngày">) >> -(gap >> words<"ngày">) >> maybe_gap;
const auto called_for = words<"tổng kết"> | words<"sơ kết"> | words<"báo cáo">;
const auto sent = -(maybe_gap >> (words<"gửi"> | words<"nộp"> | words<"báo cáo">) >> &gap);

const auto of_some_year = (maybe_gap >> x3::char_("/-") >> maybe_gap >> digit) |
                          (maybe_gap >> -(x3::lit(',') >> maybe_gap) >> words<"năm"> >> gap >> digit);

// February is taken as short: a deadline a day early is never wrong.
unsigned last_day_of(unsigned month) {
  if (month == 2) return 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Days of a year: "15/6 và 15/12", "ngày 25/3, 25/6 và 25/12".
bool take_days(Cursor& cursor, RecurrenceElement& element) {
  std::vector<DayMonth>& days = element.days;
  const std::size_t before = days.size();
  for (DayMonth day; days.size() - before < kMostDays && cursor.take(months_day, day); day = {}) {
    if (day.second == 0 || day.second > 12) break;
    if (day.first == kLastDay) day.first = last_day_of(day.second);
    if (day.first == 0 || day.first > 31) break;
    days.push_back(day);
    Cursor next = cursor;
    const bool joined = next.take((maybe_gap >> x3::char_(",;") >> maybe_gap >> -(words<"và"> >> gap)) |
                                  (gap >> (words<"và"> | words<"hoặc">) >> gap));
    if (!joined) break;
    const bool of_year = Cursor(next).take(year_period);
    next.take(by);
    Cursor probe = next;
    DayMonth ahead;
    if (!probe.take(months_day, ahead)) break;
    element.last_of_year = element.last_of_year || of_year;
    cursor = next;
  }
  return days.size() > before;
}

// The days of a year are those of the element's halves or quarters.
bool falls_on(const Element& element, const std::vector<DayMonth>& days) {
  if (element.unit == Unit::quarter) return quarterly_days(days);
  return element.unit == Unit::month && element.count == 6 && half_yearly(days);
}

// "quý II hằng năm": its last day.
bool take_quarter_of_year(Cursor& cursor, Element& element) {
  Cursor at = cursor;
  at.take(words<"cuối"> >> gap);
  std::string roman;
  if (!at.take(word_of(Role::quarter) >> gap) || !at.take(+x3::char_("IV"), roman) || !at.take(every_year))
    return false;
  const unsigned month = roman == "I" ? 3 : roman == "II" ? 6 : roman == "III" ? 9 : 12;
  element.days = {{last_day_of(month), month}};
  element.unit = Unit::year;
  cursor = at;
  return true;
}

// "(đối với báo cáo 6 tháng)", "đối với báo cáo năm" behind a day: the report that is due on it.
bool take_named_report(Cursor& cursor, Element& element) {
  Cursor at = cursor;
  const bool bracket = at.take(maybe_gap >> '(');
  if (!at.take(maybe_gap >> words<"đối với"> >> gap >> words<"báo cáo"> >> gap)) return false;
  const bool half =
      at.take((words<"6 tháng"> | words<"06 tháng"> | words<"sáu tháng">) >> -(gap >> words<"đầu năm">));
  if (!half && !at.take((words<"năm"> | words<"cả năm">) >> !(gap >> digit))) return false;
  if (bracket && !at.take(maybe_gap >> ')')) return false;
  element.unit = half ? Unit::month : Unit::year;
  element.count = half ? 6 : 1;
  element.certain = true;
  cursor = at;
  return true;
}

// The day that comes before its unit: "20 hằng tháng", "20 của tháng cuối quý", "01/6 và 15/11 hằng năm",
// "thứ sáu hằng tuần".
bool take_day_and_unit(Cursor& cursor, Element& element) {
  Cursor at = cursor;
  if (!at.take(by)) return false;
  unsigned day = 0;
  std::uint32_t weekday = 0;
  if (take_days(at, element)) {
    if (take_named_report(at, element)) {
      cursor = at;
      return true;
    }
    element.next = at.take(next_year);
    if (!element.next && !at.take(every_year) && !at.take(of >> gap >> words<"năm"> >> !(gap >> digit)))
      return false;
    element.unit = Unit::year;
  } else if (at.take(DeadlineWordParser(Role::weekday), weekday)) {
    if (!at.take(of >> gap >> -(every >> gap) >> words<"tuần">)) return false;
    element.unit = Unit::week;
    element.weekday = weekday;
  } else if (take_quarter_of_year(at, element)) {
    // nothing more
  } else if (at.take(-(words<"làm việc"> >> gap) >> word_of(Role::end_of))) {
    if (!at.take(every_month)) return false;
    element.unit = Unit::month;
    element.last_day = true;
  } else if (at.take(words<"tháng"> >> gap >> one_or_two_digits >> no_digit >> every_year, day) && day > 0 &&
             day <= 12) {
    element.unit = Unit::year;
    element.days = {{last_day_of(day), day}};
  } else if (at.take(day_number, day) && day > 0 && day <= 31) {
    element.day = day;
    if (at.take(last_month)) {
      element.unit = Unit::quarter;
    } else if (at.take(next_quarter)) {
      element.unit = Unit::quarter;
      element.next = true;
    } else if (at.take(next_month)) {
      element.unit = Unit::month;
      element.next = true;
    } else if (at.take(every_month)) {
      element.unit = Unit::month;
    } else {
      return false;
    }
  } else {
    return false;
  }
  element.certain = true;
  cursor = at;
  return true;
}

// "vào ngày 20 của tháng cuối quý", "(trước ngày 15/6)", "(gửi trước ngày 15/6)": the day that follows its
// unit.
void take_day_after(Cursor& cursor, Element& element) {
  Cursor at = cursor;
  const bool bracket = at.take(maybe_gap >> '(' >> sent);
  if (!bracket && !at.take(maybe_gap >> -(x3::char_(",:") >> maybe_gap))) return;
  Element read;
  std::uint32_t weekday = 0;
  if (take_day_of_last_month(at, element)) {
    // nothing more
  } else if (take_day_and_unit(at, read)) {
    // "định kỳ 6 tháng, trước ngày 25/6 và trước ngày 25/12 hằng năm"
    const bool of_half =
        bracket && element.unit == Unit::month && element.count == 6 && read.days.size() == 1;
    const bool of_year = read.unit == Unit::year && (of_half || falls_on(element, read.days));
    if (!of_year && read.unit != element.unit) return;
    element.days = read.days;
    element.day = read.day;
    element.next = read.next;
    element.last_day = read.last_day;
    element.weekday = read.weekday;
  } else {
    const std::string_view before = at.rest();
    if (!at.take(by) || before.data() == at.rest().data()) return;
    if (element.unit == Unit::week) {
      if (!at.take(DeadlineWordParser(Role::weekday), weekday)) return;
      element.weekday = weekday;
    } else if (!take_days(at, element)) {
      unsigned day = 0;
      if (element.unit != Unit::month || !at.take(day_number, day) || day == 0 || day > 31) return;
      element.day = day;
    }
  }
  if (bracket && !at.take(maybe_gap >> ')')) return;
  cursor = at;
}

Unit unit_at(Cursor& cursor) {
  if (cursor.word(Role::year)) return Unit::year;
  if (cursor.word(Role::quarter)) return Unit::quarter;
  if (cursor.word(Role::month)) return Unit::month;
  if (cursor.word(Role::week)) return Unit::week;
  if (cursor.word(Role::day)) return Unit::day;
  return Unit::none;
}

// A bare "năm" or "quý" is no unit before its number: "năm 2025", "quý IV".
bool numbered(std::string_view rest) {
  const std::string_view next = rest.substr(gap_length(rest));
  if (next.empty()) return false;
  const Word word = read_word(next);
  return word.has_digit || (word.all_capitals && word.letters < 4);
}

// So many times in the element's unit, if they are its months, quarters or halves.
bool divide(Element& element, unsigned times) {
  if (times == 1) return true;
  if (element.unit != Unit::year || (times != 2 && times != 4 && times != 12)) return false;
  element.unit = times == 4 ? Unit::quarter : Unit::month;
  element.count = times == 2 ? 6 : 1;
  return true;
}

// "mỗi năm 02 lần", "mỗi quý một lần".
bool take_times(Cursor& cursor, Element& element) {
  Cursor at = cursor;
  unsigned times = 0;
  if (!at.take(gap)) return false;
  if (at.take(words<"một">))
    times = 1;
  else if (at.take(words<"hai">))
    times = 2;
  else if (!at.take(one_or_two_digits >> no_digit, times))
    return false;
  if (!at.take(gap >> (words<"lần"> | words<"kỳ"> | words<"đợt">)) || !divide(element, times)) return false;
  cursor = at;
  return true;
}

// "06 tháng", "sáu tháng", "6 tháng/lần", "3 năm một lần".
bool take_counted(Cursor& cursor, Element& element, bool listed) {
  Cursor at = cursor;
  unsigned count = 0;
  if (at.take(words<"một">)) {
    count = 1;
  } else if (at.take(words<"sáu">)) {
    count = 6;
  } else if (at.take(words<"ba">)) {
    count = 3;
  } else if (!at.take(day_number, count)) {
    return false;
  }
  if (count == 0 || count > 60 || !at.take(gap)) return false;
  // "02 lần/năm", "1 lần mỗi quý", "2 lần/ngày"
  if (at.take(words<"lần"> >> maybe_gap >> (x3::lit('/') | every) >> maybe_gap)) {
    const Unit unit = unit_at(at);
    if (unit == Unit::none) return false;
    element.unit = unit;
    divide(element, count);
    element.certain = true;
    cursor = at;
    return true;
  }
  element.unit = unit_at(at);
  if (element.unit != Unit::month && element.unit != Unit::year && element.unit != Unit::quarter)
    return false;
  element.count = count;
  element.certain = at.take(maybe_gap >> -(x3::lit('/') >> maybe_gap) >> word_of(Role::times));
  if (!element.certain && !listed) return false;
  at.take(gap >> (words<"đầu năm"> | words<"cuối năm">) >> !(gap >> digit));
  cursor = at;
  return true;
}

// "quý I (trước ngày 05/3)", "9 tháng": one of the reports of a year, where others follow or go before.
bool take_one_quarter(Cursor& cursor, Element& element) {
  Cursor at = cursor;
  Element read;
  read.unit = Unit::quarter;
  read.part = true;
  std::string roman;
  unsigned count = 0;
  if (at.take(word_of(Role::quarter) >> gap >> +x3::char_("IV"), roman)) {
    if (roman != "I" && roman != "III") return false;
  } else if (!at.take(one_or_two_digits >> gap >> words<"tháng"> >> !(gap >> digit), count) || count != 9) {
    return false;
  }
  if (read_word(at.rest()).length != 0 || at.take(of_some_year)) return false;
  at.take(gap >> words<"đầu năm">);
  if (count == 9) read.count = 9;
  take_day_after(at, read);
  element = read;
  cursor = at;
  return true;
}

}  // namespace

bool half_yearly(const std::vector<DayMonth>& days) {
  return days.size() == 2 && days[0].second < days[1].second && days[1].second - days[0].second >= 5 &&
         days[1].second - days[0].second <= 7;
}

bool quarterly_days(const std::vector<DayMonth>& days) {
  if (days.size() != 4) return false;
  for (std::size_t i = 0; i < 4; ++i) {
    if (days[i].second != 3 * (i + 1)) return false;
  }
  return true;
}

bool take_day_of_last_month(Cursor& cursor, RecurrenceElement& element) {
  Cursor at = cursor;
  unsigned day = 0;
  if (!at.take(by) || !at.take(day_number, day) || day == 0 || day > 31 || !at.take(last_month_of_period))
    return false;
  if (element.unit == Unit::year && element.count == 1)
    element.days = {{day, 12}};
  else if (element.unit == Unit::month && element.count == 6)
    element.days = {{day, 6}, {day, 12}};
  else if (element.unit == Unit::quarter || (element.unit == Unit::month && element.count == 1))
    element.day = day;
  else
    return false;
  element.of_period = element.certain = true;
  element.period_day = day;
  cursor = at;
  return true;
}

bool take_bare_days(Cursor& cursor, RecurrenceElement& element) {
  Cursor at = cursor;
  at.take(sent);
  const std::string_view before = at.rest();
  if (gap_length(before) == before.size() || !at.take(by)) return false;
  if (at.rest().data() <= before.data() + gap_length(before)) return false;
  if (!take_days(at, element) && (!at.take(day_number, element.day) || element.day == 0 || element.day > 31))
    return false;
  cursor = at;
  return true;
}

bool take_recurrence_element(Cursor& cursor, RecurrenceElement& element, bool listed) {
  Cursor at = cursor;
  if (take_one_quarter(at, element)) {
    cursor = at;
    return true;
  }
  if (listed && (at.word(Role::half_first) || at.word(Role::half_second)) && !numbered(at.rest())) {
    element.unit = Unit::month;
    element.count = 6;
    take_day_after(at, element);
    cursor = at;
    return true;
  }
  at = cursor;
  if (take_day_and_unit(at, element)) {
    cursor = at;
    return true;
  }
  element = {};
  at = cursor;
  // "…, tổng kết năm": a period named by what is due for it.
  if (listed && at.take(called_for >> gap >> !called_for)) {
    Element named;
    if (!take_recurrence_element(at, named, true) || named.unit == Unit::adhoc || named.unit == Unit::term)
      return false;
    element = named;
    cursor = at;
    return true;
  }
  if (listed && at.word(Role::term)) {
    element.unit = Unit::term;
    cursor = at;
    return true;
  }
  if (at.take(every >> gap)) {
    element.unit = unit_at(at);
    if (element.unit == Unit::none || (!take_times(at, element) && numbered(at.rest()))) return false;
    element.certain = true;
  } else if (at.take(words<"cuối"> >> gap)) {
    element.unit = unit_at(at);
    if (element.unit == Unit::none || element.unit == Unit::day || numbered(at.rest())) return false;
    if (!listed) {
      // "cuối năm" alone is one where a day follows.
      const std::string_view before = at.rest();
      take_day_after(at, element);
      if (before.data() == at.rest().data()) return false;
      element.certain = true;
    }
  } else if (at.word(Role::adhoc)) {
    element.unit = Unit::adhoc;
    cursor = at;
    return true;
  } else if (!take_counted(at, element, listed)) {
    element = {};
    if (!listed) return false;
    at.take(maybe_gap >> words<"cả"> >> &gap);
    element.unit = unit_at(at);
    if (element.unit == Unit::none || element.unit == Unit::day || numbered(at.rest())) return false;
  }
  if (element.days.empty() && element.day == 0) take_day_after(at, element);
  cursor = at;
  return true;
}

}  // namespace rasoat::grammar
