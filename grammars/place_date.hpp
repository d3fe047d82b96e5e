// The line of place and date in a head: "Sông Vân, ngày 07 tháng 12 năm 2022", "ngày     tháng     năm 2026".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "source/date.hpp"

namespace rasoat::grammar {

struct PlaceDate {
  std::string_view place;    ///< a part of what was read; empty where none is printed
  std::optional<Date> date;  ///< nothing where a part is left blank, or no such day exists
  bool blank = false;        ///< printed with a blank for the day, the month or the year
  std::uint32_t length = 0;  ///< bytes of the whole line, to the end of the date
};

/// A place-date line at the start of the text, which ends with its date or goes on after a line end or two
/// blanks. A sentence with a date in it is none.
std::optional<PlaceDate> parse_place_date(std::string_view text);

}  // namespace rasoat::grammar
