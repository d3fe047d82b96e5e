// Where a text quotes: “…”, and "…" inside one paragraph.
#pragma once

#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat::drafting {

/// The quotations of a view, outermost, ascending, marks included. One that does not close within two
/// thousand bytes is none.
std::vector<Span> find_quotations(std::string_view view);

}  // namespace rasoat::drafting
