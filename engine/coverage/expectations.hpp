// Expectations: who owes what because a text orders it, and whether the archive holds the answer.
#pragma once

#include <vector>

#include "coverage/audit.hpp"
#include "coverage/findings.hpp"
#include "graph/archive_graph.hpp"
#include "graph/reach.hpp"
#include "settings/policy.hpp"

namespace rasoat {

struct Expected {
  std::vector<Expectation> expectations;
  std::vector<Finding> findings;  ///< missing-*, late-*, uncertain-evidence, vague-addressee, unknown-body, undated-duty
};

/// From the duties to plan, report and review in the records of documents that are no drafts. Unsorted.
Expected find_expectations(const ArchiveGraph& graph, const Implementation& implementation, const Ends& ends, const Policy& policy, Date as_of);

}  // namespace rasoat
