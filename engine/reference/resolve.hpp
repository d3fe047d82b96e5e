// From mentions to the documents they mean, as far as the document itself tells.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "reference/mention.hpp"
#include "reference/reference.hpp"

namespace rasoat {

/// A mention whose target is known: the designation in correct form, "named:SLUG", "partial:SLUG" or "self".
struct ResolvedMention {
  const Mention& mention;
  ReferenceKind kind = ReferenceKind::numbered;
  std::string target;
};

/// Resolves short forms, pointers and the document's own name; drops what turns out to mean no document (a
/// bare noun with nothing to point to, the document's own number line). In the order of the text. What is
/// given back refers to `mentions`.
std::vector<ResolvedMention> resolve(const Document& document, const std::vector<Mention>& mentions);

}  // namespace rasoat
