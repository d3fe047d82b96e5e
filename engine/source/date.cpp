#include "source/date.hpp"

#include <charconv>

namespace rasoat {

std::optional<Date> make_date(int year, unsigned month, unsigned day) noexcept {
  const Date date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
  return date;
}

std::string to_iso(Date date) {
  const auto digits = [](std::string& out, unsigned value, unsigned width) {
    std::string number = std::to_string(value);
    out.append(width - number.size(), '0').append(number);
  };
  std::string out;
  digits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
  out += '-';
  digits(out, static_cast<unsigned>(date.month()), 2);
  out += '-';
  digits(out, static_cast<unsigned>(date.day()), 2);
  return out;
}

std::optional<Date> parse_iso_date(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t size) -> std::optional<unsigned> {
    unsigned value = 0;
    const char* end = text.data() + at + size;
    const auto [stop, failed] = std::from_chars(text.data() + at, end, value);
    if (failed != std::errc{} || stop != end) return std::nullopt;
    return value;
  };
  const auto year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (!year || !month || !day) return std::nullopt;
  return make_date(static_cast<int>(*year), *month, *day);
}

}  // namespace rasoat
