// What an audit lists beside directives and findings.
#pragma once

#include <vector>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"

namespace rasoat {

/// Documents that are cited and not held, the most cited first.
std::vector<CitedOnly> cited_only(const ArchiveGraph& graph);
/// Citations that fit several documents equally, by place.
std::vector<Ambiguity> ambiguities(const ArchiveGraph& graph);
/// Fills the audit's quotes.
void quote_places(const ArchiveGraph& graph, Audit& audit);

}  // namespace rasoat
