// A part of the document graph, in the order in which it is written out.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/archive_graph.hpp"
#include "source/date.hpp"

namespace rasoat {

/// What of the graph is wanted; by default all of it.
struct ExcerptWish {
  std::optional<NodeIndex> from;  ///< only what lies around this document
  std::optional<unsigned>
      depth;                   ///< so many steps from it, along edges in either direction; none: any number
  std::vector<Relation> only;  ///< only edges of these relations and the documents they join; empty: all
  std::optional<Date> as_of;   ///< without documents dated later, what they say, and what only they cite
};

/// Indices into the graph, which must outlive it.
struct GraphExcerpt {
  std::vector<NodeIndex> nodes;  ///< by id
  std::vector<std::uint32_t>
      edges;  ///< by from, to (ids), relation, file, start; both ends are among the nodes
};

/// Time and memory are linear in the graph, but for the sorting.
GraphExcerpt excerpt(const ArchiveGraph& graph, const ExcerptWish& wish = {});

/// Where a text says what an edge states; null where it says so in several places.
inline const Reference* place_of(const ArchiveGraph& graph, const GraphEdge& edge) {
  return edge.reference == kNone ? nullptr : &graph.records[edge.record].references[edge.reference];
}

}  // namespace rasoat
