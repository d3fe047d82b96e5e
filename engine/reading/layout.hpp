// How a text breaks its lines: what has to be known before lines can be put together to paragraphs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "reading/line.hpp"

namespace rasoat {

enum class Wrap : std::uint8_t {
  never,     ///< a line is a paragraph
  by_width,  ///< lines are filled up to a width; a paragraph ends with a shorter one
  always,    ///< paragraphs are parted by empty lines (Markdown)
};

struct Layout {
  bool markdown = false;
  Wrap wrap = Wrap::never;
  std::uint32_t width = 0;  ///< characters that a filled line has at least, the next line's first word added
  /// Starts of the lines that are running heads and feet of pages parted by form feeds, in order.
  std::vector<Offset> running;
};

/// Looks at the first lines of the text, and at the edges of all its pages where it has form feeds.
Layout measure(std::string_view text, bool markdown);

/// The line is filled: the next one's first word would not have fitted on it.
bool is_full(std::string_view inner, std::string_view next, const Layout& layout) noexcept;

}  // namespace rasoat
