#include "coverage/directive.hpp"

#include <algorithm>
#include <tuple>

#include "coverage/findings.hpp"

namespace rasoat {
namespace {

// Implementers listed over the whole audit before only direct ones are: an archive in which everything
// carries out everything would list the square of its size.
constexpr std::size_t kMostImplementers = 5'000'000;

std::optional<std::string> filled(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

ImplementedBy shown(const ArchiveGraph& graph, const Implementer& one) {
  const Node& node = graph.nodes[one.node];
  ImplementedBy out;
  out.id = node.id;
  out.depth = one.depth;
  if (one.through != kNone) {
    out.through = graph.nodes[one.through].id;
    out.through_shown = called(graph, one.through);
  }
  out.shown = called(graph, one.node);
  out.date = node.date;
  if (node.body)
    out.body = graph.authority->body(*node.body).name;
  else
    out.body = filled(node.issuer);
  if (node.record != kNone) out.file = graph.records[node.record].file;
  return out;
}

}  // namespace

Directive describe(const ArchiveGraph& graph, NodeIndex index, const std::vector<Implementer>& implementers) {
  const Node& node = graph.nodes[index];
  Directive out;
  out.id = node.id;
  out.designation = filled(node.designation);
  out.shown = called(graph, index);
  out.date = node.date;
  out.issuer = filled(node.issuer);
  if (node.body) out.body = graph.authority->body(*node.body).name;
  if (node.record != kNone) out.file = graph.records[node.record].file;
  for (const Implementer& one : implementers) out.implemented_by.push_back(shown(graph, one));
  std::sort(out.implemented_by.begin(), out.implemented_by.end(),
            [](const ImplementedBy& a, const ImplementedBy& b) {
              return std::tie(a.depth, a.id) < std::tie(b.depth, b.id);
            });
  return out;
}

std::vector<Directive> directives(const ArchiveGraph& graph, const Implementation& implementation,
                                  const std::set<NodeIndex>& asking) {
  std::vector<Directive> out;
  std::size_t listed = 0;
  for (NodeIndex node = 0; node < graph.nodes.size(); ++node) {
    const bool second = graph.nodes[node].same_as != kNone || graph.nodes[node].status == NodeStatus::draft;
    if (second || (!implementation.has_any(node) && !asking.contains(node))) continue;
    std::vector<Implementer> implementers = implementation.of(node);
    std::erase_if(implementers, [](const Implementer& one) { return !one.certain; });
    if (implementers.empty() && !asking.contains(node)) continue;
    const bool truncated = listed + implementers.size() > kMostImplementers;
    if (truncated) std::erase_if(implementers, [](const Implementer& one) { return one.depth > 1; });
    listed += implementers.size();
    out.push_back(describe(graph, node, implementers));
    out.back().truncated = truncated;
  }
  std::sort(out.begin(), out.end(), [](const Directive& a, const Directive& b) {
    return std::tie(a.designation, a.date, a.id) < std::tie(b.designation, b.date, b.id);
  });
  return out;
}

}  // namespace rasoat
