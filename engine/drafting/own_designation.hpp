// The own designation (số, ký hiệu) of a draft with its place.
#pragma once

#include <optional>

#include "drafting/draft.hpp"
#include "grammars/designation.hpp"

namespace rasoat::drafting {

struct OwnDesignation {
  Span label;        ///< "Số:" or "Số", in the view; empty where the line has none
  Span designation;  ///< in the view
  grammar::Designation read;
};

/// Nothing where the head prints no designation, or one whose number is blank.
std::optional<OwnDesignation> own_designation(const Draft& draft);

}  // namespace rasoat::drafting
