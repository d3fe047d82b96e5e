// The rule of a deadline ("2021-10-18", "before 2019-07", "+30d", "6-monthly 06-15 12-15; yearly; ad hoc") as
// days.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "settings/period.hpp"
#include "source/date.hpp"

namespace rasoat {

struct Recurrence {
  Interval interval = Interval::yearly;
  std::vector<DueDay> days;  ///< empty: the policy's
  friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

struct DueRule {
  std::vector<Date> days;  ///< single deadlines, ascending
  std::vector<Recurrence> recurring;
  std::optional<Date> from, to;  ///< bounds of what recurs
  bool counted = false;          ///< some deadline is counted from a day that is not known
  bool weekly = false;           ///< recurs too often to be asked for one by one

  bool is_usable() const noexcept { return !days.empty() || !recurring.empty() || counted; }
};

/// `issued`: the day from which "+30d" counts. What the rule says beside deadlines (ad hoc, periodic, an
/// event) is left out; "from 2019" alone sets no deadline, "to 2030" alone is due on its last day. Working
/// days are Monday to Friday.
DueRule read_due(std::string_view rule, std::optional<Date> issued);

}  // namespace rasoat
