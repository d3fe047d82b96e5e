// What the document says it does with each document it mentions, and what it says of two others.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "reference/reference.hpp"
#include "reference/resolve.hpp"

namespace rasoat {

struct Relations {
  std::vector<Relation> of_mention;  ///< one for each mention
  std::vector<Edge> edges;           ///< by from, to; the strongest relation of each pair
};

/// Reads the words before and between mentions. A relation of the document itself is read only where it
/// states its purpose: title, bases, opening, final clause; chains ("Kế hoạch A thực hiện Nghị quyết B")
/// anywhere.
Relations read_relations(const Document& document, const std::vector<ResolvedMention>& mentions);

}  // namespace rasoat
