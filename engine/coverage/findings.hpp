// Findings that need only references and the graph.
#pragma once

#include <unordered_map>
#include <vector>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"
#include "graph/reach.hpp"

namespace rasoat {

/// By which document, and on which day, another is replaced or repealed for certain; the earliest.
struct End {
  NodeIndex by = kNone;
  Date day;
};
using Ends = std::unordered_map<NodeIndex, End>;
Ends ends_of(const ArchiveGraph& graph);

/// citation-conflict, cites-replaced, cites-later, implements-cycle, duplicate-document, conflicting-duplicate,
/// unreadable-document, no-document; unsorted.
std::vector<Finding> find_in_graph(const ArchiveGraph& graph, const Implementation& implementation, const Ends& ends);

/// Where the record's reference stands.
Place place_of(const Record& record, const Reference& reference);

}  // namespace rasoat
