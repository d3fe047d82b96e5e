// From the graph to the audit: the room's one door.
#pragma once

#include <string>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"
#include "settings/policy.hpp"

namespace rasoat {

struct AuditSettings {
  Date as_of;           ///< the day on which lateness is judged
  std::string archive;  ///< as the user named it
  Policy policy;
};

/// Everything sorted as audit.hpp says; equal for equal records.
Audit make_audit(const ArchiveGraph& graph, const AuditSettings& settings);

}  // namespace rasoat
