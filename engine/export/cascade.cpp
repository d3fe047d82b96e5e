#include "export/cascade.hpp"

#include "export/matrix.hpp"
#include "graph/level.hpp"

namespace rasoat {
namespace {

NodeIndex found_in(const std::unordered_map<std::string_view, NodeIndex>& nodes, std::string_view key) {
  const auto found = nodes.find(key);
  return found == nodes.end() ? kNone : found->second;
}

}  // namespace

Cascades::Cascades(const ArchiveGraph& graph, const Audit& audit) : graph_(graph), audit_(audit) {
  for (NodeIndex node = 0; node < graph.nodes.size(); ++node) {
    by_id_.emplace(graph.nodes[node].id, node);
    if (graph.nodes[node].record != kNone)
      by_file_.emplace(graph.records[graph.nodes[node].record].file, node);
  }
  if (graph.authority) {
    for (const Body& body : graph.authority->bodies()) {
      if (body.level) levels_.emplace(body.id, *body.level);
    }
  }
  for (std::uint32_t i = 0; i < audit.expectations.size(); ++i) {
    const NodeIndex directive = node_of_file(audit.expectations[i].directive_file);
    if (directive != kNone) expected_of_[directive].push_back(i);
  }
}

std::optional<Level> Cascades::level_of(std::string_view body) const {
  const auto found = levels_.find(body);
  return found == levels_.end() ? std::nullopt : std::optional(found->second);
}

NodeIndex Cascades::node_of_id(std::string_view id) const {
  return found_in(by_id_, id);
}

NodeIndex Cascades::node_of_file(std::string_view file) const {
  return found_in(by_file_, file);
}

std::optional<Status> Cascades::status_of(const CascadePlace& place) const {
  std::optional<Status> worst;
  for (const std::uint32_t one : place.expected) {
    const Status status = audit_.expectations[one].status;
    if (!worst || badness(status) > badness(*worst)) worst = status;
  }
  return worst;
}

Cascade Cascades::of(const Directive& directive, bool deep) const {
  Cascade cascade;
  if (node_of_id(directive.id) == kNone) return cascade;
  Held held = add_documents(cascade, directive);
  const auto asking = deep ? static_cast<std::uint32_t>(cascade.places.size()) : 1;
  for (std::uint32_t i = 0; i < asking; ++i) add_expected(cascade, held, i);
  for (CascadePlace& place : cascade.places) {
    if (place.node == kNone) {
      place.level = level_of(audit_.expectations[place.expected.front()].body);
    } else {
      place.level = rasoat::level_of(graph_, place.node);
    }
  }
  return cascade;
}

// Each below the document through which it carries the directive out.
Cascades::Held Cascades::add_documents(Cascade& cascade, const Directive& directive) const {
  Held held;
  const auto add = [&](NodeIndex node, std::uint32_t parent) {
    if (node == kNone || !held.emplace(node, static_cast<std::uint32_t>(cascade.places.size())).second)
      return;
    cascade.places.push_back({parent, node, {}, {}});
  };
  add(node_of_id(directive.id), 0);
  for (const ImplementedBy& by : directive.implemented_by) {
    const auto above = held.find(by.through ? node_of_id(*by.through) : kNone);
    add(node_of_id(by.id), above == held.end() ? 0 : above->second);
  }
  return held;
}

// What is asked by the document at `above`: noted at the documents that answer; those that are not there yet,
// and a place for each body that has not answered something, are put below it.
void Cascades::add_expected(Cascade& cascade, Held& held, std::uint32_t above) const {
  const auto asked = expected_of_.find(cascade.places[above].node);
  if (asked == expected_of_.end()) return;
  std::unordered_map<std::string_view, std::uint32_t> empty;  // by body
  for (const std::uint32_t one : asked->second) {
    bool answered = false;
    for (const Evidence& answer : audit_.expectations[one].evidence) {
      const NodeIndex node = answer.file ? node_of_file(*answer.file) : kNone;
      if (node == kNone) continue;
      answered = true;
      const auto next = static_cast<std::uint32_t>(cascade.places.size());
      const auto [at, added] = held.emplace(node, next);
      if (added) cascade.places.push_back({above, node, {}, {}});
      cascade.places[at->second].expected.push_back(one);
    }
    if (answered) continue;
    const auto next = static_cast<std::uint32_t>(cascade.places.size());
    const auto [at, added] = empty.emplace(audit_.expectations[one].body, next);
    if (added) cascade.places.push_back({above, kNone, {}, {}});
    cascade.places[at->second].expected.push_back(one);
  }
}

}  // namespace rasoat
