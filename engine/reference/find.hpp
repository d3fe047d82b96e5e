// From a document taken apart to its references and edges: the room's one door.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "reference/reference.hpp"
#include "source/source_text.hpp"

namespace rasoat {

struct References {
  std::vector<Reference> references;  ///< by start, then end, then target; without line, column and quote
  std::vector<Edge> edges;            ///< by from, to
};

/// Finds every mention, reads it, and resolves it inside the document.
References find_references(const Document& document);

}  // namespace rasoat
