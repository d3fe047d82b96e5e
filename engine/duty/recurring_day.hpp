// Deadlines of what comes back, of which one words the recurrence and another the day.
#pragma once

#include <optional>

#include "duty/duty.hpp"

namespace rasoat {

/// `due` is the recurrence of `bare` with its day: "hằng quý …", and "trước ngày 20 của tháng cuối quý".
bool tells_day(const Due& due, const Due& bare);

/// Gives a recurrence without a day the day that `day` prints, as "hằng năm …" the 15/11; false, and nothing is
/// changed, where it has one or the day does not fit.
bool add_day(Due& recurring, const Due& day);

/// What two fields of one task say together: "Tần suất: hằng năm", "Thời hạn: trước ngày 25/11".
void take_due(std::optional<Due>& known, const std::optional<Due>& more);

}  // namespace rasoat
