// How a labelled paragraph is printed: as a title, as a title run into its text, or as running text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "grammars/heading.hpp"
#include "reading/block.hpp"

namespace rasoat {

enum class HeadingLook {
  running,  ///< a sentence or a lead-in: no title
  stopped,  ///< short, in plain type, but with a full stop: what stands under it decides
  plain,    ///< reads like a title, in plain type: its siblings decide
  set_off,  ///< bold, italic, capitals, or marked by the format
};

struct LabelledBlock {
  grammar::LabelKind kind = grammar::LabelKind::arabic;
  std::uint8_t parts = 1;
  std::uint16_t number = 0;
  HeadingLook look = HeadingLook::running;
  bool alone = false;          ///< nothing follows the label
  bool label_set_off = false;  ///< the label is bold or italic, what follows it is not
  Span label;           ///< in the source, closing mark and markup left out as far as they stand outside
  std::string heading;  ///< the title folded, where it may be one
  Span title;           ///< in the source; empty where `alone`
};

/// The label of a block and how it is printed; nothing where the block has none.
std::optional<LabelledBlock> look_at_label(std::string_view text, const Block& block);

/// "Họ và tên: ………": a line to be filled in.
bool is_form_line(std::string_view title);

}  // namespace rasoat
