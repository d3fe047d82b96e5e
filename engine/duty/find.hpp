// From a document and its references to the duties it states.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "duty/duty.hpp"
#include "reference/reference.hpp"

namespace rasoat {

/// The duties of the document, by start; line and column still 0. `references` are those of the same
/// document: a duty's `about` names their targets.
std::vector<Duty> find_duties(const Document& document, const std::vector<Reference>& references);

}  // namespace rasoat
