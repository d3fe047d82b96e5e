// Deadlines as documents print them: trước ngày 15/11/2021, hằng quý vào ngày 20 của tháng cuối quý, trong
// quý IV năm 2018, trong vòng 30 ngày kể từ ngày ký. Conditions (khi …, nếu …) are read by
// grammars/condition.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "grammars/letter.hpp"
#include "grammars/word_set.hpp"
#include "source/date.hpp"

namespace rasoat::grammar {

enum class DeadlineKind : std::uint8_t {
  date,       ///< "2021-10-18", "+30d", "+10wd" (working days from the document's own date)
  period,     ///< "2018-Q4", "2019", "2019-H1", "2019-07", "from 2019", "to 2030", "before 2019-07",
              ///< "2021..2025"
  recurring,  ///< "yearly", "yearly 11-15", "6-monthly", "quarterly last-month 20", "monthly next-month 5"
              ///< (of the month after), "yearly next-year 01-15", "monthly last", "weekly friday",
              ///< "periodic", "ad hoc"; several parted by "; "
  vague,      ///< kịp thời, thường xuyên: no rule
};

struct Deadline {
  DeadlineKind kind = DeadlineKind::vague;
  std::string rule;          ///< empty where the print gives none
  std::uint32_t length = 0;  ///< bytes
};

/// What a day, month or quarter printed without a year is counted from.
struct DeadlineBase {
  std::optional<Date> issued_on;
  std::optional<int> year;  ///< of the document, where its date is not known
};

enum class DeadlinePlace : std::uint8_t {
  prose,  ///< only what can be nothing but a deadline: "trong năm 2025", not "năm 2025"
  field,  ///< in brackets, a table cell, after "Thời gian thực hiện:": bare dates and periods too
};

/// The deadline at the start of the text, which is the start of a word. Several recurring ones joined by
/// commas, "và", "hoặc" or semicolons are one. A line may break between any two words.
std::optional<Deadline> parse_deadline(std::string_view text, const DeadlineBase& base, DeadlinePlace place);

/// The words with which a deadline may start, besides those that hold a digit.
const WordSet& deadline_openers() noexcept;

/// A deadline may start with this word, one of those, the first of the text: a quick look before
/// parse_deadline.
bool may_start_deadline(const Word& word, std::string_view text, DeadlinePlace place) noexcept;

}  // namespace rasoat::grammar
