#include "coverage/audit.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "coverage/ask.hpp"
#include "coverage/directive.hpp"
#include "coverage/evidence.hpp"
#include "coverage/expectations.hpp"
#include "coverage/findings.hpp"
#include "coverage/listings.hpp"

namespace rasoat {
namespace {

void sort_findings(std::vector<Finding>& findings) {
  const auto rank = [](const Finding& f) {
    return std::tie(f.place.file, f.place.span, f.rule, f.body, f.message, f.arguments);
  };
  std::sort(findings.begin(), findings.end(),
            [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
}

}  // namespace

std::string_view name_of(Severity severity) noexcept {
  constexpr std::array<std::string_view, 3> kNames = {"info", "warning", "error"};
  return kNames[static_cast<std::size_t>(severity)];
}

std::string_view name_of(Status status) noexcept {
  constexpr std::array<std::string_view, 6> kNames = {"met",     "late",      "missing",
                                                      "pending", "uncertain", "unobserved"};
  return kNames[static_cast<std::size_t>(status)];
}

std::optional<int> days_overdue(const Expectation& one, Date as_of) {
  if (one.status != Status::missing || !one.due) return one.days_late;
  return static_cast<int>((std::chrono::sys_days{as_of} - std::chrono::sys_days{*one.due}).count());
}

Audit audit(const ArchiveGraph& graph, const AuditSettings& settings) {
  const Implementation implementation(graph);
  EvidenceFinder evidence(graph, settings, implementation);
  Asks asks = gather_asks(graph, settings);
  Audit out;
  out.findings = std::move(asks.findings);
  std::vector<Judged> judged = judge(graph, settings, std::move(asks), evidence);

  check_files(graph, out.findings);
  check_issuers(graph, out.findings);
  check_conflicts(graph, out.findings);
  check_order(graph, out.findings);
  check_replaced(graph, out.findings);
  check_circles(graph, implementation, out.findings);
  check_expectations(graph, judged, out.findings);
  sort_findings(out.findings);

  out.as_of = settings.as_of;
  out.archive = settings.archive;
  out.documents = static_cast<std::uint32_t>(std::count_if(graph.node_of.begin(), graph.node_of.end(),
                                                           [](NodeIndex node) { return node != kNone; }));
  out.has_registry = graph.authority->has_registry();
  out.unreadable = static_cast<std::uint32_t>(graph.failed.size());
  out.own_outputs =
      static_cast<std::uint32_t>(std::ranges::count(graph.records, kOwnOutput, &Record::reader));
  std::set<NodeIndex> asking;
  for (const Judged& one : judged) asking.insert(one.directive);
  out.directives = directives(graph, implementation, asking);
  for (Judged& one : judged) out.expectations.push_back(std::move(one.expectation));
  out.cited_only = cited_only(graph);
  out.ambiguities = ambiguities(graph);
  quote_places(graph, out);
  return out;
}

Audit audit(std::vector<FileRecord> records, const AuditSettings& settings) {
  const Organisations* registry = settings.organisations ? &*settings.organisations : nullptr;
  return audit(join_records(std::move(records), registry), settings);
}

}  // namespace rasoat
