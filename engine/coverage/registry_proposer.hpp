// Draws a registry from an archive: bodies are gathered first, then named, then put under one another. For
// the files of this room only.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "authority/body_kind.hpp"
#include "coverage/name_printings.hpp"
#include "coverage/registry_proposal.hpp"
#include "graph/archive_graph.hpp"

namespace rasoat {

constexpr std::size_t kNoParent = static_cast<std::size_t>(-1);

/// A body under way.
struct ProposedBody {
  NameWords words;  ///< of its name
  std::string name;
  std::string symbol;  ///< as printed
  Territory territory;
  std::uint32_t documents = 0;
  const BodyKind* kind = nullptr;
  std::optional<Level> level;
  std::optional<System> system;
  std::size_t parent = kNoParent;
};

class RegistryProposer {
 public:
  explicit RegistryProposer(const ArchiveGraph& graph) : graph_(graph), authority_(*graph.authority) {}
  RegistryProposal run();

 private:
  // --- which bodies ---
  void take_shown();
  static void complete(ProposedBody& body, const Body& shown);
  void take_named();
  void take_stranger(const std::string& phrase, const Viewpoint& from);
  static bool is_list(const NameWords& words);
  static bool is_central_name(const NameWords& words);
  static std::string known_symbol_of(const NameWords& words);
  std::size_t add(ProposedBody body);

  // --- what they are ---
  void describe(ProposedBody& body) const;

  // --- who stands above ---
  void vote();
  std::size_t parent_of(std::size_t index) const;
  static bool stands_above(const ProposedBody& above, const ProposedBody& body,
                           const std::vector<std::string>& kinds, const OfficeOf& office);
  std::size_t most_voted(std::size_t index, const std::vector<std::string>& kinds,
                         const OfficeOf& office) const;
  std::size_t only_one(std::size_t index, const std::vector<std::string>& kinds,
                       const OfficeOf& office) const;

  // --- the registry ---
  RegistryProposal arranged();
  RegistryBody registry_body(const ProposedBody& body, std::optional<std::uint32_t> parent,
                             const Organisations& so_far, std::set<std::string>& ids) const;
  void name_territories();
  const ArchiveGraph& graph_;
  const Authority& authority_;
  NamePrintings printings_;
  std::vector<ProposedBody> bodies_;
  /// By key of the name, then by territory.
  std::map<std::string, std::map<std::pair<Territory::Kind, std::string>, std::size_t>> by_name_;
  std::map<std::string, std::vector<std::size_t>> by_kind_;  // those that may stand above others
  std::map<BodyIndex, std::size_t> place_of_;
  std::map<std::size_t, std::map<std::size_t, std::uint32_t>> votes_;  // for a body: who may stand above it
  std::map<std::string, std::string> territories_;                     // by key
};

}  // namespace rasoat
