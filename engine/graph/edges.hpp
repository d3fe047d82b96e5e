// From what each text states to the edges of the graph.
#pragma once

#include "graph/archive_graph.hpp"

namespace rasoat {

/// Fills `edges`. Needs nodes and resolved citations.
void make_edges(ArchiveGraph& graph);

}  // namespace rasoat
