#include "index/surroundings.hpp"

#include <algorithm>

namespace rasoat {

Surroundings::Surroundings(std::span<const Record> drafts, Summariser& summariser) : summariser_(summariser) {
  for (const Record& draft : drafts) {
    for (const Reference& reference : draft.references) {
      if (reference.target != "self") keys_.insert(summariser_.key_of(reference.target, reference.type));
    }
    for (const Edge& edge : draft.edges) {
      for (const std::string* end : {&edge.from, &edge.to}) {
        if (*end != "self") keys_.insert(summariser_.key_of(*end, std::nullopt));
      }
    }
  }
  for (const Record& draft : drafts) extend(draft);
}

bool Surroundings::bears(const DocumentSummary& document) const {
  return std::ranges::any_of(document.own, [&](KeyNumber key) { return keys_.contains(key); });
}

bool Surroundings::holds(const DocumentSummary& document) const {
  return bears(document) || (terms_matter_ && document.names_a_term) ||
         wordings_.contains(document.record.wording) ||
         std::ranges::any_of(document.cited, [&](KeyNumber key) { return keys_.contains(key); });
}

void Surroundings::note_wording(const DocumentSummary& document) {
  if (bears(document)) wordings_.insert(document.record.wording);
}

void Surroundings::extend(const Record& loaded) {
  note_term(loaded);
  std::set<std::string> ends;
  for (const Edge& edge : loaded.edges) {
    if (edge.relation == Relation::replaces || edge.relation == Relation::repeals)
      ends.insert({edge.from, edge.to});
  }
  ends.erase("self");
  if (ends.empty()) return;
  for (const std::string& end : ends) keys_.insert(summariser_.key_of(end, std::nullopt));
  for (const Reference& reference : loaded.references) {
    if (ends.contains(reference.target)) keys_.insert(summariser_.key_of(reference.target, reference.type));
  }
}

void Surroundings::note_term(const Record& record) {
  terms_matter_ = terms_matter_ || std::ranges::any_of(record.references, [&](const Reference& reference) {
                    return !reference.date && names_a_term(reference) &&
                           keys_.contains(summariser_.key_of(reference.target, reference.type));
                  });
}

}  // namespace rasoat
