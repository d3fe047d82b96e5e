// Cypher statements for Neo4j and its kin: documents, then statements by relation, each merged by a key, so
// that the script can be run twice. Rows go in lists of bounded length; a string never spans lines.
#include <map>

#include "export/graph_rows.hpp"
#include "export/graph_writers.hpp"
#include "export/harmless.hpp"
#include "export/pieces.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kRows = 500;  // of one statement

// 'text'. Old servers read \uXXXX before anything else, even after a backslash: a backslash and a u are kept
// in strings of their own.
void text(Pieces& to, std::string_view value) {
  to.put("'");
  const std::string clean = harmless(value);
  for (std::size_t i = 0; i < clean.size(); ++i) {
    const char byte = clean[i];
    if (byte == '\'' || byte == '\\') to.put("\\");
    to.out += byte;
    if (byte == '\\' && i + 1 < clean.size() && (clean[i + 1] == 'u' || clean[i + 1] == 'U')) to.put("'+'");
  }
  to.put("'");
}

void property(Pieces& to, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  to.put(", ").put(name).put(": ");
  text(to, value);
}

void write_node(Pieces& to, const NodeRow& row) {
  to.put("  {id: ");
  text(to, harmless_name(row.id));
  property(to, "designation", on_one_line(row.designation));
  property(to, "type", row.type);
  if (!row.date.empty()) to.put(", date: date('").put(row.date).put("')");
  property(to, "body", row.body);
  property(to, "body_name", on_one_line(row.body_name));
  property(to, "level", row.level);
  property(to, "title", on_one_line(row.title));
  property(to, "file", harmless_name(row.file));
  property(to, "status", row.status);
  to.put("}");
}

void write_edge(Pieces& to, const EdgeRow& row) {
  const std::string file = harmless_name(row.file);
  to.put("  {from: ");
  text(to, harmless_name(row.from));
  property(to, "to", harmless_name(row.to));
  const std::string place = std::to_string(row.span.start) + "-" + std::to_string(row.span.end);
  property(to, "at", row.placed ? file + "@" + place : file);
  to.put(", set: {certain: ").put(row.certain ? "true" : "false");
  property(to, "quote", on_one_line(row.quote));
  property(to, "file", file);
  if (row.placed) {
    to.put(", start: ").put(row.span.start).put(", end: ").put(row.span.end);
    to.put(", line: ").put(row.line);
  }
  to.put("}}");
}

// "implements" → IMPLEMENTS.
std::string type_of(Relation relation) {
  std::string name(name_of(relation));
  for (char& byte : name) {
    if (byte >= 'a' && byte <= 'z') byte = static_cast<char>(byte - 'a' + 'A');
  }
  return name;
}

// Statements over lists of rows.
template <typename Write>
void write_lists(Pieces& to, std::size_t count, std::string_view after, Write write) {
  for (std::size_t i = 0; i < count; ++i) {
    to.put(i % kRows == 0 ? "UNWIND [\n" : ",\n");
    write(i);
    if (i + 1 == count || (i + 1) % kRows == 0) to.put("\n] AS row\n").put(after).put(";\n");
    to.step();
  }
}

}  // namespace

void write_graph_cypher(const Sink& sink, const GraphExport& what) {
  Pieces to(sink);
  to.put("CREATE CONSTRAINT rasoat_document IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;\n");
  write_lists(to, what.excerpt.nodes.size(), "MERGE (d:Document {id: row.id}) SET d += row",
              [&](std::size_t i) { write_node(to, node_row(what.graph, what.excerpt.nodes[i])); });
  std::map<Relation, std::vector<std::uint32_t>> by_relation;
  for (const std::uint32_t edge : what.excerpt.edges)
    by_relation[what.graph.edges[edge].relation].push_back(edge);
  for (const auto& [relation, edges] : by_relation) {
    const std::string after =
        "MATCH (a:Document {id: row.from}) MATCH (b:Document {id: row.to})\n"
        "MERGE (a)-[r:" +
        type_of(relation) + " {at: row.at}]->(b) SET r += row.set";
    write_lists(to, edges.size(), after,
                [&](std::size_t i) { write_edge(to, edge_row(what.graph, edges[i])); });
  }
}

}  // namespace rasoat
