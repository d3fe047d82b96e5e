// Who stands above a body: of the kinds that may, the body that it answers most often, else the only one.
#include <algorithm>

#include "coverage/registry_proposer.hpp"

namespace rasoat {

void RegistryProposer::vote() {
  for (const GraphEdge& edge : graph_.edges) {
    const bool answers = edge.relation == Relation::implements || edge.relation == Relation::reports_on ||
                         edge.relation == Relation::supplements;
    const auto& from = graph_.nodes[edge.from].body;
    const auto& to = graph_.nodes[edge.to].body;
    if (!answers || !edge.certain || !from || !to || from == to) continue;
    if (place_of_.contains(*from) && place_of_.contains(*to)) ++votes_[place_of_[*from]][place_of_[*to]];
  }
}

std::size_t RegistryProposer::parent_of(std::size_t index) const {
  const ProposedBody& body = bodies_[index];
  const OfficeOf office = office_of(body.words);
  const std::vector<std::string> kinds = office.kind ? std::vector<std::string>{office.kind->words}
                                         : body.kind ? body.kind->above
                                                     : std::vector<std::string>();
  const std::size_t voted = most_voted(index, kinds, office);
  return voted != kNoParent ? voted : only_one(index, kinds, office);
}

bool RegistryProposer::stands_above(const ProposedBody& above, const ProposedBody& body,
                                    const std::vector<std::string>& kinds, const OfficeOf& office) {
  if (!above.kind || std::ranges::find(kinds, above.kind->words) == kinds.end()) return false;
  if (office_of(above.words).kind || !above.territory.fits(body.territory)) return false;
  if (above.territory.kind == Territory::Kind::none && !body.territory.is_known()) return false;
  if (office.kind) {
    const std::string key = key_of(std::span(body.words).subspan(office.first));
    const std::string name = key_of(above.words);
    return name.starts_with(key) || key.starts_with(name);
  }
  return above.level && body.level && *above.level <= *body.level;
}

// The one that the body answers, or that names it, most often; none where two are equal.
std::size_t RegistryProposer::most_voted(std::size_t index, const std::vector<std::string>& kinds,
                                         const OfficeOf& office) const {
  const auto votes = votes_.find(index);
  if (votes == votes_.end()) return kNoParent;
  std::size_t best = kNoParent;
  std::uint32_t most = 0;
  for (const auto& [candidate, count] : votes->second) {
    if (candidate == index || count < most ||
        !stands_above(bodies_[candidate], bodies_[index], kinds, office))
      continue;
    best = count == most ? kNoParent : candidate;
    most = count;
  }
  return best;
}

// The only body of the first kind of which there is only one.
std::size_t RegistryProposer::only_one(std::size_t index, const std::vector<std::string>& kinds,
                                       const OfficeOf& office) const {
  constexpr std::size_t kMostLooks = 200;  // among more than these nobody is the only one
  for (const std::string& kind : kinds) {
    const auto of_kind = by_kind_.find(kind);
    if (of_kind == by_kind_.end() || of_kind->second.size() > kMostLooks) continue;
    std::size_t found = kNoParent;
    std::size_t count = 0;
    for (const std::size_t candidate : of_kind->second) {
      if (candidate == index || !stands_above(bodies_[candidate], bodies_[index], kinds, office)) continue;
      found = candidate;
      ++count;
    }
    if (count == 1) return found;
  }
  return kNoParent;
}

}  // namespace rasoat
