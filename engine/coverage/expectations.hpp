// From asks to expectations: asks for the same thing are one, and each is met, late, missing … by its
// evidence.
#pragma once

#include <vector>

#include "coverage/ask.hpp"
#include "coverage/evidence.hpp"

namespace rasoat {

/// An expectation with the places behind it, which its findings show.
struct Judged {
  Expectation expectation;
  NodeIndex directive = 0;
  BodyIndex body = 0;
};

/// In the order of the contract.
std::vector<Judged> judge(const ArchiveGraph& graph, const AuditSettings& settings, Asks asks,
                          EvidenceFinder& evidence);

}  // namespace rasoat
