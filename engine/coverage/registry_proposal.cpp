// The steps of a proposal in their order.
#include "coverage/registry_proposal.hpp"

#include "coverage/registry_proposer.hpp"

namespace rasoat {

RegistryProposal RegistryProposer::run() {
  take_shown();
  take_named();
  for (ProposedBody& body : bodies_) describe(body);
  for (std::size_t i = 0; i < bodies_.size(); ++i) {
    const bool office = office_of(bodies_[i].words).kind != nullptr;
    if (bodies_[i].kind && !office) by_kind_[bodies_[i].kind->words].push_back(i);
  }
  vote();
  for (std::size_t i = 0; i < bodies_.size(); ++i) bodies_[i].parent = parent_of(i);
  return arranged();
}

RegistryProposal propose_registry(const ArchiveGraph& graph) {
  return RegistryProposer(graph).run();
}

}  // namespace rasoat
