#include "drafting/superiors.hpp"

#include <algorithm>

namespace rasoat::drafting {
namespace {

bool carries_out(Relation relation) {
  return relation == Relation::implements || relation == Relation::supplements;
}

// Whether the clause addresses the body, by its name or as one of a class.
bool asks(const ArchiveGraph& graph, std::uint32_t record, const Duty& duty, BodyIndex body) {
  const Standing& standing = graph.authority->standing(record);
  return std::ranges::any_of(duty.actors, [&](const std::string& actor) {
    const auto meant = graph.authority->addressees(actor, {standing.body, standing.territory});
    return std::ranges::binary_search(meant.bodies, body);
  });
}

}  // namespace

std::vector<CarriedOut> carried_out(const Draft& draft) {
  std::vector<CarriedOut> found;
  const ArchiveContext* const archive = draft.options.archive;
  if (archive == nullptr || !archive->whole) return found;
  const ArchiveGraph& graph = *archive->graph;
  const NodeIndex own = graph.node_of[archive->record];
  if (own == kNone) return found;
  for (auto edge = std::ranges::lower_bound(graph.edges, own, {}, &GraphEdge::from);
       edge != graph.edges.end() && edge->from == own; ++edge) {
    const NodeIndex to = graph.primary(edge->to);
    if (!edge->certain || !carries_out(edge->relation) || edge->reference == kNone ||
        edge->record != archive->record || (!found.empty() && found.back().node == to))
      continue;
    found.push_back({to, graph.records[edge->record].references[edge->reference].span});
  }
  return found;
}

std::optional<BodyIndex> own_body(const Draft& draft) {
  const ArchiveContext* const archive = draft.options.archive;
  if (archive == nullptr) return std::nullopt;
  return archive->graph->authority->standing(archive->record).body;
}

std::vector<SuperiorDuty> superior_duties(const Draft& draft) {
  std::vector<SuperiorDuty> found;
  const auto own = own_body(draft);
  if (!own) return found;
  for (const CarriedOut& one : carried_out(draft)) {
    const ArchiveGraph& graph = *draft.options.archive->graph;
    const Node& node = graph.nodes[one.node];
    if (node.record == kNone || node.body == own) continue;
    const Record& record = graph.records[node.record];
    for (const Duty& duty : record.duties) {
      if (duty.action != DutyAction::act && asks(graph, node.record, duty, *own))
        found.push_back({one, &record, &duty});
    }
  }
  return found;
}

}  // namespace rasoat::drafting
