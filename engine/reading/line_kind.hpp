// What a line is, seen by itself: the first step from lines to blocks.
#pragma once

#include <cstdint>
#include <string_view>

#include "reading/line.hpp"

namespace rasoat {

enum class LineKind : std::uint8_t {
  blank,
  page_break,
  text,
  heading,    ///< # … (Markdown)
  list_item,  ///< -, +, •
  table_row,  ///< | a | b |, or a | b |
  pipe,       ///< nothing but |, which parts cells
  rule,       ///< -----, _____, a lone *
  footnote,   ///< <sup>(1)</sup> …, [^1]: …, [1] …
  furniture,
  number,  ///< nothing but a number: a page number, if its surroundings agree
};

struct LineLook {
  LineKind kind = LineKind::text;
  std::uint8_t level = 0;  ///< of a heading or a list item
};

LineLook look_at(std::string_view text, const Line& line, bool markdown);

/// The line's last character, emphasis and closing quotes aside, ends a sentence or a clause: . ; : ! ? …
bool ends_sentence(std::string_view inner) noexcept;

/// The text starts with a small letter, emphasis and brackets aside.
bool starts_small(std::string_view inner) noexcept;

/// All letters are capitals, and there is one.
bool in_capitals(std::string_view inner) noexcept;

}  // namespace rasoat
