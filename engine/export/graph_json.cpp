#include "export/graph_json.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rasoat {
namespace {

void text_or_null(JsonWriter& to, std::string_view key, std::string_view value) {
  to.key(key);
  value.empty() ? to.word("null") : to.text(value);
}

void write_node(JsonWriter& to, const ArchiveGraph& graph, const Node& node) {
  const Body* body = node.body ? &graph.authority->body(*node.body) : nullptr;
  to.open('{');
  to.key("id");
  to.text(node.id);
  text_or_null(to, "designation", node.designation);
  text_or_null(to, "type", node.type);
  text_or_null(to, "date", node.date ? to_iso(*node.date) : std::string());
  text_or_null(to, "body", body ? body->id : std::string());
  text_or_null(to, "level", body && body->level ? name_of(*body->level) : std::string_view());
  text_or_null(to, "title", node.title);
  text_or_null(to, "file", node.record == kNone ? std::string() : graph.records[node.record].file);
  to.key("status");
  to.text(name_of(node.status));
  to.close('}');
}

// Where a text says it: the reference, or nothing but the file where an edge is stated in several places.
const Reference* reference_of(const ArchiveGraph& graph, const GraphEdge& edge) {
  return edge.reference == kNone ? nullptr : &graph.records[edge.record].references[edge.reference];
}

void write_edge(JsonWriter& to, const ArchiveGraph& graph, const GraphEdge& edge) {
  const Reference* place = reference_of(graph, edge);
  to.open('{');
  to.key("from");
  to.text(graph.nodes[edge.from].id);
  to.key("to");
  to.text(graph.nodes[edge.to].id);
  to.key("relation");
  to.text(name_of(edge.relation));
  to.key("certain");
  to.word(edge.certain ? "true" : "false");
  text_or_null(to, "quote", place ? place->quote : std::string());
  to.key("file");
  to.text(graph.records[edge.record].file);
  for (const auto& [key, value] :
       {std::pair{"start", place ? place->span.start : 0}, {"end", place ? place->span.end : 0}}) {
    to.key(key);
    place ? to.number(value) : to.word("null");
  }
  to.close('}');
}

}  // namespace

void write_graph_json(const Sink& sink, const ArchiveGraph& graph) {
  std::vector<NodeIndex> nodes(graph.nodes.size());
  std::iota(nodes.begin(), nodes.end(), NodeIndex{0});
  std::ranges::sort(nodes, {}, [&](NodeIndex node) -> const std::string& { return graph.nodes[node].id; });
  std::vector<std::uint32_t> rank(nodes.size());
  for (std::uint32_t i = 0; i < nodes.size(); ++i) rank[nodes[i]] = i;

  std::vector<std::uint32_t> edges(graph.edges.size());
  std::iota(edges.begin(), edges.end(), 0u);
  std::ranges::sort(edges, {}, [&](std::uint32_t i) {
    const GraphEdge& edge = graph.edges[i];
    const Reference* place = reference_of(graph, edge);
    return std::tuple(rank[edge.from], rank[edge.to], edge.relation, edge.record,
                      place ? place->span.start : 0u, i);
  });

  std::string buffer;
  JsonWriter to(buffer, &sink);
  to.open('{');
  to.key("nodes");
  to.open('[');
  for (const NodeIndex node : nodes) write_node(to, graph, graph.nodes[node]);
  to.close(']');
  to.key("edges");
  to.open('[');
  for (const std::uint32_t edge : edges) write_edge(to, graph, graph.edges[edge]);
  to.close(']');
  to.close('}');
  to.flush();
  sink("\n");
}

}  // namespace rasoat
