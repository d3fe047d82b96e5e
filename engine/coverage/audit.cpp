#include "coverage/audit.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "coverage/ask.hpp"
#include "coverage/evidence.hpp"
#include "coverage/expectations.hpp"
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
  if (one.through != kNone) out.through = graph.nodes[one.through].id;
  out.shown = called(graph, one.node);
  out.date = node.date;
  if (node.body)
    out.body = graph.authority->body(*node.body).name;
  else
    out.body = filled(node.issuer);
  if (node.record != kNone) out.file = graph.records[node.record].file;
  return out;
}

Directive directive(const ArchiveGraph& graph, NodeIndex index, std::vector<Implementer> implementers,
                    bool truncated) {
  const Node& node = graph.nodes[index];
  Directive out;
  out.id = node.id;
  out.designation = filled(node.designation);
  out.shown = called(graph, index);
  out.date = node.date;
  out.issuer = filled(node.issuer);
  if (node.body) out.body = graph.authority->body(*node.body).name;
  if (node.record != kNone) out.file = graph.records[node.record].file;
  out.truncated = truncated;
  for (const Implementer& one : implementers) out.implemented_by.push_back(shown(graph, one));
  std::sort(out.implemented_by.begin(), out.implemented_by.end(),
            [](const ImplementedBy& a, const ImplementedBy& b) {
              return std::tie(a.depth, a.id) < std::tie(b.depth, b.id);
            });
  return out;
}

// Documents that something carries out or that ask for something.
std::vector<Directive> directives(const ArchiveGraph& graph, const Implementation& implementation,
                                  const std::vector<Judged>& judged) {
  std::set<NodeIndex> asking;
  for (const Judged& one : judged) asking.insert(one.directive);
  std::vector<Directive> out;
  std::size_t listed = 0;
  for (NodeIndex node = 0; node < graph.nodes.size(); ++node) {
    const bool second = graph.nodes[node].same_as != kNone || graph.nodes[node].status == NodeStatus::draft;
    if (second || (!implementation.has_any(node) && !asking.contains(node))) continue;
    std::vector<Implementer> implementers = implementation.of(node);
    std::erase_if(implementers, [](const Implementer& one) { return !one.certain; });
    const bool truncated = listed + implementers.size() > kMostImplementers;
    if (truncated) std::erase_if(implementers, [](const Implementer& one) { return one.depth > 1; });
    listed += implementers.size();
    out.push_back(directive(graph, node, std::move(implementers), truncated));
  }
  std::sort(out.begin(), out.end(), [](const Directive& a, const Directive& b) {
    return std::tie(a.designation, a.date, a.id) < std::tie(b.designation, b.date, b.id);
  });
  return out;
}

std::vector<CitedOnly> cited_only(const ArchiveGraph& graph) {
  std::map<NodeIndex, CitedOnly> found;
  for (std::uint32_t record = 0; record < graph.records.size(); ++record) {
    for (const Citation& citation : graph.citations[record].list) {
      if (!citation.is_certain() || citation.references.empty()) continue;
      const NodeIndex index = citation.nodes.front();
      const Node& node = graph.nodes[index];
      if (node.status != NodeStatus::cited) continue;
      CitedOnly& one = found[index];
      one.id = node.id;
      one.shown = called(graph, index);
      one.designation = node.designation;
      one.date = node.date;
      one.mentions += static_cast<std::uint32_t>(citation.references.size());
      ++one.documents;
    }
  }
  std::vector<CitedOnly> out;
  for (auto& [node, one] : found) out.push_back(std::move(one));
  std::sort(out.begin(), out.end(), [](const CitedOnly& a, const CitedOnly& b) {
    return std::tie(b.documents, b.mentions, a.id) < std::tie(a.documents, a.mentions, b.id);
  });
  return out;
}

std::vector<Ambiguity> ambiguities(const ArchiveGraph& graph) {
  std::vector<Ambiguity> out;
  for (std::uint32_t index = 0; index < graph.records.size(); ++index) {
    if (is_copy(graph, index)) continue;
    for (const Citation& citation : graph.citations[index].list) {
      if (citation.nodes.size() < 2 || citation.references.empty()) continue;
      const std::uint32_t reference = citation.references.front();
      Ambiguity one{
          place_of(graph.records[index], reference), graph.records[index].references[reference].quote, {}};
      for (const NodeIndex node : citation.nodes)
        one.fits.push_back({graph.nodes[node].id, called(graph, node), graph.nodes[node].date});
      out.push_back(std::move(one));
    }
  }
  std::sort(out.begin(), out.end(), [](const Ambiguity& a, const Ambiguity& b) {
    return std::tie(a.place, a.fits) < std::tie(b.place, b.fits);
  });
  return out;
}

// The words of a duty or a citation that stands exactly there; empty where none does.
std::string words_at(const Record& record, const Place& place) {
  const auto duty = std::ranges::lower_bound(record.duties, place.span, {}, &Duty::span);
  if (duty != record.duties.end() && duty->span == place.span) return duty->quote;
  const auto mention = std::ranges::lower_bound(record.references, place.span, {}, &Reference::span);
  const bool there = mention != record.references.end() && mention->span == place.span;
  return there ? mention->quote : std::string();
}

void quote_places(const ArchiveGraph& graph, Audit& audit) {
  const auto quote = [&](const Place& place) {
    if (place.span.empty()) return;
    const auto [known, fresh] = audit.quotes.try_emplace(place);
    const auto record = std::ranges::lower_bound(graph.records, place.file, {}, &Record::file);
    if (fresh && record != graph.records.end() && record->file == place.file)
      known->second = words_at(*record, place);
  };
  for (const Finding& finding : audit.findings) quote(finding.place);
  for (const Expectation& expectation : audit.expectations) {
    for (const Asker& asker : expectation.asked_by) {
      if (asker.clause) quote(*asker.clause);
    }
  }
  std::erase_if(audit.quotes, [](const auto& one) { return one.second.empty(); });
}

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
  out.unreadable = static_cast<std::uint32_t>(graph.failed.size());
  out.directives = directives(graph, implementation, judged);
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
