// From a document and its references to what it orders.
#pragma once

#include <optional>
#include <vector>

#include "document/document.hpp"
#include "duty/duty.hpp"
#include "duty/outline.hpp"
#include "reference/reference.hpp"

namespace rasoat {

/// What a document orders, and until when.
struct Orders {
  std::vector<Duty> duties;  ///< by start
  std::optional<Expiry> expiry;
};

/// Line, column and quote of all are still to be given (source/place.hpp). `passages` are the outline of the
/// document, whose blocks are not looked at any more; `references` are those of the same document: a duty's
/// `about` names their targets.
Orders find_orders(const Document& document, std::vector<Passage> passages,
                   const std::vector<Reference>& references);

inline Orders find_orders(const Document& document, const std::vector<Reference>& references) {
  return find_orders(document, outline(document), references);
}

}  // namespace rasoat
