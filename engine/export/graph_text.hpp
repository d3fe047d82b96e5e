// The document graph as people read it: a line for each thing that one document says it does with another.
#pragma once

#include "export/page.hpp"
#include "graph/excerpt.hpp"

namespace rasoat {

/// By document, then by the other one; mere citations and statements that may mean several documents are left
/// out.
void write_graph_text(const Sink& sink, const ArchiveGraph& graph, const GraphExcerpt& excerpt,
                      const TextStyle& style);

}  // namespace rasoat
