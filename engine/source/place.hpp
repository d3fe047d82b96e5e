// What follows from an item's place in the text: its line, its column, its words.
#pragma once

#include <string_view>

#include "source/line_cursor.hpp"

namespace rasoat {

/// Gives each item, in the order of their starts, `line`, `column` and `quote` of its `span`.
template <typename Items>
void place(Items&& items, std::string_view text) {
  LineCursor cursor(text);
  for (auto& item : items) {
    const LineColumn at = cursor.locate(item.span.start);
    item.line = at.line;
    item.column = at.column;
    item.quote = item.span.of(text);
  }
}

}  // namespace rasoat
