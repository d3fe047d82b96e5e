// How high the body stands whose document a node is.
#pragma once

#include <optional>

#include "graph/archive_graph.hpp"

namespace rasoat {

/// That of its body; else, for bodies that no head or registry tells about, what the symbol of its
/// designation says (TW, CP, TTg, QH, a Bộ …) or its type (Luật, Nghị định): most of what is cited is
/// Central. Nothing where neither says.
std::optional<Level> level_of(const ArchiveGraph& graph, NodeIndex node);

}  // namespace rasoat
