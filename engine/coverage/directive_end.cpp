#include "coverage/directive_end.hpp"

#include "coverage/due.hpp"
#include "coverage/title.hpp"

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

DirectiveEnd end_of(const Record& record, const std::optional<Replacement>& replaced) {
  DirectiveEnd end;
  std::optional<Date> last;
  if (record.expiry) {
    const DueRule rule = read_due(record.expiry->due.rule, record.document.issued_on);
    last = rule.to ? rule.to : rule.days.empty() ? std::nullopt : std::optional(rule.days.back());
  }
  if (last) {
    end.last_start = last;
    end.last_due = *make_date(static_cast<int>(last->year()), 12, 31);
  } else if (const auto year = end_year(record)) {
    end.last_due = *make_date(*year, 12, 31);
  }
  if (replaced && (!end.last_due || replaced->day < *end.last_due)) end.last_due = replaced->day;
  return end;
}

}  // namespace rasoat
