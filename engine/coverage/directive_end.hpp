// When a directive ends: the day on which another document replaces or repeals it, or the last day of the
// year that its title names as its end.
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

}  // namespace rasoat
