// Puts right what is safe to put right (rasoat check --fix).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "drafting/finding.hpp"

namespace rasoat::drafting {

struct Fixed {
  std::string text;
  std::size_t count = 0;  ///< edits made
};

/// The finding's replacement may be made without asking, and changes something.
bool is_safe_edit(std::string_view text, const Finding& finding);

/// The text with the safe replacements of the findings (ascending by place) made, as far as they do not
/// overlap: the first one wins, the others are for another round.
Fixed apply_safe(std::string_view text, std::span<const Finding> findings);

}  // namespace rasoat::drafting
