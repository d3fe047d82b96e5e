// Documents as directives: what is carried out, and by whom, level by level.
#pragma once

#include <set>
#include <vector>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"
#include "graph/reach.hpp"

namespace rasoat {

/// A document with those that carry it out.
Directive describe(const ArchiveGraph& graph, NodeIndex node, const std::vector<Implementer>& implementers);

/// The documents that something carries out for certain, and those of `asking`.
std::vector<Directive> directives(const ArchiveGraph& graph, const Implementation& implementation,
                                  const std::set<NodeIndex>& asking);

}  // namespace rasoat
