#include "export/report_statements.hpp"

#include <algorithm>
#include <vector>

#include "export/items_json.hpp"
#include "graph/excerpt.hpp"

namespace rasoat {
namespace {

// Edges of one relation between two documents stand together.
struct Statement {
  std::uint32_t edge = 0, count = 0;
  bool certain = false;
};

std::vector<Statement> statements(const ArchiveGraph& graph) {
  std::vector<Statement> all;
  for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
    const GraphEdge& edge = graph.edges[i];
    if (graph.nodes[edge.from].same_as != kNone) continue;  // the first file of that document says the same
    const GraphEdge* const before = all.empty() ? nullptr : &graph.edges[all.back().edge];
    if (!before || before->from != edge.from || before->to != edge.to || before->relation != edge.relation)
      all.push_back({i, 0, false});
    ++all.back().count;
    all.back().certain |= edge.certain;
  }
  return all;
}

// Mere citations in the order of the graph until there are as many as fit beside the others.
std::size_t leave_out(const ArchiveGraph& graph, std::vector<Statement>& all) {
  const std::size_t before = all.size();
  if (before <= kReportStatements) return 0;
  const auto is_citation = [&](const Statement& one) {
    return graph.edges[one.edge].relation == Relation::cites;
  };
  const auto others = before - static_cast<std::size_t>(std::ranges::count_if(all, is_citation));
  std::size_t left = others < kReportStatements ? kReportStatements - others : 0;
  std::erase_if(all, [&](const Statement& one) {
    if (!is_citation(one)) return false;
    if (left == 0) return true;
    --left;
    return false;
  });
  if (all.size() > kReportStatements) all.resize(kReportStatements);
  return before - all.size();
}

}  // namespace

void write_report_statements(const Sink& sink, const ArchiveGraph& graph) {
  std::string buffer;
  JsonWriter to(buffer, &sink);
  std::vector<Statement> all = statements(graph);
  const std::size_t left = leave_out(graph, all);
  to.open('{');
  to.key("relations");
  to.open('[');
  for (unsigned i = 0; i <= static_cast<unsigned>(Relation::cites); ++i)
    to.text(name_of(static_cast<Relation>(i)));
  to.close(']');
  to.key("edges");
  to.open('[');
  for (const Statement& one : all) {
    const GraphEdge& edge = graph.edges[one.edge];
    const Reference* const place = place_of(graph, edge);
    const NodeIndex says = graph.node_of[edge.record];
    to.open('[');
    to.number(edge.from);
    to.number(graph.primary(edge.to));
    to.number(static_cast<unsigned>(edge.relation));
    to.number(one.certain ? 1u : 0u);
    to.number(one.count);
    says == kNone ? to.word("null") : to.number(says);
    to.number(place ? place->span.start : 0);
    to.number(place ? place->span.end : 0);
    to.close(']');
  }
  to.close(']');
  number(to, "left", left);
  to.close('}');
  to.flush();
}

}  // namespace rasoat
