// What stands before a place, by the rules by which the grammars read forward.
#pragma once

#include <optional>
#include <string_view>

#include "grammars/word_before.hpp"
#include "source/span.hpp"

namespace rasoat {

/// The word that ends at `end`, if it starts no farther back than `floor`.
std::optional<grammar::PlacedWord> word_before(std::string_view view, Offset end, Offset floor) noexcept;

/// The start of the blanks that end at `end`, if they may part two words of one phrase (grammar::gap_length);
/// else `end`.
Offset gap_before(std::string_view view, Offset end) noexcept;

}  // namespace rasoat
