// Every form of the graph, of texts that mean harm: read back, it holds them as text and nothing else.
#include "export/graph_writers.hpp"

#include <simdjson.h>

#include <map>
#include <pugixml.hpp>
#include <set>

#include "catch.hpp"
#include "export/csv.hpp"
#include "export/graph_rows.hpp"
#include "export/harmless.hpp"
#include "export/xml_text.hpp"
#include "odd_graph.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

std::string written(const ArchiveGraph& graph, void (*write)(const Sink&, const GraphExport&)) {
  const GraphExcerpt all = excerpt(graph);
  Audit audit{};
  std::string out;
  write([&](std::string_view piece) { out += piece; }, {graph, all, &audit, Language::vi});
  return out;
}

// What is kept of a text: all of it, but for what harms.
std::string kept(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    const std::size_t end =
        c == '\t' || c == '\n' || c == '\r' ? i + 1 : std::min(text.find_first_of("\t\n\r", i), text.size());
    out += end == i + 1 && (c == '\t' || c == '\n' || c == '\r') ? std::string(1, c)
                                                                 : harmless(text.substr(i, end - i));
    i = end;
  }
  for (const std::string_view gone : {"\uFFFE", "\uFFFF"}) {
    for (std::size_t at = out.find(gone); at != out.npos; at = out.find(gone)) out.replace(at, 3, "\uFFFD");
  }
  return out;
}

std::map<std::string, std::string> values(pugi::xml_node item, const char* element, const char* key) {
  std::map<std::string, std::string> out;
  for (const pugi::xml_node one : item.children(element))
    out[one.attribute(key).value()] =
        one.attribute("value") ? one.attribute("value").value() : one.child_value();
  return out;
}

TEST_CASE("the table of writers is sorted by format, and every format is found in it") {
  CHECK(std::ranges::is_sorted(graph_writers(), {}, &GraphWriter::format));
  CHECK(graph_writers("csv").size() == 3);
  for (const std::string_view one : {"cypher", "dot", "gexf", "graphml", "json", "jsonld"})
    CHECK(graph_writers(one).size() == 1);
  CHECK(graph_writers("text").empty());
  CHECK(graph_writers("").empty());
}

TEST_CASE("what people call a document: its designation, or its name in words") {
  NodeRow row;
  row.id = "cited:named:nghi-quyet-dai-hoi";
  CHECK(label_of(row) == row.id);
  row.title = "Nghị quyết Đại hội";
  CHECK(label_of(row) == "Nghị quyết Đại hội");
  row.designation = "named:nghi-quyet-dai-hoi";
  CHECK(label_of(row) == "Nghị quyết Đại hội");
  row.title = "";
  CHECK(label_of(row) == "named:nghi-quyet-dai-hoi");
  row.title = "về trồng rừng";
  row.designation = "03-NQ/TU";
  CHECK(label_of(row) == "03-NQ/TU");
}

TEST_CASE("XML keeps every letter, and parts of letters are told, wherever a text ends") {
  const std::string letters = "ÀÃÈÔÝàãèôýĂăĐđĨĩŨũƠơƯưẠạẦầỆệỖỗỤụỲỳỸỹ ḀỿΩЖ אا ͏ „“…–€ 𠀀 a\u0301";
  std::string out;
  append_xml(out, letters);
  CHECK(out == letters);
  for (std::size_t end = 0; end <= letters.size(); ++end) {
    const std::string_view part = std::string_view(letters).substr(0, end);
    std::string cut, name;
    append_xml(cut, part);
    append_xml_name(name, part);
    const bool whole = end == letters.size() || !utf8::is_continuation(letters[end]);
    CHECK(cut == (whole ? std::string(part) : harmless(part)));
    CHECK((name == part) == whole);
  }
  for (const std::string_view torn : {"\xC3(", "\xE1\xBA(", "\xE1(\xBA", "\xE1\xBA\xC3\xA0"}) {
    std::string mended;
    append_xml(mended, torn);
    CHECK(mended == harmless(torn));
  }
}

TEST_CASE("every writer gives the same bytes twice") {
  const OddGraph odd = odd_graph();
  for (const GraphWriter& writer : graph_writers()) {
    INFO(writer.format << " " << writer.file);
    const std::string once = written(odd.graph, writer.write);
    CHECK_FALSE(once.empty());
    CHECK(once == written(odd.graph, writer.write));
    for (const char byte : once) {
      const bool control =
          static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
      if (control || byte == 0x7F) FAIL_CHECK("a control character");
    }
  }
}

