// Breadth first along the edges that lead up.
#include "graph/foundations.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace rasoat {
namespace {

bool leads_up(Relation relation, bool first_step) {
  switch (relation) {
    case Relation::implements:
    case Relation::supplements:
    case Relation::guides:
      return true;
    case Relation::based_on:
    case Relation::amends:
    case Relation::answers:
    case Relation::reports_on:
      return first_step;
    default:
      return false;
  }
}

struct Step {
  NodeIndex to = 0;
  Relation relation = Relation::implements;
};

std::unordered_map<NodeIndex, std::vector<Step>> steps_up(const ArchiveGraph& graph) {
  std::unordered_map<NodeIndex, std::vector<Step>> steps;
  for (const GraphEdge& edge : graph.edges) {
    if (!edge.certain || !leads_up(edge.relation, true)) continue;
    if (graph.nodes[graph.node_of[edge.record]].status == NodeStatus::draft &&
        graph.node_of[edge.record] != edge.from)
      continue;  // what a draft says of others is not settled
    steps[graph.primary(edge.from)].push_back({graph.primary(edge.to), edge.relation});
  }
  return steps;
}

}  // namespace

std::vector<Foundation> foundations_of(const ArchiveGraph& graph, NodeIndex node) {
  const auto steps = steps_up(graph);
  std::vector<Foundation> found;
  std::unordered_set<NodeIndex> seen{node};
  std::vector<NodeIndex> level{node};
  for (std::uint32_t depth = 1; !level.empty(); ++depth) {
    // A document reached in several ways on one level keeps the strongest relation, then the smaller node.
    std::map<NodeIndex, std::pair<Relation, NodeIndex>> next;
    for (const NodeIndex at : level) {
      const auto out = steps.find(at);
      if (out == steps.end()) continue;
      for (const Step& step : out->second) {
        if (seen.contains(step.to) || !leads_up(step.relation, depth == 1)) continue;
        const std::pair way(step.relation, depth == 1 ? kNone : at);
        const auto [known, fresh] = next.try_emplace(step.to, way);
        if (!fresh) known->second = std::min(known->second, way);
      }
    }
    level.clear();
    for (const auto& [to, way] : next) {
      seen.insert(to);
      level.push_back(to);
      found.push_back({to, depth, way.second, way.first});
    }
  }
  return found;
}

}  // namespace rasoat
