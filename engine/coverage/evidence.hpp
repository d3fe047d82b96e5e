// Evidence: which documents of a body answer a duty.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "coverage/dues.hpp"
#include "graph/archive_graph.hpp"
#include "graph/reach.hpp"
#include "settings/policy.hpp"

namespace rasoat {

struct Answer {
  NodeIndex node = kNone;
  bool certain = true;  ///< its path has no ambiguous citation and its date is printed
};

/// Looks answers up in one graph; built once, used for every expectation.
class EvidenceFinder {
 public:
  EvidenceFinder(const ArchiveGraph& graph, const Implementation& implementation, const Policy& policy);

  /// The archive holds any document of the body (drafts aside).
  bool observed(BodyIndex body) const noexcept { return observed_[body]; }

  /// Documents of the body that answer a duty of `directive` about `about` (nodes; the directive is always among them),
  /// oldest first, none older than the directive. `due`: of a recurring duty, the period it must be for.
  std::vector<Answer> answers(BodyIndex body, DutyAction action, NodeIndex directive, const std::vector<NodeIndex>& about,
                              const DueOn* due) const;

 private:
  struct Candidate {
    NodeIndex node;
    bool certain;
  };
  const std::vector<Implementer>& implementers(NodeIndex node) const;
  void plans(BodyIndex body, NodeIndex subject, std::vector<Candidate>& found) const;
  void reports(BodyIndex body, NodeIndex subject, std::vector<Candidate>& found) const;
  bool accepted(const Node& node, DutyAction action) const;

  const ArchiveGraph& graph_;
  const Implementation& implementation_;
  const Policy& policy_;
  std::vector<bool> observed_;
  std::unordered_map<NodeIndex, std::vector<std::uint32_t>> reporting_;  ///< edges that report on a node
  mutable std::unordered_map<NodeIndex, std::vector<Implementer>> known_;
};

}  // namespace rasoat
