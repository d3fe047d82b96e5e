// Whether a line goes on with the paragraph whose last line stands right above it.
#pragma once

#include <string_view>

#include "reading/block.hpp"
#include "reading/layout.hpp"
#include "reading/line.hpp"

namespace rasoat {

/// A line of text under another one, no empty line between them.
bool runs_on(std::string_view text, const Layout& layout, const Line& above, const Line& line);

/// A line that starts with a dash under a block of this kind: "Lao động" above, "- Thương binh" here.
bool dash_runs_on(std::string_view text, BlockKind open, const Line& above, const Line& line);

}  // namespace rasoat
