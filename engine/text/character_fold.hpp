// Characters that print alike, or not at all, and are made one for matching: the list in matching_view.hpp.
#pragma once

#include <optional>
#include <string_view>

namespace rasoat::text {

/// What stands for the character in the view (empty: nothing), or no value where it stays as it is. Never
/// longer than the character itself.
std::optional<std::string_view> fold_character(char32_t character) noexcept;

}  // namespace rasoat::text
