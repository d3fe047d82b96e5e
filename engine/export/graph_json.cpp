// The document graph as node-link JSON: the contract of `graph --format json`. Nodes by id, edges by from,
// to, relation, file, start.
#include "export/graph_rows.hpp"
#include "export/graph_writers.hpp"

namespace rasoat {
namespace {

void text_or_null(JsonWriter& to, std::string_view key, std::string_view value) {
  to.key(key);
  value.empty() ? to.word("null") : to.text(value);
}

void write_node(JsonWriter& to, const NodeRow& row) {
  to.open('{');
  to.key("id");
  to.text(row.id);
  text_or_null(to, "designation", row.designation);
  text_or_null(to, "type", row.type);
  text_or_null(to, "date", row.date);
  text_or_null(to, "body", row.body);
  text_or_null(to, "level", row.level);
  text_or_null(to, "title", row.title);
  text_or_null(to, "file", row.file);
  to.key("status");
  to.text(row.status);
  to.close('}');
}

void write_edge(JsonWriter& to, const EdgeRow& row) {
  to.open('{');
  to.key("from");
  to.text(row.from);
  to.key("to");
  to.text(row.to);
  to.key("relation");
  to.text(row.relation);
  to.key("certain");
  to.word(row.certain ? "true" : "false");
  text_or_null(to, "quote", row.quote);
  to.key("file");
  to.text(row.file);
  for (const auto& [key, value] : {std::pair{"start", row.span.start}, {"end", row.span.end}}) {
    to.key(key);
    row.placed ? to.number(value) : to.word("null");
  }
  to.close('}');
}

}  // namespace

void write_graph_json(const Sink& sink, const GraphExport& what) {
  std::string buffer;
  JsonWriter to(buffer, &sink);
  to.open('{');
  to.key("nodes");
  to.open('[');
  for (const NodeIndex node : what.excerpt.nodes) write_node(to, node_row(what.graph, node));
  to.close(']');
  to.key("edges");
  to.open('[');
  for (const std::uint32_t edge : what.excerpt.edges) write_edge(to, edge_row(what.graph, edge));
  to.close(']');
  to.close('}');
  to.flush();
  sink("\n");
}

}  // namespace rasoat
