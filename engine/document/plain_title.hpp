// Titles in plain type that stand for themselves, whatever their siblings: short, no sentence, with content
// of their own under them.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/document.hpp"
#include "document/heading_look.hpp"
#include "reading/block.hpp"

namespace rasoat {

/// What stands right under a labelled line.
enum class Below : std::uint8_t {
  nothing,  ///< the end, a table, a line that is no sentence
  sibling,  ///< a label of its own rank or of one that encloses it
  text,     ///< a sentence
  item,     ///< a list item, or a label that it encloses
};

/// The order in which labels enclose one another, from the outermost.
inline unsigned rank_of(const LabelledBlock& found) noexcept {
  return static_cast<unsigned>(found.kind) * 8u + found.parts;
}

/// What the block is under a line labelled like `title`. In an appendix, where tables and forms are flattened
/// to lines, short lines and fields to be filled in are nothing.
Below content_below(std::string_view text, const LabelledBlock& title, const Block& below, ZoneKind zone);

/// The block below stands right under the title's, without an empty line, and its first line is no wider:
/// unless the title begins like one, a sentence may be broken there.
bool may_run_on(std::string_view text, const LabelledBlock& title, const Block& block, const Block& below);

/// The title reads like one by itself: no sentence, no lead-in, no mention of a document; with a colon or a
/// full stop at its end only where its first words are those of titles.
bool reads_as_title(const LabelledBlock& title);

}  // namespace rasoat
