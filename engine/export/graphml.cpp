// GraphML (http://graphml.graphdrawing.org) with typed attributes, written as it goes. Opens in yEd (map
// "label" to the labels), Gephi and networkx.
#include "export/graph_rows.hpp"
#include "export/graph_writers.hpp"
#include "export/pieces.hpp"
#include "export/xml_text.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

struct Key {
  std::string_view name, of, type;
};
// The id of a key is its name after n_ or e_: nodes and edges share some names.
constexpr Key kKeys[] = {
    {"label", "node", "string"},  {"designation", "node", "string"}, {"type", "node", "string"},
    {"date", "node", "string"},   {"body", "node", "string"},        {"body_name", "node", "string"},
    {"level", "node", "string"},  {"title", "node", "string"},       {"file", "node", "string"},
    {"status", "node", "string"}, {"relation", "edge", "string"},    {"certain", "edge", "boolean"},
    {"quote", "edge", "string"},  {"file", "edge", "string"},        {"start", "edge", "long"},
    {"end", "edge", "long"},      {"line", "edge", "long"},
};

void write_keys(Pieces& to) {
  for (const Key& key : kKeys) {
    to.put("  <key id=\"").put(key.of.substr(0, 1)).put("_").put(key.name).put("\" for=\"").put(key.of);
    to.put("\" attr.name=\"").put(key.name).put("\" attr.type=\"").put(key.type).put("\"/>\n");
  }
}

void data(Pieces& to, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  to.put("<data key=\"").put(key).put("\">");
  append_xml(to.out, value);
  to.put("</data>");
}

void name(Pieces& to, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  to.put("<data key=\"").put(key).put("\">");
  append_xml_name(to.out, value);
  to.put("</data>");
}

void data(Pieces& to, std::string_view key, std::uint64_t value) {
  to.put("<data key=\"").put(key).put("\">").put(value).put("</data>");
}

void write_node(Pieces& to, const NodeRow& row) {
  to.put("    <node id=\"");
  append_xml_name(to.out, row.id);
  to.put("\">");
  data(to, "n_label", label_of(row));
  data(to, "n_designation", row.designation);
  data(to, "n_type", row.type);
  data(to, "n_date", row.date);
  data(to, "n_body", row.body);
  data(to, "n_body_name", row.body_name);
  data(to, "n_level", row.level);
  data(to, "n_title", row.title);
  name(to, "n_file", row.file);
  data(to, "n_status", row.status);
  to.put("</node>\n").step();
}

void write_edge(Pieces& to, const EdgeRow& row, std::uint64_t number) {
  to.put("    <edge id=\"e").put(number).put("\" source=\"");
  append_xml_name(to.out, row.from);
  to.put("\" target=\"");
  append_xml_name(to.out, row.to);
  to.put("\">");
  data(to, "e_relation", row.relation);
  data(to, "e_certain", row.certain ? std::string_view("true") : "false");
  data(to, "e_quote", row.quote);
  name(to, "e_file", row.file);
  if (row.placed) {
    data(to, "e_start", row.span.start);
    data(to, "e_end", row.span.end);
    data(to, "e_line", row.line);
  }
  to.put("</edge>\n").step();
}

}  // namespace

void write_graph_graphml(const Sink& sink, const GraphExport& what) {
  Pieces to(sink);
  to.put(kHead);
  write_keys(to);
  to.put("  <graph id=\"rasoat\" edgedefault=\"directed\">\n");
  for (const NodeIndex node : what.excerpt.nodes) write_node(to, node_row(what.graph, node));
  std::uint64_t number = 0;
  for (const std::uint32_t edge : what.excerpt.edges) write_edge(to, edge_row(what.graph, edge), number++);
  to.put("  </graph>\n</graphml>\n");
}

}  // namespace rasoat
