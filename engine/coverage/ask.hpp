// Asks: what one clause, or one line of the policy, wants of one body by one day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"

namespace rasoat {

/// Who asks, and what widens the evidence: shared by all asks of one clause.
struct Clause {
  Asker asker;
  std::vector<NodeIndex> about;      ///< documents beside the directive that evidence may carry out
  std::vector<BodyIndex> answerers;  ///< bodies beside the actor whose documents answer
  std::vector<std::string> kinds;    ///< of a plan: types beside the policy's that the clause names
  std::string_view words;            ///< of the record that asks; empty where the policy does
};

struct Ask {
  NodeIndex directive = 0;
  BodyIndex body = 0;
  DutyAction action = DutyAction::plan;
  std::string kind;  ///< of issue
  std::optional<Period> period;
  std::optional<Date> due;  ///< nothing where it counts from a day that nobody knows
  bool printed = true;      ///< the text, not the policy, sets the day
  bool doubtful = false;    ///< the text may except the body (trừ …)
  std::uint32_t clause = 0;
};

struct Asks {
  std::vector<Clause> clauses;
  std::vector<Ask> asks;
  std::vector<Finding> findings;  ///< vague-addressee, unknown-body, undated-duty
};

/// Of all documents of the archive that are no drafts, and of the policy.
Asks gather_asks(const ArchiveGraph& graph, const AuditSettings& settings);

}  // namespace rasoat
