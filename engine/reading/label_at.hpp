// Labels of numbered paragraphs where a text has them: read in the source itself, markup and all.
#pragma once

#include <optional>
#include <string_view>

#include "grammars/heading.hpp"
#include "source/span.hpp"

namespace rasoat {

/// False where the first bytes rule out a label: a cheap question for the many paragraphs that have none.
bool may_start_with_label(std::string_view inner) noexcept;

struct PlacedLabel {
  grammar::LabelKind kind = grammar::LabelKind::arabic;
  std::uint8_t parts = 1;
  std::uint16_t number = 0;
  bool closed = false;  ///< a closing mark follows
  bool alone = false;   ///< nothing follows it
  Span printed;         ///< in the source, without closing mark
  Offset rest = 0;      ///< source offset of what follows
};

/// The label at the start of a passage (blanks around it left out).
std::optional<PlacedLabel> label_at(std::string_view text, Span inner);

}  // namespace rasoat
