// Dates as documents print them: 15/7/2021, 15-7-2021, 15.7.2021, ngày 07 tháng 12 năm 2022.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "source/date.hpp"

namespace rasoat::grammar {

struct PrintedDate {
  Date date;
  std::uint32_t length = 0;  ///< bytes, the word "ngày" included where it is there
  bool day_word = false;     ///< printed with "ngày"
};

/// A full date at the start of the text, day first. A line may break after "ngày", "tháng", "năm" and around
/// the parts. Where "tháng" and "năm" are mixed up, four figures still are the year. Days that do not exist
/// are no dates. Source: facts, designation grammar §4.
std::optional<PrintedDate> parse_date(std::string_view text);

/// The same by the grammar alone: what the quick reading of plain dates is tested against.
std::optional<PrintedDate> parse_date_by_grammar(std::string_view text);

}  // namespace rasoat::grammar
