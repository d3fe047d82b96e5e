// Two columns that blanks keep apart, as plain texts set head and signature.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat::printed {

/// One line of both columns; either may be empty.
struct ColumnLine {
  Span left, right;
  std::uint8_t empty_lines = 0;  ///< before it
};

struct Columns {
  Span source;  ///< whole lines
  std::vector<ColumnLine> lines;
};

/// The columns that the range starts with; nothing where no gutter runs through its lines, or no line has
/// words on both sides of it. Looks at no more than some lines.
std::optional<Columns> columns_in(std::string_view text, Span range);

}  // namespace rasoat::printed
