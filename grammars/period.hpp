// Deadlines on the calendar: trước ngày 15/11/2021, trong quý IV năm 2018, từ năm 2021 đến năm 2025.
#pragma once

#include "grammars/deadline.hpp"

namespace rasoat::grammar {

/// A day, month, quarter, half-year, year or range at the start of the text, with the words that make it a
/// deadline.
std::optional<Deadline> parse_period(std::string_view text, const DeadlineBase& base, DeadlinePlace place);

}  // namespace rasoat::grammar
