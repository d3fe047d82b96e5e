// First the words before (trước, trong, từ, đến …), then what stands after them: a day, a month, a quarter, a
// half, a year, or a range of them. What may stand after which words is told by `lower`.
#include "grammars/period.hpp"

#include <boost/fusion/include/std_pair.hpp>

#include "grammars/date.hpp"
#include "grammars/deadline_words.hpp"
#include "grammars/ordinal.hpp"

namespace rasoat::grammar {
namespace {

using Role = DeadlineWord;

enum class Lead : std::uint8_t { none, before, at, from, until, during };

/// A stretch of the calendar, as a rule writes it: "2019", "2019-Q4", "2019-H1", "2019-07", "2019-07-15".
struct Stretch {
  std::string name;
  bool day = false;
  int first_year = 0;
  int last_year = 0;       ///< later than the first one for a range of years
  std::string first = {};  ///< "2019-10", where several were printed: the first of them
};

std::string padded(unsigned number, unsigned digits) {
  std::string out = std::to_string(number);
  return out.size() < digits ? std::string(digits - out.size(), '0') + out : out;
}

Stretch part_of_year(unsigned year, std::string part) {
  return {padded(year, 4) + std::move(part), false, static_cast<int>(year), 0};
}

const auto year_number = four_digits >> no_digit;
// "năm 2018", "/2018", "-2018" after a month or a quarter.
const auto of_year =
    ((maybe_gap >> x3::char_("/-") >> maybe_gap) |
     (maybe_gap >> -(x3::lit(',') >> maybe_gap) >> -(words<"của"> >> gap) >> words<"năm"> >> gap));
// "cuối tháng 6", "tuần đầu tháng 6", "tuần thứ hai của tháng 6", "nửa đầu tháng 6": which part of a month,
// that the rule has no place for.
const auto nth_week = words<"tuần"> >> gap >>
                      (words<"đầu tiên"> | words<"đầu"> | words<"cuối cùng"> | words<"cuối"> |
                       (words<"thứ"> >> gap >> (words<"nhất"> | words<"hai"> | words<"ba"> | words<"tư"> |
                                                x3::omit[one_or_two_digits])));
const auto part_of_month = ((words<"nửa"> >> gap >> (words<"đầu"> | words<"cuối">)) | nth_week |
                            words<"cuối"> | words<"đầu"> | words<"giữa">) >>
                           -(gap >> words<"của">) >> gap;
const auto day_month = x3::rule<struct DayMonthOnly, std::pair<unsigned, unsigned>>{"15/11"} =
    one_or_two_digits >> ((blanks >> '/' >> blanks) | (gap >> words<"tháng"> >> gap)) >> one_or_two_digits
    >> no_digit >> !(blanks >> x3::char_("/-") >> blanks >> digit);

bool plausible(unsigned year) {
  return year >= 1990 && year <= 2100;
}

bool take_year(Cursor& cursor, unsigned& year) {
  Cursor at = cursor;
  if (!at.take(x3::omit[of_year]) || !at.take(year_number, year) || !plausible(year)) return false;
  cursor = at;
  return true;
}

class Reader {
 public:
  Reader(const DeadlineBase& base, DeadlinePlace place)
      : base_(base), field_(place == DeadlinePlace::field) {}

  std::optional<Stretch> stretch(Cursor& cursor, bool led) const {
    if (auto day = full_date(cursor)) return day;
    if (led) {
      if (auto day = day_without_year(cursor)) return day;
    }
    if (auto half = half_year(cursor)) return half;
    if (auto month = month_of(cursor)) return month;
    if (auto quarter = quarter_of(cursor)) return quarter;
    return years(cursor);
  }

 private:
  static std::optional<Stretch> full_date(Cursor& cursor) {
    const auto printed = parse_date(cursor.rest());
    if (!printed) return std::nullopt;
    cursor.skip(printed->length);
    return Stretch{to_iso(printed->date), true, int(printed->date.year()), 0};
  }

