#include "graph/duplicates.hpp"

#include <map>
#include <unordered_map>

namespace rasoat {
namespace {

// Designation and day are the same: is it one document? Not where the bodies or places are known to differ.
bool same_document(const ArchiveGraph& graph, NodeIndex a, NodeIndex b) {
  const Node &left = graph.nodes[a], &right = graph.nodes[b];
  if (left.body && right.body) return left.body == right.body;
  if (!left.territory.fits(right.territory)) return false;
  const auto &here = graph.records[left.record].document, &there = graph.records[right.record].document;
  if (left.issuer.empty() || right.issuer.empty())
    return !here.place || !there.place || here.place == there.place;
  return key_of(read_body_name(left.issuer).plain) == key_of(read_body_name(right.issuer).plain) &&
         here.place == there.place;
}

}  // namespace

void find_duplicates(ArchiveGraph& graph) {
  constexpr std::size_t kMostLooks = 256;
  std::unordered_map<std::string, NodeIndex> by_wording;
  std::map<std::pair<std::string, Date>, std::vector<NodeIndex>> by_designation;
  for (NodeIndex node = 0; node < graph.nodes.size(); ++node) {
    if (graph.nodes[node].status != NodeStatus::present) continue;
    const Record& record = graph.records[graph.nodes[node].record];
    if (!record.wording.empty()) {
      const auto [first, fresh] = by_wording.emplace(record.wording, node);
      if (!fresh) {
        graph.nodes[node].same_as = graph.primary(first->second);
        continue;
      }
    }
    const auto& designation = graph.authority->standing(graph.nodes[node].record).designation;
    if (!designation || !graph.nodes[node].date) continue;
    auto& others = by_designation[{designation->key(graph.nodes[node].type), *graph.nodes[node].date}];
    std::size_t looks = 0;
    for (const NodeIndex other : others) {
      if (++looks > kMostLooks || !same_document(graph, other, node)) continue;
      graph.nodes[node].same_as = other;
      break;
    }
    if (graph.nodes[node].same_as == kNone) others.push_back(node);
  }
}

}  // namespace rasoat
