// Passages as a reader sees them: what the matching view makes of them, on one line.
#pragma once

#include <string>
#include <string_view>

#include "source/span.hpp"

namespace rasoat {

/// A passage as the matching view shows it, line ends and all.
std::string viewed(std::string_view source, Span span);

/// A passage on one line, as the matching view shows it, without emphasis around it.
std::string fold(std::string_view text, Span span);

/// Three blanks or more stand side by side: what may part columns.
bool has_wide_gap(std::string_view text) noexcept;

/// Words parted by one blank each.
std::string one_line(std::string_view folded);

/// Parts what a converter glued together: "VIỆT NAMĐộc lập" → two lines parted by '\v'.
std::string unglued(std::string_view folded);

}  // namespace rasoat
