// The proposed bodies as a registry: parents first, ids, territories as printed.
#include <algorithm>
#include <tuple>

#include "coverage/registry_proposer.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

std::string territory_name(const NameWords& words, const NamedTerritory& found) {
  return in_sentence_case(std::span(words).subspan(found.first, found.count));
}

}  // namespace

RegistryProposal RegistryProposer::arranged() {
  name_territories();
  std::map<std::size_t, std::vector<std::size_t>> children;
  for (std::size_t i = 0; i < bodies_.size(); ++i) children[bodies_[i].parent].push_back(i);
  for (auto& [parent, list] : children) {
    std::ranges::sort(list, {}, [&](std::size_t i) {
      return std::tuple(bodies_[i].level.value_or(Level::grassroots), std::string_view(bodies_[i].name),
                        std::string_view(bodies_[i].territory.key));
    });
  }
  RegistryProposal out;
  std::set<std::string> ids;
  std::vector<std::pair<std::size_t, std::optional<std::uint32_t>>> stack;
  const auto push = [&](std::size_t of, std::optional<std::uint32_t> parent) {
    const auto found = children.find(of);
    if (found == children.end()) return;
    for (auto it = found->second.rbegin(); it != found->second.rend(); ++it) stack.emplace_back(*it, parent);
  };
  push(kNoParent, std::nullopt);
  while (!stack.empty()) {
    const auto [index, parent] = stack.back();
    stack.pop_back();
    const auto place = static_cast<std::uint32_t>(out.organisations.bodies.size());
    out.organisations.bodies.push_back(registry_body(bodies_[index], parent, out.organisations, ids));
    out.documents.push_back(bodies_[index].documents);
    push(index, place);
  }
  return out;
}

RegistryBody RegistryProposer::registry_body(const ProposedBody& body, std::optional<std::uint32_t> parent,
                                             const Organisations& so_far, std::set<std::string>& ids) const {
  RegistryBody out;
  const std::string slug = grammar::slug(body.name);
  out.id = slug;
  for (unsigned number = 2; !ids.insert(out.id).second; ++number)
    out.id = slug + '-' + std::to_string(number);
  out.name = body.name;
  if (!body.symbol.empty()) out.symbol = body.symbol;
  out.level = body.level;
  out.system = body.system;
  if (body.kind && !office_of(body.words).kind && body.level != Level::central)
    out.classes = body.kind->classes;
  out.parent = parent;
  const auto printed = territories_.find(body.territory.key);
  if (body.territory.kind == Territory::Kind::none)
    out.territory = "";
  else if (body.territory.is_known() && printed != territories_.end())
    out.territory = printed->second;
  else if (parent)
    out.territory = so_far.bodies[*parent].territory;
  return out;
}

// How each territory is printed.
void RegistryProposer::name_territories() {
  for (const ProposedBody& body : bodies_) {
    const auto found = find_territory(body.words);
    if (!found || !body.territory.is_known()) continue;
    std::string name = territory_name(body.words, *found);
    if (territory_key(name) == body.territory.key)
      territories_.try_emplace(body.territory.key, std::move(name));
  }
}

}  // namespace rasoat
