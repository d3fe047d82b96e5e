// A registry of organisations as far as an archive shows it, for people to complete.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/archive_graph.hpp"
#include "settings/organisations.hpp"

namespace rasoat {

struct RegistryProposal {
  Organisations organisations;           ///< parents before what is under them, else by name
  std::vector<std::uint32_t> documents;  ///< by body: how many of its documents the archive holds
};

/// Of an archive that was joined without a registry: the bodies whose documents it holds, and those that its
/// documents name as addressees or recipients. Who stands under whom is guessed from kinds of bodies and from
/// whose documents carry out whose; levels, systems and classes from names and symbols.
RegistryProposal propose_registry(const ArchiveGraph& graph);

}  // namespace rasoat
