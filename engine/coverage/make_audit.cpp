#include "coverage/make_audit.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "coverage/expectations.hpp"
#include "coverage/findings.hpp"
#include "graph/reach.hpp"

namespace rasoat {
namespace {

std::string iso_or_empty(const std::optional<Date>& date) { return date ? to_iso(*date) : std::string(); }

Directive directive_of(const ArchiveGraph& graph, const Implementation& implementation, NodeIndex index) {
  const Node& node = graph.nodes[index];
  Directive made{node.id, node.designation, node.date, node.issuer, node.record == kNone ? std::string() : graph.records[node.record].file, node.title, {}};
  for (const Implementer& one : implementation.of(index)) {
    ImplementedBy by{graph.nodes[one.node].id, one.depth, std::nullopt};
    if (one.through != kNone) by.through = graph.nodes[one.through].id;
    made.implemented_by.push_back(std::move(by));
  }
  std::ranges::sort(made.implemented_by, {}, [](const ImplementedBy& by) { return std::tie(by.depth, by.id); });
  return made;
}

// Documents that something carries out, and those that order something.
std::vector<Directive> directives_of(const ArchiveGraph& graph, const Implementation& implementation, const std::vector<Expectation>& expectations) {
  std::set<std::string> ordering;
  for (const Expectation& expectation : expectations) ordering.insert(expectation.directive_file);
  std::vector<Directive> directives;
  for (NodeIndex i = 0; i < graph.nodes.size(); ++i) {
    const Node& node = graph.nodes[i];
    if (node.same_as != kNone || node.status == NodeStatus::draft) continue;
    const bool orders = node.record != kNone && ordering.contains(graph.records[node.record].file);
    if (orders || implementation.has_any(i)) directives.push_back(directive_of(graph, implementation, i));
  }
  std::ranges::sort(directives, {}, &Directive::id);
  return directives;
}

}  // namespace

std::string_view name_of(Severity severity) noexcept {
  constexpr std::array<std::string_view, 3> kNames = {"error", "warning", "info"};
  return kNames[static_cast<std::size_t>(severity)];
}

std::string_view name_of(Status status) noexcept {
  constexpr std::array<std::string_view, 6> kNames = {"met", "late", "missing", "pending", "uncertain", "unobserved"};
  return kNames[static_cast<std::size_t>(status)];
}

Audit make_audit(const ArchiveGraph& graph, const AuditSettings& settings) {
  const Implementation implementation(graph);
  const Ends ends = ends_of(graph);
  Expected expected = find_expectations(graph, implementation, ends, settings.policy, settings.as_of);

  Audit audit;
  audit.as_of = settings.as_of;
  audit.archive = settings.archive;
  audit.documents = static_cast<std::uint32_t>(std::ranges::count_if(graph.node_of, [](NodeIndex node) { return node != kNone; }));
  audit.unreadable = static_cast<std::uint32_t>(graph.failed.size());
  audit.directives = directives_of(graph, implementation, expected.expectations);
  audit.expectations = std::move(expected.expectations);
  std::ranges::sort(audit.expectations, {}, [](const Expectation& e) {
    return std::tuple(e.directive, e.directive_file, e.body, e.action, e.period.value_or(""), iso_or_empty(e.due));
  });
  audit.findings = find_in_graph(graph, implementation, ends);
  std::ranges::move(expected.findings, std::back_inserter(audit.findings));
  std::ranges::sort(audit.findings, {}, [](const Finding& f) {
    return std::tie(f.place.file, f.place.span.start, f.rule, f.body, f.arguments);
  });
  const auto same = [](const Finding& a, const Finding& b) {
    return std::tie(a.place.file, a.place.span.start, a.rule, a.body, a.arguments) == std::tie(b.place.file, b.place.span.start, b.rule, b.body, b.arguments);
  };
  const auto repeated = std::ranges::unique(audit.findings, same);
  audit.findings.erase(repeated.begin(), repeated.end());
  return audit;
}

}  // namespace rasoat
