// GEXF 1.3 (https://gexf.net) for Gephi: documents begin on their day, statements on the day of the document
// that makes them, so that the timeline works. Edges of several relations between two documents are told
// apart by `kind`, which Gephi keeps parallel.
#include "export/graph_rows.hpp"
#include "export/graph_writers.hpp"
#include "export/pieces.hpp"
#include "export/xml_text.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kNodeAttributes[] = {"designation", "type",  "date", "body",  "body_name",
                                                "level",       "title", "file", "status"};

struct Attribute {
  std::string_view name, type;
};
constexpr Attribute kEdgeAttributes[] = {{"relation", "string"}, {"certain", "boolean"}, {"quote", "string"},
                                         {"file", "string"},     {"start", "long"},      {"end", "long"},
                                         {"line", "long"}};

// Programs keep attributes by title, beside the day on which a statement starts.
void attribute(Pieces& to, std::string_view id, std::string_view type) {
  const bool like_a_day = id == "start" || id == "end";
  to.put("      <attribute id=\"")
      .put(id)
      .put("\" title=\"")
      .put(id)
      .put(like_a_day ? "_offset" : "")
      .put("\" type=\"")
      .put(type)
      .put("\"/>\n");
}

void write_head(Pieces& to) {
  to.put(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
      "  <meta><creator>rasoat</creator></meta>\n"
      "  <graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" "
      "timerepresentation=\"interval\">\n"
      "    <attributes class=\"node\" mode=\"static\">\n");
  for (const std::string_view one : kNodeAttributes) attribute(to, one, "string");
  to.put("    </attributes>\n    <attributes class=\"edge\" mode=\"static\">\n");
  for (const Attribute& one : kEdgeAttributes) attribute(to, one.name, one.type);
  to.put("    </attributes>\n");
}

void value(Pieces& to, std::string_view id, std::string_view text) {
  if (text.empty()) return;
  to.put("<attvalue for=\"").put(id).put("\" value=\"");
  id == "file" ? append_xml_name(to.out, text) : append_xml(to.out, text);
  to.put("\"/>");
}

void value(Pieces& to, std::string_view id, std::uint64_t number) {
  to.put("<attvalue for=\"").put(id).put("\" value=\"").put(number).put("\"/>");
}

void start(Pieces& to, std::string_view day) {
  if (!day.empty()) to.put(" start=\"").put(day).put("\"");
}

void write_node(Pieces& to, const NodeRow& row) {
  to.put("      <node id=\"");
  append_xml_name(to.out, row.id);
  to.put("\" label=\"");
  append_xml(to.out, label_of(row));
  to.put("\"");
  start(to, row.date);
  to.put("><attvalues>");
  const std::string_view values[] = {row.designation, row.type,  row.date, row.body,  row.body_name,
                                     row.level,       row.title, row.file, row.status};
  for (std::size_t i = 0; i < std::size(values); ++i) value(to, kNodeAttributes[i], values[i]);
  to.put("</attvalues></node>\n").step();
}

void write_edge(Pieces& to, const EdgeRow& row, std::string_view day, std::uint64_t number) {
  to.put("      <edge id=\"").put(number).put("\" source=\"");
  append_xml_name(to.out, row.from);
  to.put("\" target=\"");
  append_xml_name(to.out, row.to);
  to.put("\" kind=\"").put(row.relation).put("\" label=\"").put(row.relation).put("\"");
  start(to, day);
  to.put("><attvalues>");
  value(to, "relation", row.relation);
  value(to, "certain", row.certain ? std::string_view("true") : "false");
  value(to, "quote", row.quote);
  value(to, "file", row.file);
  if (row.placed) {
    value(to, "start", row.span.start);
    value(to, "end", row.span.end);
    value(to, "line", row.line);
  }
  to.put("</attvalues></edge>\n").step();
}

// Of the document whose text says it.
std::string day_of(const ArchiveGraph& graph, const GraphEdge& edge) {
  const NodeIndex teller = graph.node_of[edge.record];
  const std::optional<Date> day = teller == kNone ? std::nullopt : graph.nodes[teller].date;
  return day ? to_iso(*day) : std::string();
}

}  // namespace

void write_graph_gexf(const Sink& sink, const GraphExport& what) {
  Pieces to(sink);
  write_head(to);
  to.put("    <nodes>\n");
  for (const NodeIndex node : what.excerpt.nodes) write_node(to, node_row(what.graph, node));
  to.put("    </nodes>\n    <edges>\n");
  std::uint64_t number = 0;
  for (const std::uint32_t edge : what.excerpt.edges)
    write_edge(to, edge_row(what.graph, edge), day_of(what.graph, what.graph.edges[edge]), number++);
  to.put("    </edges>\n  </graph>\n</gexf>\n");
}

}  // namespace rasoat
