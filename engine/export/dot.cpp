// Graphviz: documents as boxes in clusters by the level of their body, the higher the level the higher up;
// one arrow for all statements of one relation between two documents, their words in its tooltip. Mere
// citations are faint and do not bear on the layout.
#include <algorithm>
#include <array>

#include "export/graph_rows.hpp"
#include "export/graph_writers.hpp"
#include "export/harmless.hpp"
#include "export/pieces.hpp"
#include "export/wording.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 6> kLevels = {"central", "province",   "district",
                                                     "commune", "grassroots", ""};
constexpr std::size_t kTitleLength = 70;
constexpr std::size_t kTipLength = 300;
constexpr std::size_t kLineLength = 26;

// A line end every few words.
std::string wrapped(const std::string& text) {
  std::string out;
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = std::string_view(text).substr(at, end - at);
    const std::size_t length = utf8::count_characters(word);
    if (width > 0) out += width + length > kLineLength ? '\n' : ' ';
    width = width + length > kLineLength ? length : width + length + 1;
    out += word;
    at = end + 1;
  }
  return out;
}

// A quoted string. Graphviz expands backslashes and, in what it draws, entities: neither is left to it.
void text(Pieces& to, std::string_view value) {
  to.put("\"");
  for (const char byte : value) {
    if (byte == '\n') {
      to.put("\\n");
    } else if (byte == '&') {
      to.put("&amp;");
    } else {
      if (byte == '"' || byte == '\\') to.put("\\");
      to.out += byte;
    }
  }
  to.put("\"");
}

std::string_view colour_of(const NodeRow& row) {
  if (row.status == "cited")
    return "style=\"rounded,dashed,filled\", fillcolor=\"#fafafa\", color=\"#8a8a8a\"";
  if (row.status == "draft")
    return "style=\"rounded,dotted,filled\", fillcolor=\"#fff7e0\", color=\"#a07000\"";
  return "style=\"rounded,filled\", fillcolor=\"#eef4fb\", color=\"#2f5f93\"";
}

std::string_view look_of(Relation relation) {
  switch (relation) {
    case Relation::implements:
      return "color=\"#2f5f93\", penwidth=1.4";
    case Relation::replaces:
    case Relation::repeals:
      return "color=\"#b3261e\"";
    case Relation::amends:
    case Relation::supplements:
      return "color=\"#a05a00\"";
    case Relation::reports_on:
    case Relation::answers:
    case Relation::guides:
      return "color=\"#2e7d32\"";
    default:
      return "color=\"#b0b0b0\", style=dotted, constraint=false, fontcolor=\"#909090\"";
  }
}

class Writer {
 public:
  Writer(Pieces& to, const GraphExport& what) : to_(to), what_(what), number_(what.graph.nodes.size()) {}

  void write() {
    to_.put(
        "digraph rasoat {\n"
        "  graph [rankdir=BT, newrank=true, nodesep=0.2, ranksep=0.7, fontname=\"sans-serif\", "
        "fontsize=12, labelloc=b, style=\"rounded\", color=\"#c8c8c8\", tooltip=\" \"];\n"
        "  node [shape=box, fontname=\"sans-serif\", fontsize=10, margin=\"0.12,0.06\"];\n"
        "  edge [fontname=\"sans-serif\", fontsize=8, arrowsize=0.7];\n");
    std::array<std::vector<NodeIndex>, kLevels.size()> by_level;
    for (std::uint32_t i = 0; i < what_.excerpt.nodes.size(); ++i) {
      const NodeIndex node = what_.excerpt.nodes[i];
      number_[node] = i;
      by_level[level_of(node)].push_back(node);
    }
    for (std::size_t level = 0; level < kLevels.size(); ++level) write_level(level, by_level[level]);
    write_edges();
    to_.put("}\n");
  }

 private:
  std::size_t level_of(NodeIndex node) const {
    const std::string_view level = node_row(what_.graph, node).level;
    return static_cast<std::size_t>(std::ranges::find(kLevels, level) - kLevels.begin());
  }

  void write_level(std::size_t level, const std::vector<NodeIndex>& nodes) {
    if (nodes.empty()) return;
    const bool named = !kLevels[level].empty();
    if (named) {
      to_.put("  subgraph cluster_").put(kLevels[level]).put(" {\n    label=");
      text(to_, message(what_.language, "level-" + std::string(kLevels[level])));
      to_.put(";\n");
    }
    for (const NodeIndex node : nodes) write_node(node_row(what_.graph, node), number_[node]);
    if (named) to_.put("  }\n");
  }

  void write_node(const NodeRow& row, std::uint32_t number) {
    std::string label = wrapped(shortened(on_one_line(label_of(row)), kTitleLength));
    if (const auto day = parse_iso_date(row.date)) label += "\n" + date_in_words(what_.language, *day);
    if (!row.body_name.empty()) label += "\n" + wrapped(on_one_line(row.body_name));
    to_.put("    n").put(number).put(" [label=");
    text(to_, label);
    to_.put(", tooltip=");
    const std::string id = harmless_name(row.id);
    const std::string tip = shortened(on_one_line(row.title), kTipLength);
    text(to_, tip.empty() ? id : tip + "\n" + id);
    to_.put(", ").put(colour_of(row)).put("];\n").step();
  }

  void write_edges() {
    const auto& edges = what_.excerpt.edges;
    for (std::size_t i = 0; i < edges.size();) {
      const GraphEdge& first = what_.graph.edges[edges[i]];
      std::size_t end = i;
      bool certain = false;
      for (; end < edges.size(); ++end) {
        const GraphEdge& next = what_.graph.edges[edges[end]];
        if (next.from != first.from || next.to != first.to || next.relation != first.relation) break;
        certain |= next.certain;
      }
      write_arrow(first, edge_row(what_.graph, edges[i]), end - i, certain);
      i = end;
    }
  }

  void write_arrow(const GraphEdge& edge, const EdgeRow& row, std::size_t count, bool certain) {
    to_.put("  n").put(number_[edge.from]).put(" -> n").put(number_[edge.to]).put(" [");
    std::string tip = harmless_name(row.file);
    if (row.placed) tip += ":" + std::to_string(row.line);
    const std::string quote = shortened(on_one_line(row.quote), kTipLength);
    if (!quote.empty()) tip += "\n" + quote;
    if (count > 1) tip += "\n(+" + std::to_string(count - 1) + ")";
    if (edge.relation != Relation::cites && edge.relation != Relation::implements) {
      to_.put("label=");
      text(to_, message(what_.language, "relation-" + std::string(row.relation)));
      to_.put(", ");
    }
    to_.put("edgetooltip=");
    text(to_, tip);
    to_.put(", ").put(look_of(edge.relation));
    if (!certain) to_.put(", style=dashed");
    to_.put("];\n").step();
  }

  Pieces& to_;
  const GraphExport& what_;
  std::vector<std::uint32_t> number_;  // by node: its place in the excerpt
};

}  // namespace

void write_graph_dot(const Sink& sink, const GraphExport& what) {
  Pieces to(sink);
  Writer(to, what).write();
}

}  // namespace rasoat
