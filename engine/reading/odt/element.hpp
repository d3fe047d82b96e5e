// The elements of OpenDocument text that reading knows.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::odt {

enum class Element : std::uint8_t {
  other,
  paragraph,  // text:p
  heading,    // text:h
  span,       // text:span
  blanks,     // text:s
  tab,
  line_break,
  list,
  list_item,    // text:list-item
  list_header,  // an item without number
  note,         // text:note: the mark and what it refers to
  note_body,
  table,
  row,
  cell,
  covered_cell,
  section,
  drawing,   // a frame or a shape
  left_out,  // comments, deleted text, ruby, sources of indexes
};

/// By its usual prefix: "text:p".
Element element_of(std::string_view name) noexcept;

}  // namespace rasoat::odt
