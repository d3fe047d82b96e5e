// Findings about files, issuers and expectations.
#include <algorithm>
#include <map>

#include "coverage/findings.hpp"

namespace rasoat {
namespace {

Finding finding(std::string rule, Severity severity, Place place, std::vector<std::string> arguments) {
  Finding out;
  out.message = rule;
  out.rule = std::move(rule);
  out.severity = severity;
  out.place = std::move(place);
  out.arguments = std::move(arguments);
  return out;
}

// Where a clause of the directive asks for it; else, for what the policy alone asks, the directive as a
// whole.
Place asked_at(const ArchiveGraph& graph, const Judged& judged) {
  for (const Asker& asker : judged.expectation.asked_by) {
    if (asker.clause) return *asker.clause;
  }
  return whole_file(graph.records[graph.nodes[judged.directive].record]);
}

Finding about(const ArchiveGraph& graph, const Judged& judged, std::string rule, Severity severity) {
  const Expectation& e = judged.expectation;
  Finding out = finding(std::move(rule), severity, asked_at(graph, judged),
                        {e.body_name, called(graph, judged.directive), e.due ? to_iso(*e.due) : "",
                         e.period ? label(*e.period) : "", e.kind.value_or("")});
  out.body = e.body;
  out.period = e.period;
  out.due_by_policy = e.due_by_policy;
  for (const Evidence& evidence : e.evidence) {
    if (evidence.file) out.related.push_back({*evidence.file, {}, 1});
  }
  if (e.period && e.status != Status::uncertain) out.message += "-period";
  return out;
}

}  // namespace

Place whole_file(const Record& record) {
  return {record.file, {}, 1};
}

Place place_of(const Record& record, std::uint32_t reference) {
  if (reference >= record.references.size()) return whole_file(record);
  return {record.file, record.references[reference].span, record.references[reference].line};
}

std::optional<Place> file_of(const ArchiveGraph& graph, NodeIndex node) {
  const std::uint32_t record = graph.nodes[node].record;
  return record == kNone ? std::nullopt : std::optional(whole_file(graph.records[record]));
}

bool is_copy(const ArchiveGraph& graph, std::uint32_t record) {
  const NodeIndex node = graph.node_of[record];
  if (node == kNone || graph.nodes[node].same_as == kNone) return false;
  return graph.records[record].wording ==
         graph.records[graph.nodes[graph.nodes[node].same_as].record].wording;
}

std::string called(const ArchiveGraph& graph, NodeIndex index) {
  const Node& node = graph.nodes[index];
  if (node.designation.starts_with("named:") || node.designation.starts_with("partial:"))
    return node.title.empty() ? node.designation : node.title;
  if (!node.designation.empty()) return node.designation;
  return node.record == kNone ? node.id : graph.records[node.record].file;
}

void check_files(const ArchiveGraph& graph, Findings& findings) {
  for (const FailedRecord& failed : graph.failed) {
    const Offset at = static_cast<Offset>(failed.error.offset.value_or(0));
    findings.push_back(finding("unreadable-document", Severity::warning, {failed.file, {at, at}, 1},
                               failed.error.arguments));
    findings.back().message = failed.error.message;
  }
  for (std::uint32_t i = 0; i < graph.records.size(); ++i) {
    const NodeIndex node = graph.node_of[i];
    if (node == kNone) {
      const bool own = graph.records[i].reader == kOwnOutput;
      findings.push_back(
          finding(own ? "own-output" : "no-document", Severity::info, whole_file(graph.records[i]), {}));
    } else if (const NodeIndex other = graph.nodes[node].same_as; other != kNone) {
      const bool copy = is_copy(graph, i);
      findings.push_back(finding(copy ? "duplicate-document" : "conflicting-duplicate",
                                 copy ? Severity::info : Severity::warning, whole_file(graph.records[i]),
                                 {called(graph, node), graph.records[graph.nodes[other].record].file}));
      findings.back().related.push_back(whole_file(graph.records[graph.nodes[other].record]));
    }
  }
}

void check_issuers(const ArchiveGraph& graph, Findings& findings) {
  if (!graph.authority->has_registry()) return;
  std::map<BodyIndex, std::size_t> found;
  for (const Node& node : graph.nodes) {
    const bool local = node.territory.kind != Territory::Kind::none;
    if (node.status != NodeStatus::present || node.same_as != kNone || !local || !node.possible.empty())
      continue;
    if (node.body && graph.authority->body(*node.body).registered) continue;
    if (!node.body && node.issuer.empty() && node.designation.empty()) continue;
    const Place place = whole_file(graph.records[node.record]);
    if (node.body && found.contains(*node.body)) {
      findings[found[*node.body]].related.push_back(place);
      continue;
    }
    if (node.body) found[*node.body] = findings.size();
    const std::string name = node.body             ? graph.authority->body(*node.body).name
                             : node.issuer.empty() ? node.designation
                                                   : node.issuer;
    findings.push_back(finding("unknown-body", Severity::info, place, {name}));
  }
}

void check_expectations(const ArchiveGraph& graph, const std::vector<Judged>& judged, Findings& findings) {
  for (const Judged& one : judged) {
    const Expectation& e = one.expectation;
    const std::string action(name_of(e.action));
    if (e.status == Status::missing) {
      findings.push_back(about(graph, one, "missing-" + action, Severity::error));
    } else if (e.status == Status::late) {
      findings.push_back(about(graph, one, "late-" + action, Severity::warning));
      findings.back().arguments.push_back(std::to_string(*e.days_late));
    } else if (e.status == Status::uncertain) {
      findings.push_back(about(graph, one, "uncertain-evidence", Severity::warning));
      findings.back().message = *e.reason + "-" + action;
    }
  }
}

}  // namespace rasoat
