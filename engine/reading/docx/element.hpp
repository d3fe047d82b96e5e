// The elements of WordprocessingML that reading knows.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::docx {

enum class Element : std::uint8_t {
  other,
  paragraph,             // p
  paragraph_properties,  // pPr
  run,                   // r
  run_properties,        // rPr
  text,                  // t
  tab,
  line_break,     // br, cr
  hyphen,         // noBreakHyphen
  soft_hyphen,    // softHyphen
  symbol,         // sym
  field_mark,     // fldChar
  footnote_mark,  // footnoteReference
  endnote_mark,   // endnoteReference
  note,           // footnote, endnote
  table,          // tbl
  row,            // tr
  cell,           // tc
  text_box,       // txbxContent
  alternatives,   // mc:AlternateContent
  left_out,       // what is deleted, moved away, or no text: del, moveFrom, instrText, sectPr …
};

/// `name`: as in the file; `prefix`: that of WordprocessingML in this part, with its colon. Text of formulas
/// (m:t) is text too.
Element element_of(const char* name, std::string_view prefix) noexcept;

}  // namespace rasoat::docx