  // The first such day that is not before the document's own; without a date its year, else none.
  std::optional<Stretch> day_without_year(Cursor& cursor) const {
    Cursor at = cursor;
    at.take(words<"ngày"> >> gap);
    std::pair<unsigned, unsigned> day;
    if (!at.take(day_month, day)) return std::nullopt;
    std::optional<int> year = base_.year;
    if (base_.issued_on) year = int(base_.issued_on->year());
    at.take(gap >> words<"năm nay">);
    if (!year) {
      // A year that nothing tells: the day comes back.
      const auto leap = make_date(2000, day.second, day.first);
      if (!leap) return std::nullopt;
      cursor = at;
      return Stretch{"yearly " + padded(day.second, 2) + "-" + padded(day.first, 2), true, 0, 0};
    }
    auto date = make_date(*year, day.second, day.first);
    if (date && base_.issued_on && *date < *base_.issued_on)
      date = make_date(*year + 1, day.second, day.first);
    if (!date) return std::nullopt;
    cursor = at;
    return Stretch{to_iso(*date), true, int(date->year()), 0};
  }

  std::optional<Stretch> half_year(Cursor& cursor) const {
    Cursor at = cursor;
    const bool first = at.take(word_of(Role::half_first));
    if (!first && !at.take(word_of(Role::half_second))) return std::nullopt;
    unsigned year = 0;
    Cursor after = at;
    if (after.take(maybe_gap >> year_number, year) && plausible(year)) {
      at = after;
    } else if (const auto own = own_year()) {
      year = static_cast<unsigned>(*own);
    } else {
      return std::nullopt;
    }
    cursor = at;
    return part_of_year(year, first ? "-H1" : "-H2");
  }

  std::optional<Stretch> month_of(Cursor& cursor) const {
    Cursor at = cursor;
    at.take(part_of_month);
    unsigned month = 0;
    if (!at.take(words<"tháng"> >> gap)) {
      if (!field_) return std::nullopt;
      unsigned year = 0;
      if (!at.take(one_or_two_digits >> x3::omit[blanks >> x3::char_("/-") >> blanks], month))
        return std::nullopt;
      if (!at.take(year_number, year) || !plausible(year) || month == 0 || month > 12) return std::nullopt;
      cursor = at;
      return part_of_year(year, "-" + padded(month, 2));
    }
    if (!at.take(one_or_two_digits >> no_digit, month) || month == 0 || month > 12) return std::nullopt;
    // "tháng 10, 11, 12 năm 2025": until the last one.
    const unsigned first = month;
    for (unsigned next = 0;; month = next) {
      Cursor more = at;
      if (!more.take((maybe_gap >> x3::char_(",-") >> maybe_gap) |
                     (gap >> (words<"và"> | words<"đến">) >> gap)) ||
          (more.take(words<"tháng"> >> gap), !more.take(one_or_two_digits >> no_digit, next)) || next == 0 ||
          next > 12)
        break;
      at = more;
    }
    return with_year(cursor, at, "-" + padded(month, 2), month == first ? "" : "-" + padded(first, 2));
  }

  std::optional<Stretch> quarter_of(Cursor& cursor) const {
    Cursor at = cursor;
    if (!at.take(word_of(Role::quarter) >> maybe_gap)) return std::nullopt;
    unsigned quarter = 0;
    unsigned first = 0;
    for (;;) {
      const auto ordinal = parse_ordinal(at.rest());
      if (!ordinal || ordinal->value == 0 || ordinal->value > 4) return std::nullopt;
      quarter = ordinal->value;
      if (first == 0) first = quarter;
      at.skip(ordinal->length);
      Cursor more = at;
      if (!more.take((maybe_gap >> x3::char_(",-") >> maybe_gap) |
                     (gap >> (words<"và"> | words<"đến">) >> gap)))
        break;
      more.take(word_of(Role::quarter) >> gap);
      const auto next = parse_ordinal(more.rest());
      if (!next || next->value == 0 || next->value > 4 || next->value <= quarter) break;
      at = more;
    }
    return with_year(cursor, at, "-Q" + std::to_string(quarter),
                     quarter == first ? "" : "-Q" + std::to_string(first));
  }

  // The year after a month or quarter; where none is printed, the document's.
  std::optional<Stretch> with_year(Cursor& cursor, Cursor at, std::string part, std::string first) const {
    unsigned year = 0;
    if (first.empty() && at.take(maybe_gap >> words<"các năm"> >> gap)) return of_years(cursor, at, part);
    if (!take_year(at, year)) {
      if (const auto own = own_year()) year = static_cast<unsigned>(*own);
    }
    cursor = at;
    if (year == 0) return Stretch{};
    Stretch found = part_of_year(year, std::move(part));
    if (!first.empty() && first < found.name.substr(4)) found.first = padded(year, 4) + first;
    return found;
  }