TEST_CASE("GraphML read back holds every document and statement") {
  const OddGraph odd = odd_graph();
  pugi::xml_document xml;
  REQUIRE(xml.load_string(written(odd.graph, write_graph_graphml).c_str(),
                          pugi::parse_default | pugi::parse_ws_pcdata_single));
  const pugi::xml_node graph = xml.child("graphml").child("graph");
  std::map<std::string, pugi::xml_node> nodes;
  for (const pugi::xml_node node : graph.children("node")) nodes[node.attribute("id").value()] = node;
  REQUIRE(nodes.size() == odd.graph.nodes.size());
  for (const Node& node : odd.graph.nodes) {
    const auto found = nodes.find(harmless_name(node.id));
    if (node.id.contains("\uFFFE")) continue;  // no character of XML: named otherwise
    INFO(node.id);
    REQUIRE(found != nodes.end());
    auto data = values(found->second, "data", "key");
    CHECK(data["n_title"] == kept(node.title));
    CHECK(data["n_date"] == "2021-10-20");
    CHECK(data["n_status"] == "present");
  }
  std::size_t count = 0;
  const GraphExcerpt all = excerpt(odd.graph);
  for (const pugi::xml_node edge : graph.children("edge")) {
    const EdgeRow row = edge_row(odd.graph, all.edges[count++]);
    auto data = values(edge, "data", "key");
    CHECK(nodes.contains(edge.attribute("source").value()));
    CHECK(nodes.contains(edge.attribute("target").value()));
    CHECK(data["e_relation"] == row.relation);
    CHECK(data["e_quote"] == kept(row.quote));
    CHECK(data["e_start"] == std::to_string(row.span.start));
    CHECK(data["e_certain"] == (row.certain ? "true" : "false"));
  }
  CHECK(count == odd.graph.edges.size());
}

TEST_CASE("GEXF read back holds every document with its day, and every statement") {
  const OddGraph odd = odd_graph();
  pugi::xml_document xml;
  REQUIRE(xml.load_string(written(odd.graph, write_graph_gexf).c_str()));
  const pugi::xml_node graph = xml.child("gexf").child("graph");
  CHECK(graph.attribute("timeformat").value() == std::string("date"));
  std::set<std::string> ids;
  for (const pugi::xml_node node : graph.child("nodes").children("node")) {
    ids.insert(node.attribute("id").value());
    CHECK(node.attribute("start").value() == std::string("2021-10-20"));
  }
  CHECK(ids.size() == odd.graph.nodes.size());
  const GraphExcerpt all = excerpt(odd.graph);
  std::size_t count = 0;
  for (const pugi::xml_node edge : graph.child("edges").children("edge")) {
    auto data = values(edge.child("attvalues"), "attvalue", "for");
    CHECK(data["quote"] == kept(edge_row(odd.graph, all.edges[count++]).quote));
    CHECK(ids.contains(edge.attribute("target").value()));
  }
  CHECK(count == odd.graph.edges.size());
}

TEST_CASE("JSON and JSON-LD are JSON, and identifiers of JSON-LD are IRIs") {
  const OddGraph odd = odd_graph();
  simdjson::dom::parser parser;
  CHECK(parser.parse(written(odd.graph, write_graph_json)).error() == simdjson::SUCCESS);
  const std::string text = written(odd.graph, write_graph_jsonld);
  simdjson::dom::element root;
  REQUIRE(parser.parse(text).get(root) == simdjson::SUCCESS);
  std::set<std::string> ids;
  std::size_t statements = 0;
  for (const simdjson::dom::element item : root["@graph"].get_array()) {
    std::string_view id;
    if (item["id"].get(id) != simdjson::SUCCESS) {
      ++statements;
      continue;
    }
    ids.emplace(id);
    CHECK(id.find_first_of(" <>\"{}|\\^`\n\t") == id.npos);
  }
  CHECK(ids.size() == odd.graph.nodes.size());
  CHECK(statements == odd.graph.edges.size());
}

// What stands outside of strings, and whether every string ends on its line.
std::string outside(const std::string& text, char quote, bool& sound) {
  std::string out;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (inside && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      inside = !inside;
    } else if (!inside) {
      out += text[i];
    } else if (text[i] == '\n') {
      sound = false;
    }
  }
  sound &= !inside;
  return out;
}

