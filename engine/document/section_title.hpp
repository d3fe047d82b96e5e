// Titles of parts that stand on more lines than one.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "reading/block.hpp"

namespace rasoat {

struct TitleBelow {
  std::string text;     ///< on one line; empty where nothing under the label is a title
  std::size_t end = 0;  ///< one past the last block of it
};

/// What stands under a label that is alone on its line: lines in capitals or set off, else one short line;
/// under
/// "(Kèm theo Quyết định số …)" only a title in capitals or set off.
TitleBelow title_below(std::string_view text, std::span<const Block> blocks, std::size_t label);

/// Starts with "(Ban hành kèm theo Quyết định số …": markup left out.
bool is_attachment(std::string_view line);

/// The title without the "(Kèm theo Quyết định số …)" that it ends or starts with; empty where nothing in
/// capitals follows the latter.
std::string without_attachment(std::string title);

/// The lines in capitals right under a title in capitals that was broken into lines of their own.
TitleBelow capitals_below(std::string_view text, std::span<const Block> blocks, std::size_t title);

/// The title of a document that is attached to this one: a type word in capitals with its title below, or a
/// title in capitals above "(Kèm theo Quyết định số …)". Empty where the block is neither.
struct AttachedTitle {
  std::string type;     ///< "QUY CHẾ"; empty in the second case
  std::string title;    ///< on one line
  std::size_t end = 0;  ///< one past the last block of it
};
AttachedTitle attached_title(std::string_view text, std::span<const Block> blocks, std::size_t at);

/// The text of a heading or a paragraph without what marks it.
std::string heading_text(std::string_view text, const Block& block);

/// A title without closing colons, full stop and a footnote's mark: "Phạm vi giới hạn[5]:" → "Phạm vi giới
/// hạn".
std::string without_closing(std::string title);

}  // namespace rasoat