  // "quý I các năm 2024, 2026": the same part of each.
  static std::optional<Stretch> of_years(Cursor& cursor, Cursor at, const std::string& part) {
    Stretch found;
    unsigned year = 0;
    while (at.take(year_number, year) && plausible(year)) {
      found.name.append(found.name.empty() ? "" : "; ").append(padded(year, 4)).append(part);
      cursor = at;
      if (!at.take((maybe_gap >> x3::char_(",") >> maybe_gap) | (gap >> words<"và"> >> gap))) break;
      at.take(words<"năm"> >> gap);
    }
    if (found.name.empty()) return std::nullopt;
    return found;
  }

  std::optional<Stretch> years(Cursor& cursor) const {
    Cursor at = cursor;
    const bool term = at.take((words<"giai đoạn"> | words<"nhiệm kỳ">) >> gap);
    at.take((words<"cuối"> | words<"đầu"> | words<"hết"> | words<"cả">) >> gap);
    const bool word = at.take(-(words<"các"> >> gap) >> words<"năm"> >> gap);
    if (!word && !term && !field_) return std::nullopt;
    unsigned first = 0;
    if (!at.take(year_number >> !(blanks >> '/' >> blanks >> digit), first) || !plausible(first))
      return std::nullopt;
    unsigned last = first;
    for (unsigned next = 0;; last = next) {
      Cursor more = at;
      if (!more.take((maybe_gap >> x3::char_(",-") >> maybe_gap) |
                     (gap >> (words<"và"> | words<"đến">) >> gap)))
        break;
      more.take(words<"năm"> >> gap);
      if (!more.take(year_number, next) || !plausible(next) || next <= last) break;
      at = more;
    }
    cursor = at;
    Stretch found = part_of_year(first, last == first ? "" : ".." + padded(last, 4));
    found.last_year = static_cast<int>(last);
    return found;
  }

  std::optional<int> own_year() const {
    if (base_.issued_on) return int(base_.issued_on->year());
    return base_.year;
  }

