// A document's passages and how they stand under one another: what a heading or lead-in says holds for what
// is under it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "duty/field.hpp"

namespace rasoat {

constexpr std::size_t kNoPassage = static_cast<std::uint32_t>(-1);

struct Passage {
  Span view;  ///< of the passage
  Span body;  ///< without list dash, label and markup
  Fields fields;
  unsigned rank = 0;  ///< a node stands under the nearest one before it with a lower rank
  std::uint32_t parent = kNoPassage;
  bool heading = false;       ///< titles a part
  bool labelled = false;      ///< has a label or a list dash
  bool cell = false;          ///< of a table
  bool row_start = false;     ///< of a table: the first cell of its row
  bool leads_in = false;      ///< the end of the opening, that says to whom all that follows is said
  std::uint16_t skipped = 0;  ///< empty cells before it in its row
};
static_assert(sizeof(Passage) == 48);  // a large document has one for each of its lines

/// The nodes of the parts in which duties stand (body, final clauses, appendices, the end of an opening that
/// leads into the body), in reading order.
std::vector<Passage> outline(const Document& document);

}  // namespace rasoat
