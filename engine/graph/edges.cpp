#include "graph/edges.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace rasoat {
namespace {

class EdgeMaker {
 public:
  EdgeMaker(ArchiveGraph& graph, std::uint32_t record)
      : graph_(graph), record_(record), text_(graph.records[record]) {
    const auto& list = graph_.citations[record_].list;
    for (std::uint32_t i = 0; i < list.size(); ++i) {
      by_target_[list[i].target].push_back(i);
      for (const std::uint32_t reference : list[i].references) {
        auto& of_target = by_target_[text_.references[reference].target];
        if (of_target.empty() || of_target.back() != i) of_target.push_back(i);
      }
    }
  }

  void run() {
    own_.assign(graph_.citations[record_].list.size(), false);
    for (const Edge& edge : text_.edges) {
      if (edge.from == edge.to) continue;
      if (edge.from == "self")
        state_own(edge);
      else if (edge.to == "self")
        state_back(edge);
      else
        state_other(edge);
    }
    cite_the_rest();
  }

 private:
  NodeIndex self() const { return graph_.node_of[record_]; }

  // The citations that an edge from the document itself is about: those of this target that stand in the
  // relation, else all of this target.
  void state_own(const Edge& edge) {
    const auto found = by_target_.find(edge.to);
    if (found == by_target_.end()) return;
    bool any = false;
    for (const bool by_relation : {true, false}) {
      for (const std::uint32_t i : found->second) {
        const std::uint32_t reference =
            reference_of(i, by_relation ? std::optional(edge.relation) : std::nullopt);
        if (by_relation && reference == kNone) continue;
        own_[i] = true;
        any = true;
        for (const NodeIndex to : graph_.citations[record_].list[i].nodes)
          add(self(), to, edge.relation, is_certain(i), reference);
      }
      if (any) return;
    }
  }
  // "X thay thế Kế hoạch này": said by this document about another.
  void state_back(const Edge& edge) {
    const auto found = by_target_.find(edge.from);
    if (found == by_target_.end()) return;
    const std::uint32_t i = found->second.front();
    for (const NodeIndex from : graph_.citations[record_].list[i].nodes)
      add(from, self(), edge.relation, is_certain(i), reference_of(i, {}));
  }
  void state_other(const Edge& edge) {
    const auto from = by_target_.find(edge.from), to = by_target_.find(edge.to);
    if (from == by_target_.end() || to == by_target_.end()) return;
    const std::uint32_t left = from->second.front(), right = to->second.front();
    const auto& list = graph_.citations[record_].list;
    for (const NodeIndex a : list[left].nodes) {
      for (const NodeIndex b : list[right].nodes)
        add(a, b, edge.relation, is_certain(left) && is_certain(right), reference_of(left, {}));
    }
  }
  void cite_the_rest() {
    const auto& list = graph_.citations[record_].list;
    for (std::uint32_t i = 0; i < list.size(); ++i) {
      if (own_[i] || list[i].references.empty()) continue;
      for (const NodeIndex to : list[i].nodes)
        add(self(), to, Relation::cites, is_certain(i), list[i].references.front());
    }
  }

  bool is_certain(std::uint32_t citation) const {
    return graph_.citations[record_].list[citation].is_certain();
  }

  // The citation's first reference, of one relation where that is asked for.
  std::uint32_t reference_of(std::uint32_t citation, std::optional<Relation> relation) const {
    for (const std::uint32_t reference : graph_.citations[record_].list[citation].references) {
      if (!relation || text_.references[reference].relation == *relation) return reference;
    }
    return kNone;
  }

  void add(NodeIndex from, NodeIndex to, Relation relation, bool certain, std::uint32_t reference) {
    if (from != to) graph_.edges.push_back({from, to, relation, certain, record_, reference});
  }

  ArchiveGraph& graph_;
  std::uint32_t record_;
  const Record& text_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_target_;
  std::vector<bool> own_;  // citations for which an edge of the document itself stands
};

}  // namespace

void make_edges(ArchiveGraph& graph) {
  for (std::uint32_t record = 0; record < graph.records.size(); ++record) {
    if (graph.node_of[record] != kNone) EdgeMaker(graph, record).run();
  }
  const auto rank = [](const GraphEdge& edge) {
    return std::tuple(edge.from, edge.to, edge.relation, edge.record, edge.reference, !edge.certain);
  };
  std::sort(graph.edges.begin(), graph.edges.end(),
            [&](const GraphEdge& a, const GraphEdge& b) { return rank(a) < rank(b); });
  const auto same = [](const GraphEdge& a, const GraphEdge& b) {
    return a.from == b.from && a.to == b.to && a.relation == b.relation && a.record == b.record;
  };
  graph.edges.erase(std::unique(graph.edges.begin(), graph.edges.end(), same), graph.edges.end());
}

}  // namespace rasoat
