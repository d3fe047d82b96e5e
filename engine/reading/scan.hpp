// From lines to blocks: paragraphs, headings, list items, table cells, footnotes, rules, furniture.
#pragma once

#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "reading/layout.hpp"

namespace rasoat {

/// The blocks of a text in the order in which they are printed. One pass; a block per paragraph.
std::vector<Block> scan_blocks(std::string_view text, const Layout& layout);

/// Brings blocks into reading order: footnotes and furniture that cut a sentence come after it, and its parts
/// get `joins_next`.
void settle_reading_order(std::string_view text, const Layout& layout, std::vector<Block>& blocks);

}  // namespace rasoat
