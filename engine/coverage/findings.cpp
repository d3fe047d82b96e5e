#include "coverage/findings.hpp"

#include <algorithm>
#include <chrono>
#include <set>

namespace rasoat {
namespace {

using std::chrono::sys_days;

std::string shown(const Node& node) { return node.designation.empty() ? node.title : node.designation; }

class Finder {
 public:
  Finder(const ArchiveGraph& graph, const Ends& ends) : graph_(graph), ends_(ends) {}

  std::vector<Finding> find(const Implementation& implementation) {
    files();
    for (std::uint32_t record = 0; record < graph_.records.size(); ++record) conflicts(record);
    times();
    for (const auto& circle : implementation.circles()) cycle(circle);
    return std::move(findings_);
  }

 private:
  void add(std::string rule, Severity severity, Place place, std::string message, std::vector<std::string> arguments, std::vector<Place> related = {}) {
    findings_.push_back({std::move(rule), severity, std::nullopt, std::move(place), std::move(message), std::move(arguments), std::move(related)});
  }

  Place file_place(NodeIndex node) const { return {graph_.records[graph_.nodes[node].record].file, {}, 0}; }

  void files() {
    for (const FailedRecord& failed : graph_.failed) {
      Place place{failed.file, {}, 0};
      if (failed.error.offset) place.span = {static_cast<Offset>(*failed.error.offset), static_cast<Offset>(*failed.error.offset)};
      add("unreadable-document", Severity::warning, std::move(place), failed.error.message, failed.error.arguments);
    }
    for (std::uint32_t record = 0; record < graph_.records.size(); ++record) {
      if (graph_.node_of[record] == kNone) add("no-document", Severity::info, {graph_.records[record].file, {}, 0}, "finding-no-document", {});
    }
    for (const Node& node : graph_.nodes) {
      if (node.same_as == kNone || node.record == kNone) continue;
      const Record& later = graph_.records[node.record];
      const Node& first = graph_.nodes[node.same_as];
      const bool same = later.wording == graph_.records[first.record].wording;
      add(same ? "duplicate-document" : "conflicting-duplicate", same ? Severity::info : Severity::warning, {later.file, {}, 0},
          same ? "finding-duplicate" : "finding-conflicting-duplicate", {shown(first), graph_.records[first.record].file}, {file_place(node.same_as)});
    }
  }

  // A citation whose date is not that of the document it surely means.
  void conflicts(std::uint32_t record) {
    if (graph_.node_of[record] != kNone && graph_.nodes[graph_.node_of[record]].same_as != kNone) return;
    const Record& text = graph_.records[record];
    for (const Citation& citation : graph_.citations[record].list) {
      if (!citation.wrong_date || !citation.is_certain() || !citation.date) continue;
      const NodeIndex node = graph_.primary(citation.nodes.front());
      const Node& meant = graph_.nodes[node];
      if (!meant.date || *meant.date == *citation.date) continue;
      const auto dated = std::ranges::find_if(citation.references, [&](std::uint32_t i) { return text.references[i].date == citation.date; });
      if (dated == citation.references.end()) continue;
      std::vector<Place> related;
      if (meant.record != kNone) related.push_back(file_place(node));
      add("citation-conflict", Severity::warning, place_of(text, text.references[*dated]), "finding-citation-conflict",
          {citation.target, to_iso(*citation.date), to_iso(*meant.date)}, std::move(related));
    }
  }

  // Cites what was replaced before, or what came after it. Once for each pair.
  void times() {
    std::set<std::pair<NodeIndex, NodeIndex>> seen;
    for (const GraphEdge& edge : graph_.edges) {
      if (!edge.certain || edge.reference == kNone || !seen.insert({edge.from, edge.to}).second) continue;
      const Node& from = graph_.nodes[edge.from];
      const Node& to = graph_.nodes[edge.to];
      const Record& text = graph_.records[edge.record];
      if (from.record != edge.record || !from.date || from.status == NodeStatus::draft || from.same_as != kNone) continue;
      const Place place = place_of(text, text.references[edge.reference]);
      if (to.date && sys_days{*to.date} > sys_days{*from.date}) {
        std::vector<Place> related;
        if (to.record != kNone) related.push_back(file_place(graph_.primary(edge.to)));
        add("cites-later", Severity::error, place, "finding-cites-later", {shown(to), to_iso(*to.date), to_iso(*from.date)}, std::move(related));
      }
      const bool ends_it = edge.relation == Relation::replaces || edge.relation == Relation::repeals;
      const auto end = ends_.find(edge.to);
      if (ends_it || end == ends_.end() || end->second.by == edge.from) continue;
      if (sys_days{end->second.day} < sys_days{*from.date}) {
        add("cites-replaced", Severity::warning, place, "finding-cites-replaced",
            {shown(to), shown(graph_.nodes[end->second.by]), to_iso(end->second.day)}, {file_place(end->second.by)});
      }
    }
  }

  void cycle(const std::vector<NodeIndex>& circle) {
    std::string names;
    std::vector<Place> related;
    for (const NodeIndex node : circle) {
      names += (names.empty() ? "" : ", ") + shown(graph_.nodes[node]);
      if (graph_.nodes[node].record != kNone) related.push_back(file_place(node));
    }
    if (related.empty()) return;
    std::ranges::sort(related, {}, &Place::file);
    Place place = related.front();
    related.erase(related.begin());
    add("implements-cycle", Severity::error, std::move(place), "finding-implements-cycle", {names}, std::move(related));
  }

  const ArchiveGraph& graph_;
  const Ends& ends_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> find_in_graph(const ArchiveGraph& graph, const Implementation& implementation, const Ends& ends) {
  return Finder(graph, ends).find(implementation);
}

Place place_of(const Record& record, const Reference& reference) { return {record.file, reference.span, reference.line}; }

Ends ends_of(const ArchiveGraph& graph) {
  Ends ends;
  for (const GraphEdge& edge : graph.edges) {
    if (!edge.certain || (edge.relation != Relation::replaces && edge.relation != Relation::repeals)) continue;
    const Node& by = graph.nodes[edge.from];
    if (!by.date || by.status != NodeStatus::present) continue;
    const auto [place, added] = ends.try_emplace(edge.to, End{edge.from, *by.date});
    if (!added && sys_days{*by.date} < sys_days{place->second.day}) place->second = End{edge.from, *by.date};
  }
  return ends;
}

}  // namespace rasoat
