// What was found to title a part, before its level is known.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/heading_look.hpp"
#include "reading/block.hpp"

namespace rasoat {

struct SectionEntry {
  std::size_t block = 0;
  LabelledBlock found;
  unsigned rank = 0;  ///< see rank_of(); 0 without a label
  bool accepted = false;
  bool listed = false;  ///< right under a plain sibling: an item of a list
  std::string label;    ///< where the block has none by its look
  std::string below;    ///< lines that go on with the title or are it
};

/// The accepted entries as sections, their levels counted from the outermost rank that the document uses.
std::vector<Section> to_sections(std::string_view text, std::span<const Block> blocks,
                                 std::span<SectionEntry> entries);

}  // namespace rasoat
