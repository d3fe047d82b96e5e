#include "export/graph_text.hpp"

#include <set>
#include <tuple>

#include "export/harmless.hpp"

namespace rasoat {

void write_graph_text(const Sink& sink, const ArchiveGraph& graph, const GraphExcerpt& excerpt,
                      const TextStyle& style) {
  Page page(sink, style);
  std::set<std::tuple<std::string, std::string, Relation>> lines;
  for (const std::uint32_t index : excerpt.edges) {
    const GraphEdge& edge = graph.edges[index];
    if (edge.certain && edge.relation != Relation::cites)
      lines.insert({graph.nodes[edge.from].id, graph.nodes[edge.to].id, edge.relation});
  }
  std::string_view last;
  for (const auto& [from, to, relation] : lines) {
    if (from != last) page.put(harmless(from), Colour::strong).end_line();
    last = from;
    page.indent(2)
        .put(page.say("relation-" + std::string(name_of(relation))), Colour::faint)
        .put(" " + harmless(to))
        .end_line();
  }
}

}  // namespace rasoat
