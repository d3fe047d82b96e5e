#include "coverage/trace.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "coverage/directive.hpp"
#include "coverage/findings.hpp"
#include "graph/foundations.hpp"

namespace rasoat {
namespace {

RestsOn shown(const ArchiveGraph& graph, const Foundation& one) {
  const Node& node = graph.nodes[one.node];
  RestsOn out;
  out.id = node.id;
  out.depth = one.depth;
  if (one.through != kNone) out.through = graph.nodes[one.through].id;
  out.relation = one.relation;
  out.shown = called(graph, one.node);
  out.date = node.date;
  if (node.body)
    out.body = graph.authority->body(*node.body).name;
  else if (!node.issuer.empty())
    out.body = node.issuer;
  if (node.record != kNone) out.file = graph.records[node.record].file;
  return out;
}

}  // namespace

Trace trace(const ArchiveGraph& graph, NodeIndex node, Audit audit) {
  Trace out;
  std::vector<Implementer> implementers = Implementation(graph).of(node);
  std::erase_if(implementers, [](const Implementer& one) { return !one.certain; });
  out.directive = describe(graph, node, implementers);
  if (!graph.nodes[node].title.empty()) out.title = graph.nodes[node].title;
  for (const Foundation& one : foundations_of(graph, node)) out.rests_on.push_back(shown(graph, one));
  std::ranges::sort(out.rests_on, {}, [](const RestsOn& one) { return std::tie(one.depth, one.id); });

  std::set<std::string> files;  // of the document and of those that carry it out
  if (out.directive.file) files.insert(*out.directive.file);
  for (const ImplementedBy& by : out.directive.implemented_by) {
    if (by.file) files.insert(*by.file);
  }
  std::erase_if(audit.expectations,
                [&](const Expectation& one) { return !files.contains(one.directive_file); });
  std::set<std::string_view> asking;
  for (const Expectation& one : audit.expectations) asking.insert(one.directive_file);
  std::erase_if(audit.directives, [&](const Directive& one) {
    return one.id == out.directive.id || !one.file || !asking.contains(*one.file);
  });
  out.below = std::move(audit.directives);
  out.expectations = std::move(audit.expectations);
  out.quotes = std::move(audit.quotes);
  return out;
}

}  // namespace rasoat
