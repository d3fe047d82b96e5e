// Edges are chosen by relation and day first, then nodes by a search in breadth over what is left of them,
// then both are sorted. The search walks lists of neighbours laid out one after the other, so it needs no
// recursion.
#include "graph/excerpt.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace rasoat {
namespace {

using Marks = std::vector<bool>;

bool is_known(const Node& node, const std::optional<Date>& as_of) {
  return !as_of || !node.date || *node.date <= *as_of;
}

// Of the edges, those that are wanted by themselves. Both ends count, and so does the text that says it.
std::vector<std::uint32_t> wanted_edges(const ArchiveGraph& graph, const ExcerptWish& wish) {
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
    const GraphEdge& edge = graph.edges[i];
    if (!wish.only.empty() && std::ranges::find(wish.only, edge.relation) == wish.only.end()) continue;
    const NodeIndex teller = graph.node_of[edge.record];
    const bool known = is_known(graph.nodes[edge.from], wish.as_of) &&
                       is_known(graph.nodes[edge.to], wish.as_of) &&
                       (teller == kNone || is_known(graph.nodes[teller], wish.as_of));
    if (known) out.push_back(i);
  }
  return out;
}

// For each node, the other ends of its edges, one list after the other.
struct Neighbours {
  std::vector<std::size_t> start;
  std::vector<NodeIndex> other;

  Neighbours(const ArchiveGraph& graph, const std::vector<std::uint32_t>& edges)
      : start(graph.nodes.size() + 2), other(edges.size() * 2) {
    for (const std::uint32_t i : edges) {
      ++start[graph.edges[i].from + 2];
      ++start[graph.edges[i].to + 2];
    }
    std::partial_sum(start.begin(), start.end(), start.begin());
    for (const std::uint32_t i : edges) {
      const GraphEdge& edge = graph.edges[i];
      other[start[edge.from + 1]++] = edge.to;
      other[start[edge.to + 1]++] = edge.from;
    }
  }
};

Marks around(const ArchiveGraph& graph, const std::vector<std::uint32_t>& edges, NodeIndex from,
             unsigned depth) {
  const Neighbours neighbours(graph, edges);
  Marks reached(graph.nodes.size());
  reached[from] = true;
  std::vector<NodeIndex> now = {from}, next;
  for (unsigned step = 0; step < depth && !now.empty(); ++step) {
    for (const NodeIndex node : now) {
      for (std::size_t i = neighbours.start[node]; i < neighbours.start[node + 1]; ++i) {
        if (reached[neighbours.other[i]]) continue;
        reached[neighbours.other[i]] = true;
        next.push_back(neighbours.other[i]);
      }
    }
    now.swap(next);
    next.clear();
  }
  return reached;
}

Marks wanted_nodes(const ArchiveGraph& graph, const std::vector<std::uint32_t>& edges,
                   const ExcerptWish& wish) {
  if (wish.from)
    return around(graph, edges, *wish.from, wish.depth.value_or(std::numeric_limits<unsigned>::max()));
  Marks wanted(graph.nodes.size());
  for (NodeIndex node = 0; node < graph.nodes.size(); ++node)
    wanted[node] = wish.only.empty() && is_known(graph.nodes[node], wish.as_of) &&
                   (!wish.as_of || graph.nodes[node].record != kNone);
  for (const std::uint32_t i : edges) wanted[graph.edges[i].from] = wanted[graph.edges[i].to] = true;
  return wanted;
}

}  // namespace

GraphExcerpt excerpt(const ArchiveGraph& graph, const ExcerptWish& wish) {
  GraphExcerpt out;
  out.edges = wanted_edges(graph, wish);
  const Marks wanted = wanted_nodes(graph, out.edges, wish);
  for (NodeIndex node = 0; node < graph.nodes.size(); ++node) {
    if (wanted[node]) out.nodes.push_back(node);
  }
  std::erase_if(out.edges,
                [&](std::uint32_t i) { return !wanted[graph.edges[i].from] || !wanted[graph.edges[i].to]; });

  std::ranges::sort(out.nodes, {},
                    [&](NodeIndex node) -> const std::string& { return graph.nodes[node].id; });
  std::vector<std::uint32_t> rank(graph.nodes.size());
  for (std::uint32_t i = 0; i < out.nodes.size(); ++i) rank[out.nodes[i]] = i;
  std::ranges::sort(out.edges, {}, [&](std::uint32_t i) {
    const GraphEdge& edge = graph.edges[i];
    const Reference* place = place_of(graph, edge);
    return std::tuple(rank[edge.from], rank[edge.to], edge.relation, edge.record,
                      place ? place->span.start : 0u, i);
  });
  return out;
}

}  // namespace rasoat
