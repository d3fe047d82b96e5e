#include "coverage/directive_end.hpp"

namespace rasoat {

std::vector<std::optional<Replacement>> replacements(const ArchiveGraph& graph) {
  std::vector<std::optional<Replacement>> result(graph.nodes.size());
  for (const GraphEdge& edge : graph.edges) {
    if (edge.relation != Relation::replaces && edge.relation != Relation::repeals) continue;
    const Node& by = graph.nodes[graph.primary(edge.from)];
    const bool by_draft =
        by.status == NodeStatus::draft || graph.nodes[graph.node_of[edge.record]].status == NodeStatus::draft;
    if (!edge.certain || by_draft || !by.date) continue;
    auto& known = result[graph.primary(edge.to)];
    if (!known || *by.date < known->day) known = Replacement{graph.primary(edge.from), *by.date, edge.record};
  }
  return result;
}

}  // namespace rasoat
