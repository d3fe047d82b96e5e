#include "export/graph_rows.hpp"

#include "graph/level.hpp"

namespace rasoat {

NodeRow node_row(const ArchiveGraph& graph, NodeIndex index) {
  const Node& node = graph.nodes[index];
  NodeRow row;
  row.id = node.id;
  row.designation = node.designation;
  row.type = node.type;
  if (node.date) row.date = to_iso(*node.date);
  if (node.body) {
    const Body& body = graph.authority->body(*node.body);
    row.body = body.id;
    row.body_name = body.name;
  }
  if (const auto level = level_of(graph, index)) row.level = name_of(*level);
  row.title = node.title;
  if (node.record != kNone) row.file = graph.records[node.record].file;
  row.status = name_of(node.status);
  return row;
}

EdgeRow edge_row(const ArchiveGraph& graph, std::uint32_t index) {
  const GraphEdge& edge = graph.edges[index];
  EdgeRow row;
  row.from = graph.nodes[edge.from].id;
  row.to = graph.nodes[edge.to].id;
  row.relation = name_of(edge.relation);
  row.certain = edge.certain;
  row.file = graph.records[edge.record].file;
  if (const Reference* place = place_of(graph, edge)) {
    row.placed = true;
    row.quote = place->quote;
    row.span = place->span;
    row.line = place->line;
  }
  return row;
}

std::string_view label_of(const NodeRow& row) {
  const bool in_words = row.designation.starts_with("named:") || row.designation.starts_with("partial:");
  if (!row.designation.empty() && (!in_words || row.title.empty())) return row.designation;
  return row.title.empty() ? row.id : row.title;
}

}  // namespace rasoat
