// A check as a compiler shows it: file:line:column, the line, a marker under the place, what to write, the
// norm.
#pragma once

#include <span>

#include "drafting/checked_draft.hpp"
#include "export/page.hpp"

namespace rasoat {

/// Nothing at all where nothing was found. Remarks of one rule beyond the fifth in a file are only counted.
void write_check_text(const Sink& sink, std::span<const drafting::CheckedDraft> drafts,
                      const TextStyle& style);

}  // namespace rasoat
