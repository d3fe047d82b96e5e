// When a duty falls due: from the rule of a deadline to days.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/duty.hpp"
#include "settings/period.hpp"
#include "settings/policy.hpp"
#include "source/date.hpp"

namespace rasoat {

/// One day on which something is due; for a recurring duty with its period.
struct DueOn {
  std::optional<Period> period;
  Date day;
};

/// What is asked: by whom it is stated, since when, until when.
struct DueContext {
  DutyAction action = DutyAction::report;
  Date issued_on;               ///< of the directive
  Date as_of;
  std::optional<Date> ends_on;  ///< a directive that was replaced or has run out asks for nothing after this day
};

/// The days on which a duty with this rule falls due (coverage: "When"): "2021-10-18", "2018-Q4", "2019", "before 2019-07",
/// "+30d", "+10wd", "yearly 11-15", "6-monthly; yearly" … A recurring rule gives each period whose day lies at least the
/// policy's notice after the directive, up to the as-of day and the one after it. Empty: no usable deadline.
std::vector<DueOn> dues_of(std::string_view rule, const DueContext& context, const Policy& policy);

}  // namespace rasoat
