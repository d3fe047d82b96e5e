// JSON-LD 1.1. Where the European Legislation Identifier has a word it is used; what it has no word for
// stands under urn:rasoat:vocabulary: (the table below says why). The context is in the file: nothing is
// fetched.
#include <array>

#include "export/graph_rows.hpp"
#include "export/graph_writers.hpp"
#include "export/harmless.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// Every word used, in the order of the context. Reasons, where ELI has none that fits: its repeals does not
// say that something new takes the place (replaces); it has no act that adds to another without changing its
// text (supplements), explains how to carry it out (guides), replies (answers), reports on it, or says what a
// word means (defines). Its title belongs to an expression, so a document's is that of Dublin Core.
constexpr std::string_view kContext =
    R"({"@version":1.1,"eli":"http://data.europa.eu/eli/ontology#","dcterms":"http://purl.org/dc/terms/",)"
    R"("xsd":"http://www.w3.org/2001/XMLSchema#","r":"urn:rasoat:vocabulary:","id":"@id","type":"@type",)"
    R"("designation":"eli:id_local","kind":{"@id":"eli:type_document","@type":"@id"},)"
    R"("date":{"@id":"eli:date_document","@type":"xsd:date"},"body":{"@id":"eli:passed_by","@type":"@id"},)"
    R"("name":"dcterms:title","title":"dcterms:title","level":"r:level","file":"r:file","status":"r:status",)"
    R"("replaces":{"@id":"r:replaces","@type":"@id"},"repeals":{"@id":"eli:repeals","@type":"@id"},)"
    R"("amends":{"@id":"eli:amends","@type":"@id"},"supplements":{"@id":"r:supplements","@type":"@id"},)"
    R"("implements":{"@id":"eli:ensures_implementation_of","@type":"@id"},)"
    R"("guides":{"@id":"r:guides","@type":"@id"},"answers":{"@id":"r:answers","@type":"@id"},)"
    R"("reports_on":{"@id":"r:reports_on","@type":"@id"},"based_on":{"@id":"eli:based_on","@type":"@id"},)"
    R"("defines":{"@id":"r:defines","@type":"@id"},"cites":{"@id":"eli:cites","@type":"@id"},)"
    R"("from":{"@id":"r:from","@type":"@id"},"to":{"@id":"r:to","@type":"@id"},"relation":"r:relation",)"
    R"("certain":"r:certain","quote":"r:quote","start":"r:start","end":"r:end","line":"r:line"})";

// What an IRI cannot hold is percent-encoded; letters beyond ASCII may stay.
std::string iri(std::string_view kind, std::string_view name) {
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string out = "urn:rasoat:" + std::string(kind);
  while (!name.empty()) {
    const utf8::Decoded next = utf8::decode(name);
    const char32_t c = next.character;
    const bool ascii_kept = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                            std::u32string_view(U"-._~:/@!$&'()*+,;=").find(c) != std::u32string_view::npos;
    const bool letter_kept = c >= 0xA0 && c < 0x2000 && !steers(c);
    for (const char byte : name.substr(0, next.length)) {
      const auto value = static_cast<unsigned char>(byte);
      if (c < 0x80 ? ascii_kept : letter_kept) {
        out += byte;
      } else {
        out.append("%").append(1, kHex[value >> 4]).append(1, kHex[value & 15]);
      }
    }
    name.remove_prefix(next.length);
  }
  return out;
}

void field(JsonWriter& to, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  to.key(key);
  to.text(value);
}

class Writer {
 public:
  Writer(JsonWriter& to, const GraphExport& what) : to_(to), what_(what), bodies_(body_count()) {}

  void write() {
    to_.open('{');
    to_.key("@context");
    to_.word(kContext);
    to_.key("@graph");
    to_.open('[');
    std::size_t next = 0;
    for (const NodeIndex node : what_.excerpt.nodes) write_document(node, next);
    for (std::uint32_t body = 0; body < bodies_.size(); ++body) write_body(body);
    for (const std::uint32_t edge : what_.excerpt.edges) write_statement(edge_row(what_.graph, edge));
    to_.close(']');
    to_.close('}');
  }

 private:
  std::size_t body_count() const {
    return what_.graph.authority ? what_.graph.authority->bodies().size() : 0;
  }

  void write_document(NodeIndex index, std::size_t& next) {
    const NodeRow row = node_row(what_.graph, index);
    if (const auto body = what_.graph.nodes[index].body) bodies_[*body] = true;
    to_.open('{');
    field(to_, "id", iri("", row.id));
    field(to_, "type", "eli:LegalResource");
    field(to_, "designation", row.designation);
    if (!row.type.empty()) field(to_, "kind", iri("type:", row.type));
    field(to_, "date", row.date);
    if (!row.body.empty()) field(to_, "body", iri("body:", row.body));
    field(to_, "title", row.title);
    field(to_, "level", row.level);
    field(to_, "file", row.file);
    field(to_, "status", row.status);
    write_relations(index, next);
    to_.close('}');
  }

  // Edges stand in the order of the documents that they come from. Only what is certain is said outright.
  void write_relations(NodeIndex index, std::size_t& next) {
    const auto& edges = what_.excerpt.edges;
    std::array<std::vector<NodeIndex>, kRelations> others;
    for (; next < edges.size() && what_.graph.edges[edges[next]].from == index; ++next) {
      const GraphEdge& edge = what_.graph.edges[edges[next]];
      auto& list = others[static_cast<std::size_t>(edge.relation)];
      if (edge.certain && (list.empty() || list.back() != edge.to)) list.push_back(edge.to);
    }
    for (std::size_t i = 0; i < kRelations; ++i) {
      if (others[i].empty()) continue;
      to_.key(name_of(static_cast<Relation>(i)));
      to_.open('[');
      for (const NodeIndex other : others[i]) to_.text(iri("", what_.graph.nodes[other].id));
      to_.close(']');
    }
  }

  void write_body(std::uint32_t index) {
    if (!bodies_[index]) return;
    const Body& body = what_.graph.authority->body(index);
    to_.open('{');
    field(to_, "id", iri("body:", body.id));
    field(to_, "type", "eli:Agent");
    field(to_, "name", body.name);
    if (body.level) field(to_, "level", name_of(*body.level));
    to_.close('}');
  }

  void write_statement(const EdgeRow& row) {
    to_.open('{');
    field(to_, "type", "r:Statement");
    field(to_, "from", iri("", row.from));
    field(to_, "relation", row.relation);
    field(to_, "to", iri("", row.to));
    to_.key("certain");
    to_.word(row.certain ? "true" : "false");
    field(to_, "quote", row.quote);
    field(to_, "file", row.file);
    if (row.placed) {
      for (const auto& [key, value] :
           {std::pair{"start", row.span.start}, {"end", row.span.end}, {"line", row.line}}) {
        to_.key(key);
        to_.number(value);
      }
    }
    to_.close('}');
  }

  static constexpr std::size_t kRelations = static_cast<std::size_t>(Relation::cites) + 1;

  JsonWriter& to_;
  const GraphExport& what_;
  std::vector<bool> bodies_;  // that are named by some document
};

}  // namespace

void write_graph_jsonld(const Sink& sink, const GraphExport& what) {
  std::string buffer;
  JsonWriter to(buffer, &sink);
  Writer(to, what).write();
  to.flush();
  sink("\n");
}

}  // namespace rasoat
