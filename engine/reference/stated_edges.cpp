#include "reference/stated_edges.hpp"

#include <algorithm>

namespace rasoat {

void StatedEdges::note(const std::string& from, const std::string& to, Relation relation) {
  if (from == to || to == "self") return;
  const auto [place, added] = edges_.try_emplace({from, to}, relation);
  if (!added) place->second = std::min(place->second, relation);
}

void StatedEdges::note(const ResolvedMention& from, const ResolvedMention& to, Relation relation) {
  // Charters and platforms are carried out by everyone: no edge says so. A law guides nobody.
  const grammar::DocumentType* type = from.mention.type;
  const bool law = type && (type->code == "Luật" || type->code == "PL");
  if (law && (relation == Relation::guides || relation == Relation::implements)) return;
  const bool charter = to.kind == ReferenceKind::named && !to.mention.type;
  if (to.kind != ReferenceKind::self && !charter) note(from.target, to.target, relation);
}

std::vector<Edge> StatedEdges::all() const {
  std::vector<Edge> all;
  all.reserve(edges_.size());
  for (const auto& [ends, relation] : edges_) all.push_back({ends.first, ends.second, relation});
  return all;
}

}  // namespace rasoat
