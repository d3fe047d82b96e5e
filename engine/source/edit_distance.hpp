// How many slips of the pen part two words.
#pragma once

#include <cstddef>
#include <string_view>

namespace rasoat {

/// The optimal string alignment distance over bytes: letters too many, missing, wrong, or two swapped. Time
/// is the product of the lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace rasoat
