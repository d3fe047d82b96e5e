// The control words of Rich Text Format that reading knows.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::rtf {

enum class Control : std::uint8_t {
  other,
  left_out,     // the group is no text: pictures, properties, instructions of fields
  transparent,  // a group that a star marks and that holds text all the same
  // Groups.
  font_table,
  style_sheet,
  label,      // the automatic number as it is printed
  page_text,  // heads and feet
  note,
  end_note,  // in a note: it is an endnote
  text_box,
  two_forms,     // the same text for older programs, then in Unicode
  unicode_form,  // the second of them
  // Text.
  paragraph_end,
  stop,  // a paragraph that is under way ends: a section's end, a cell's of a table in a table
  line_break,
  tab,
  unicode,   // \u7853
  fallback,  // \uc1: how many characters after \u stand for it in older programs
  em_dash,
  en_dash,
  left_quote,
  right_quote,
  left_quotes,
  right_quotes,
  bullet,
  wide_blank,
  // The look of characters.
  plain,
  bold,
  italic,
  raised,
  lowered,
  height,      // \up6: half points
  level_line,  // neither raised nor lowered
  capitals,
  hidden,
  font,
  // Paragraphs.
  plain_paragraph,
  style,
  outline,
  list_level,
  in_table,
  // Tables.
  row_definition,
  cell_definition,
  cell_end,
  row_end,
  // Fonts and the document.
  default_font,
  code_page,
  font_charset,
  font_code_page,
};

Control control_of(std::string_view word) noexcept;

}  // namespace rasoat::rtf
