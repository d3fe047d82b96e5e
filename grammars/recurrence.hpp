// Recurring deadlines: hằng quý vào ngày 20 của tháng cuối quý; định kỳ 06 tháng, năm hoặc đột xuất.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::grammar {

struct PrintedRecurrence {
  std::string rule;          ///< as in Deadline; empty where only a part of a term is named
  std::uint32_t length = 0;  ///< bytes
};

/// The recurring deadline at the start of the text; all that are joined there by commas, "và", "hoặc" or
/// semicolons. `alone` also takes what is one only by itself: "đột xuất", "cuối năm", "06 tháng, năm".
std::optional<PrintedRecurrence> parse_recurrence(std::string_view text, bool alone);

/// Days printed apart from what recurs, at the start of the text: "trước ngày 10/6 và 10/12" after
/// "6-monthly; yearly" is "6-monthly 06-10; yearly 12-10". None where they do not fit the rule, or it has
/// days already.
std::optional<PrintedRecurrence> parse_days_of(std::string_view text, std::string_view rule);

}  // namespace rasoat::grammar
