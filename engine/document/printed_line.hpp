// The lines of a head or a signature as a reader sees them: folded, without markup, broken lines put
// together.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/folded.hpp"
#include "reading/block.hpp"

namespace rasoat {

struct PrintedLine {
  std::string text;       ///< as the matching view shows it, on one line
  std::size_t block = 0;  ///< index of the block it stands in
  Span source;
  bool rule = false;        ///< -----, _____, *
  bool gap_before = false;  ///< an empty line or another cell stands before it
  bool emphasised = false;  ///< bold, italic or a heading as a whole
  bool cell = false;        ///< stands in a table
  bool bullet = false;      ///< starts with a list dash, which is left out of `text`
};

/// How lines inside a block are put together.
enum class LineStyle {
  head,       ///< columns parted by wide blanks are lines of their own; glued words are parted
  paragraph,  ///< a paragraph is one line
};

/// Adds the lines of one block. Furniture and page breaks have none.
void add_lines(std::string_view text, std::span<const Block> blocks, std::size_t block, LineStyle style,
               std::vector<PrintedLine>& lines);

}  // namespace rasoat
