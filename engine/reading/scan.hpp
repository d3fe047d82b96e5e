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

/// False where the first bytes rule out a label: a cheap question for the many paragraphs that have none.
bool may_start_with_label(std::string_view inner) noexcept;

/// A label of a numbered paragraph stands at the start (markup aside).
bool starts_with_label(std::string_view text, Span inner);

}  // namespace rasoat
