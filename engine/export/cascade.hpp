// The cascade of a directive (sơ đồ triển khai): the documents that carry it out, level by level, what
// answers them, and an empty place for each body that owes something.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"

namespace rasoat {

struct CascadePlace {
  std::uint32_t parent = 0;             ///< earlier than this one; the first is its own
  NodeIndex node = kNone;               ///< kNone: an empty place
  std::optional<Level> level;           ///< of its body
  std::vector<std::uint32_t> expected;  ///< what it answers, or what is missing here: indices of expectations
};

/// Parents come before what hangs on them; the first place is the directive itself.
struct Cascade {
  std::vector<CascadePlace> places;
};

/// Makes cascades of the directives of one audit; refers to graph and audit.
class Cascades {
 public:
  Cascades(const ArchiveGraph& graph, const Audit& audit);

  /// `deep` false: without what is asked by the documents that carry it out.
  Cascade of(const Directive& directive, bool deep = true) const;
  /// The worst of what a place answers or lacks; nothing where nothing is asked.
  std::optional<Status> status_of(const CascadePlace& place) const;
  std::optional<Level> level_of(std::string_view body) const;
  NodeIndex node_of_id(std::string_view id) const;
  NodeIndex node_of_file(std::string_view file) const;

 private:
  using Held = std::unordered_map<NodeIndex, std::uint32_t>;  // where a document stands in a cascade

  Held add_documents(Cascade& cascade, const Directive& directive) const;
  void add_expected(Cascade& cascade, Held& held, std::uint32_t above) const;

  const ArchiveGraph& graph_;
  const Audit& audit_;
  std::unordered_map<std::string_view, NodeIndex> by_id_, by_file_;
  std::unordered_map<std::string_view, Level> levels_;                     // by id of a body
  std::unordered_map<NodeIndex, std::vector<std::uint32_t>> expected_of_;  // by directive
};

}  // namespace rasoat
