// When a directive ends: the day on which another document replaces or repeals it, or the last day that its
// text, else the last year that its title names as its end.
#pragma once

#include <optional>
#include <vector>

#include "graph/archive_graph.hpp"

namespace rasoat {

/// A document that replaces or repeals another, by a certain statement.
struct Replacement {
  NodeIndex by = 0;
  Date day;
  std::uint32_t record = 0;  ///< which text says so
};

/// By node: the earliest replacement, as far as the replacing document's day is known. Drafts replace
/// nothing.
std::vector<std::optional<Replacement>> replacements(const ArchiveGraph& graph);

/// When what a directive orders again and again is over.
struct DirectiveEnd {
  std::optional<Date> last_due;    ///< nothing is due after it
  std::optional<Date> last_start;  ///< a period that begins after it is not asked for

  bool is_past(Date due, Date period_start) const noexcept {
    return (last_due && due > *last_due) || (last_start && period_start > *last_start);
  }
};

/// The end of the directive as its record tells it, no later than its replacement. What a text says counts
/// before the title; the report on a year that the end cuts short is still due in that year.
DirectiveEnd end_of(const Record& record, const std::optional<Replacement>& replaced);

}  // namespace rasoat
