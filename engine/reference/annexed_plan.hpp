// A decision that issues a plan carries the plan as its annex, with a title and an opening of its own: what
// they say of other documents they say of the whole.
#pragma once

#include <vector>

#include "document/document.hpp"

namespace rasoat {

/// The document's zones, in order, with the title and the opening of an annexed plan (kế hoạch, chương trình,
/// phương án … ban hành kèm theo) cut out of its annex.
std::vector<Zone> zones_with_annexed_plan(const Document& document);

}  // namespace rasoat
