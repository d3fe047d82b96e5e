// Who must deliver what, to whom, by when (nhiệm vụ được giao).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

enum class DutyAction : std::uint8_t { plan, report, review, issue, act };
enum class DueKind : std::uint8_t { date, period, recurring, event, none };

std::string_view name_of(DutyAction action) noexcept;
std::string_view name_of(DueKind kind) noexcept;
std::optional<DutyAction> duty_action(std::string_view name) noexcept;
std::optional<DueKind> due_kind(std::string_view name) noexcept;

/// A deadline: as printed, its kind, and its rule ("2021-10-18", "2018-Q4", "yearly 11-15", "+30d" …).
struct Due {
  std::string text;
  DueKind kind = DueKind::none;
  std::string rule;

  friend bool operator==(const Due&, const Due&) = default;
};

struct Duty {
  Span span;  ///< of the clause, in the document's text
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string quote;
  std::vector<std::string> actors;  ///< lead first
  std::vector<std::string> with;    ///< phối hợp với
  DutyAction action = DutyAction::act;
  std::optional<std::string>
      to;  ///< of a report: who gets it; of a plan or document that a table names as another's: whose
  std::optional<std::string> via;
  std::vector<std::string> about;  ///< targets, "self" among them
  std::optional<Due> due;

  friend bool operator==(const Duty&, const Duty&) = default;
};

/// Until when the document itself is carried out (thời hạn thực hiện), as its text says.
struct Expiry {
  Span span;  ///< from the document's name or the label to the day, in the document's text
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string quote;
  Due due;  ///< of kind date or period; its last day is the last one of all

  friend bool operator==(const Expiry&, const Expiry&) = default;
};

}  // namespace rasoat
