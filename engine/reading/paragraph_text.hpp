// One paragraph as Markdown.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "reading/fragment.hpp"

namespace rasoat {

/// How a line break inside a paragraph is written.
enum class BreakStyle : std::uint8_t {
  lines,  ///< two blanks and a line end; an empty line where two breaks follow each other
  tags,   ///< <br>, and | is escaped: a cell
  blanks  ///< a blank: headings
};

/// The characters of a paragraph, and what they are.
struct ParagraphPieces {
  std::string_view characters;
  std::span<const Fragment> fragments;
  std::span<const DecodedLetter> letters;  ///< of fragments that were decoded
};

/// Appends the paragraph, without blanks at the ends of its lines, and what its runs became to `map` (which
/// may be null).
void write_paragraph(const ParagraphPieces& paragraph, BreakStyle style, std::string& out, RunMap* map);

/// Nothing but blanks.
bool is_blank(std::string_view text) noexcept;

}  // namespace rasoat
