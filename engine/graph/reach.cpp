// Breadth first over a compressed sparse row graph whose edges point from a document to what carries it out;
// circles are strongly connected components.
#include "graph/reach.hpp"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <unordered_set>
#include <utility>

namespace rasoat {
namespace {

using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                 boost::no_property, std::uint32_t, std::uint32_t>;
using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Graph graph_of(Pairs edges, std::size_t nodes) {
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  return Graph(boost::edges_are_sorted, edges.begin(), edges.end(), static_cast<std::uint32_t>(nodes));
}

bool carries_out(Relation relation) {
  return relation == Relation::implements || relation == Relation::supplements;
}

// One level after another; a node found twice on one level keeps the way through the smaller node. What amends
// a document does not carry it out by that, but what carries out the amendment does: the walk passes through.
void walk(const Graph& graph, const Graph& amendments, NodeIndex start, bool certain,
          std::unordered_set<NodeIndex>& seen, std::vector<Implementer>& found) {
  std::vector<NodeIndex> level{start};
  std::unordered_set<NodeIndex> queued{start}, passed{start};
  for (std::uint32_t depth = 1; !level.empty(); ++depth) {
    std::vector<Implementer> next;
    std::vector<NodeIndex> passing;
    for (const NodeIndex at : level) {
      for (auto [edge, end] = boost::out_edges(at, graph); edge != end; ++edge) {
        const NodeIndex node = boost::target(*edge, graph);
        if (queued.insert(node).second) next.push_back({node, depth, depth == 1 ? kNone : at, certain});
      }
      for (auto [edge, end] = boost::out_edges(at, amendments); edge != end; ++edge) {
        const NodeIndex node = boost::target(*edge, amendments);
        if (passed.insert(node).second && !queued.contains(node)) passing.push_back(node);
      }
    }
    std::sort(next.begin(), next.end(),
              [](const Implementer& a, const Implementer& b) { return a.node < b.node; });
    level.clear();
    for (const Implementer& one : next) {
      if (seen.insert(one.node).second) found.push_back(one);
      level.push_back(one.node);
    }
    std::sort(passing.begin(), passing.end());
    level.insert(level.end(), passing.begin(), passing.end());
  }
}

}  // namespace

struct Implementation::Paths {
  Graph certain;     // document → what carries it out
  Graph all;         // … ambiguous citations included
  Graph implements;  // certain implements edges alone, for circles
  Graph amendments;  // document → what certainly amends it
};

Implementation::Implementation(const ArchiveGraph& graph) {
  Pairs certain, all, implements, amendments;
  for (const GraphEdge& edge : graph.edges) {
    const bool amends = edge.relation == Relation::amends && edge.certain;
    if ((!carries_out(edge.relation) && !amends) || graph.nodes[edge.from].status == NodeStatus::draft) continue;
    if (graph.nodes[graph.node_of[edge.record]].status == NodeStatus::draft) continue;
    const std::pair pair(graph.primary(edge.to), graph.primary(edge.from));
    if (pair.first == pair.second) continue;
    if (amends) {
      amendments.push_back(pair);
      continue;
    }
    all.push_back(pair);
    if (!edge.certain) continue;
    certain.push_back(pair);
    if (edge.relation == Relation::implements) implements.push_back(pair);
  }
  const std::size_t nodes = graph.nodes.size();
  paths_ = std::make_unique<const Paths>(Paths{graph_of(std::move(certain), nodes),
                                               graph_of(std::move(all), nodes),
                                               graph_of(std::move(implements), nodes),
                                               graph_of(std::move(amendments), nodes)});
}

Implementation::~Implementation() = default;
Implementation::Implementation(Implementation&&) noexcept = default;

std::vector<Implementer> Implementation::of(NodeIndex node) const {
  std::vector<Implementer> found;
  std::unordered_set<NodeIndex> seen{node};
  walk(paths_->certain, paths_->amendments, node, true, seen, found);
  if (boost::num_edges(paths_->all) != boost::num_edges(paths_->certain))
    walk(paths_->all, paths_->amendments, node, false, seen, found);
  std::sort(found.begin(), found.end(), [](const Implementer& a, const Implementer& b) {
    return std::pair(a.depth, a.node) < std::pair(b.depth, b.node);
  });
  return found;
}

bool Implementation::has_any(NodeIndex node) const {
  if (boost::out_degree(node, paths_->all) > 0) return true;
  return boost::out_degree(node, paths_->amendments) > 0 && !of(node).empty();
}

std::vector<std::vector<NodeIndex>> Implementation::circles() const {
  const Graph& graph = paths_->implements;
  std::vector<std::uint32_t> component(boost::num_vertices(graph));
  const auto count = boost::strong_components(
      graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
  std::vector<std::vector<NodeIndex>> groups(count);
  for (NodeIndex node = 0; node < component.size(); ++node) groups[component[node]].push_back(node);
  std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
  std::sort(groups.begin(), groups.end());
  return groups;
}

}  // namespace rasoat