  const DeadlineBase& base_;
  bool field_;
};

Lead take_lead(Cursor& cursor) {
  constexpr std::pair<Role, Lead> kLeads[] = {{Role::before, Lead::before},
                                              {Role::at, Lead::at},
                                              {Role::during, Lead::during},
                                              {Role::from, Lead::from},
                                              {Role::until, Lead::until}};
  Lead lead = Lead::none;
  std::size_t longest = 0;
  Cursor best = cursor;
  for (const auto& [word, found] : kLeads) {
    Cursor at = cursor;
    if (!at.take(word_of(word))) continue;
    // "đến hết ngày" is longer than "đến"; "ngày" itself is read with the date.
    if (at.length() > longest && at.take(gap)) {
      longest = at.length();
      best = at;
      lead = found;
    }
  }
  if (lead != Lead::none) cursor = best;
  if (lead != Lead::none && lead != Lead::at) cursor.take(clock);
  return lead;
}

Deadline day_deadline(const Stretch& day) {
  if (day.name.starts_with("yearly")) return {DeadlineKind::recurring, day.name, 0};
  return {DeadlineKind::date, day.name, 0};
}

// "từ năm 2021 đến năm 2025": the end of the range that began with `from`.
std::optional<Deadline> to_end(Cursor& cursor, const Reader& reader, const Stretch& from) {
  Cursor at = cursor;
  if (!at.take(maybe_gap >> -x3::lit(',') >> maybe_gap) ||
      !(at.take(word_of(Role::until) >> gap) || at.take(x3::lit('-') >> maybe_gap)))
    return std::nullopt;
  const auto end = reader.stretch(at, true);
  if (!end || end->name.empty()) return std::nullopt;
  cursor = at;
  if (end->day) return day_deadline(*end);
  if (!from.day && !from.name.empty() && (from.name.size() == 4) == (end->name.size() == 4))
    return Deadline{DeadlineKind::period, (from.first.empty() ? from.name : from.first) + ".." + end->name,
                    0};
  return Deadline{DeadlineKind::period, end->name.size() == 4 ? "to " + end->name : end->name, 0};
}

std::optional<Deadline> lower(Cursor& cursor, const Reader& reader, Lead lead, const Stretch& found,
                              bool field) {
  const auto period = [](std::string rule) { return Deadline{DeadlineKind::period, std::move(rule), 0}; };
  const std::string all = found.first.empty() ? found.name : found.first + ".." + found.name;
  if (cursor.take(gap >> words<"đến nay">)) return std::nullopt;
  switch (lead) {
    case Lead::before:
      return found.day ? day_deadline(found) : period(found.name.empty() ? "" : "before " + found.name);
    case Lead::from:
      if (found.last_year > found.first_year || !found.first.empty()) return period(all);
      if (auto range = to_end(cursor, reader, found)) return range;
      cursor.take(maybe_gap >> -x3::lit(',') >> maybe_gap >> word_of(Role::lasting));
      return period(found.name.empty() ? "" : "from " + found.name);
    case Lead::until:
      if (found.day) return day_deadline(found);
      return period(found.name.empty() ? "" : found.name.size() == 4 ? "to " + found.name : found.name);
    default:
      break;
  }
  if (cursor.take(maybe_gap >> -x3::lit(',') >> maybe_gap >> word_of(Role::lasting)))
    return period("from " + (found.last_year > found.first_year
                                 ? padded(static_cast<unsigned>(found.first_year), 4)
                                 : found.name));
  if (field) {
    if (auto range = to_end(cursor, reader, found)) return range;
  }
  return found.day ? day_deadline(found) : period(all);
}

// The day that was read between the two has its year: without one it may come back every year.
bool prints_year(std::string_view from, std::string_view to, std::string_view day) {
  return day.size() == 10 &&
         from.substr(0, from.size() - to.size()).find(day.substr(0, 4)) != std::string_view::npos;
}

// "6 tháng gửi trước ngày 05/6/2025, cả năm gửi trước ngày 30/11/2025": the day of the report that is named
// next.
std::optional<std::string> day_of_next_report(Cursor& cursor, const Reader& reader) {
  Cursor at = cursor;
  if (!at.take((maybe_gap >> x3::char_(",;") >> maybe_gap >> -(words<"và"> >> gap)) |
               (gap >> words<"và"> >> gap)))
    return std::nullopt;
  at.take(words<"báo cáo"> >> gap);
  if (!at.take((words<"cả năm"> | words<"năm"> | words<"9 tháng"> | words<"6 tháng cuối năm">) >> gap))
    return std::nullopt;
  at.take((words<"gửi"> | words<"nộp">) >> gap);
  if (take_lead(at) != Lead::before) return std::nullopt;
  const std::string_view ahead = at.rest();
  const auto found = reader.stretch(at, true);
  if (!found || !found->day || !prints_year(ahead, at.rest(), found->name)) return std::nullopt;
  cursor = at;
  return found->name;
}

}  // namespace

std::optional<Deadline> parse_period(std::string_view text, const DeadlineBase& base, DeadlinePlace place) {
  const bool field = place == DeadlinePlace::field;
  Cursor cursor(text);
  const bool done = cursor.take(word_of(Role::done) >> gap);
  if (!done) cursor.take(word_of(Role::doing) >> gap);
  const Lead lead = take_lead(cursor);
  if (lead == Lead::none && !field) return std::nullopt;
  const Reader reader(base, place);
  Cursor at = cursor;
  const auto found = reader.stretch(at, lead != Lead::none || field);
  if (!found) return std::nullopt;
  // "đến năm 2030", "vào năm 2030" in the middle of a sentence are goals.
  const bool loose = lead == Lead::until || (lead == Lead::at && found->name.size() == 4);
  if (!field && loose && !done && !found->day) return std::nullopt;
  auto deadline = lower(at, reader, lead, *found, field);
  if (!deadline) return std::nullopt;
  if (lead == Lead::before && found->day && prints_year(text, at.rest(), deadline->rule)) {
    while (const auto day = day_of_next_report(at, reader)) deadline->rule.append("; ").append(*day);
  }
  deadline->length = at.length();
  return deadline;
}

}  // namespace rasoat::grammar
