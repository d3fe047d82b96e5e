// What somebody who mistyped a word most likely meant.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace rasoat {

/// The candidate nearest to `typed`: the one that it abbreviates, else the one from which it differs by the
/// fewest slips (a letter too many, missing, wrong, or two swapped), if these are few for its length.
std::optional<std::string_view> nearest(std::string_view typed, std::span<const std::string_view> candidates);

}  // namespace rasoat
