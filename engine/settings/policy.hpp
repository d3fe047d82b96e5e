// The policy (quy ước rà soát): which types answer which duty, deadlines where the text prints none, and what
// is expected of whom whether or not a text asks for it.
#pragma once

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/duty.hpp"
#include "settings/period.hpp"
#include "source/date.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// A length of time as ISO 8601 writes it: P60D, P2W, P3M, P1Y6M.
struct Duration {
  int years = 0;
  int months = 0;
  int days = 0;
  friend bool operator==(const Duration&, const Duration&) = default;
};

std::optional<Duration> parse_duration(std::string_view text) noexcept;
/// The day that lies this long after `day`; the month's last day where the month is too short for it.
Date after(Date day, const Duration& duration) noexcept;

/// `<expect>`: bodies with the symbol `of` owe an action for every document of these types that a body with
/// the symbol `from` issues.
struct PolicyExpect {
  std::uint32_t number = 1;  ///< counted from 1 in the file
  std::string from;
  std::vector<std::string> types;
  std::string of;
  DutyAction action = DutyAction::plan;
  std::optional<Duration> within;  ///< else the policy's deadline for the action, if it has one
};

struct PolicyDeadline {
  DutyAction action = DutyAction::report;
  Interval interval = Interval::yearly;
  std::vector<DueDay> days;
};

/// As built, the policy that holds where no file is given.
struct Policy {
  Policy();

  std::array<std::vector<std::string>, 5> accepted;  ///< by action: type codes; empty: the report's
  std::optional<Duration> plan_within;
  std::vector<PolicyDeadline> deadlines;
  int notice_days = 30;
  std::vector<PolicyExpect> expects;

  const std::vector<std::string>& accepted_for(DutyAction action) const noexcept;
  /// The due days of a recurring duty; those of reports where the action has none of its own.
  const std::vector<DueDay>& due_days(DutyAction action, Interval interval) const noexcept;
};

/// Reads `policy.xml`. What the file does not speak of stays as in the default policy. Errors name the line
/// and what was expected.
std::expected<Policy, Error> read_policy(const SourceText& source);

}  // namespace rasoat
