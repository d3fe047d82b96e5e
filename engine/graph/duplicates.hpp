// Two files that hold one document.
#pragma once

#include "graph/archive_graph.hpp"

namespace rasoat {

/// Sets `same_as` of files that hold the document of another file whose path sorts earlier: the same words,
/// or the same designation, day and body. Drafts are nobody's duplicate. Needs nodes and authority.
void find_duplicates(ArchiveGraph& graph);

}  // namespace rasoat