TEST_CASE("nothing gets out of the strings of DOT and Cypher") {
  const OddGraph odd = odd_graph();
  bool sound = true;
  const std::string dot = outside(written(odd.graph, write_graph_dot), '"', sound);
  CHECK(sound);
  for (const std::string_view word : {"evil", "alert", "DETACH", "SUM", "<", "&"})
    CHECK_FALSE(dot.contains(word));
  const std::string cypher = written(odd.graph, write_graph_cypher);
  const std::string bare = outside(cypher, '\'', sound);
  CHECK(sound);
  for (const std::string_view word : {"evil", "alert", "DETACH", "SUM", "<", "&"})
    CHECK_FALSE(bare.contains(word));
  CHECK_FALSE(cypher.contains("\\u"));
  CHECK(std::ranges::count(bare, ';') == 4);  // the constraint, the documents, two relations
}

std::vector<std::vector<std::string>> cells(const std::string& csv) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    std::string& cell = rows.back().back();
    if (csv[i] == '"') {
      if (quoted && csv.substr(i, 2) == "\"\"")
        cell += csv[i++];
      else
        quoted = !quoted;
    } else if (!quoted && csv[i] == ',') {
      rows.back().emplace_back();
    } else if (!quoted && csv.substr(i, 2) == "\r\n") {
      rows.emplace_back(1);
      ++i;
    } else {
      cell += csv[i];
    }
  }
  rows.pop_back();
  return rows;
}

TEST_CASE("the tables have whole rows, names that join, and no formulas") {
  const OddGraph odd = odd_graph();
  const auto read = [&](void (*write)(const Sink&, const GraphExport&)) {
    const std::string csv = written(odd.graph, write);
    REQUIRE(csv.starts_with(kCsvMark));
    return cells(csv.substr(kCsvMark.size()));
  };
  const auto nodes = read(write_graph_csv_nodes), edges = read(write_graph_csv_edges);
  REQUIRE(nodes.size() == odd.graph.nodes.size() + 1);
  REQUIRE(edges.size() == odd.graph.edges.size() + 1);
  std::set<std::string> ids;
  for (const auto& row : nodes) {
    REQUIRE(row.size() == nodes.front().size());
    ids.insert(row.front());
  }
  CHECK(ids.size() == nodes.size());
  for (const auto& row : edges) {
    REQUIRE(row.size() == edges.front().size());
    if (row.front() != "from") CHECK((ids.contains(row[0]) && ids.contains(row[1])));
  }
  for (const auto& table : {nodes, edges}) {
    for (const auto& row : table) {
      for (const std::string& cell : row) {
        if (!cell.empty()) CHECK(std::string_view("=+-@\t\r\n").find(cell.front()) == std::string_view::npos);
      }
    }
  }
}

TEST_CASE("the gaps are those of the directives in the excerpt") {
  OddGraph odd = odd_graph();
  Audit audit{};
  for (const auto& [file, status] : {std::pair{"first.txt", Status::missing},
                                     {"first.txt", Status::met},
                                     {"alone.txt", Status::late},
                                     {"alone.txt", Status::pending}}) {
    Expectation one;
    one.directive_file = file;
    one.body = one.body_name = "=cmd|x";
    one.status = status;
    audit.expectations.push_back(one);
  }
  const auto gaps = [&](const GraphExcerpt& part) {
    std::string out;
    write_graph_csv_gaps([&](std::string_view piece) { out += piece; },
                         {odd.graph, part, &audit, Language::vi});
    return cells(out);
  };
  const auto all = gaps(excerpt(odd.graph));
  REQUIRE(all.size() == 3);
  CHECK(all[1][0] == "missing");
  CHECK(all[1][1] == "file:first.txt");
  CHECK(all[1][4] == "'=cmd|x");
  CHECK(all[2][0] == "late");
  ExcerptWish wish;
  wish.from = 0;
  CHECK(gaps(excerpt(odd.graph, wish)).size() == 2);
}

TEST_CASE("a directive with five thousand answers") {
  OddGraph odd;
  odd.add("00000.txt", "Kế hoạch");
  for (int i = 1; i <= 5000; ++i)
    odd.join(odd.add("kh/" + std::to_string(i) + ".txt", "KH " + std::to_string(i)), 0, Relation::implements,
             "KH");
  pugi::xml_document xml;
  REQUIRE(xml.load_string(written(odd.graph, write_graph_graphml).c_str()));
  CHECK(std::ranges::distance(xml.child("graphml").child("graph").children("edge")) == 5000);
  for (const GraphWriter& writer : graph_writers()) CHECK_FALSE(written(odd.graph, writer.write).empty());
}

}  // namespace
}  // namespace rasoat
