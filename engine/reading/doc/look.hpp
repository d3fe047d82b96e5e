// Properties of characters and paragraphs, as far as reading needs them, and the styles they start from.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "reading/composer.hpp"

namespace rasoat::doc {

struct CharacterFormat {
  Look look;
  bool capitals = false;
  bool hidden = false;
  bool deleted = false;
  std::uint16_t font = 0;        ///< of ASCII
  std::uint16_t other_font = 0;  ///< of letters that are not
  std::uint16_t symbol_font = 0;
  char16_t symbol = 0;  ///< stands for the character where it is not 0
};

struct ParagraphFormat {
  std::uint16_t style = 0;
  std::uint8_t outline = 9;  ///< level from 0; 9: body text
  std::uint16_t list = 0;    ///< from 1
  std::uint8_t level = 0;
  bool in_table = false;
  bool row_end = false;
  unsigned depth = 0;          ///< of tables
  std::string_view row_edges;  ///< of a row's end: number of cells, then edges, as in the file
};

class Styles {
 public:
  Styles() = default;
  /// `sheet`: the style sheet, which must outlive it.
  explicit Styles(std::string_view sheet);

  /// What a style says, all that it is based on included.
  CharacterFormat characters(std::uint16_t style) const;
  ParagraphFormat paragraph(std::uint16_t style) const;

  /// Changes on top of `format`; `base` is what a change may ask for again.
  void apply(std::string_view changes, const CharacterFormat& base, CharacterFormat& format) const;
  static void apply(std::string_view changes, ParagraphFormat& format);

 private:
  struct Style {
    std::uint16_t base = 0xFFF;
    std::string_view paragraph;
    std::string_view characters;
  };

  void apply_style(std::uint16_t style, const CharacterFormat& base, CharacterFormat& format) const;
  /// A style names no other style.
  void apply(std::string_view changes, const CharacterFormat& base, CharacterFormat& format,
             bool in_style) const;
  static Style read_style(std::string_view bytes, std::size_t base_size);
  std::vector<const Style*> line_of(std::uint16_t style) const;

  std::vector<Style> styles_;
  CharacterFormat default_;
};

}  // namespace rasoat::doc
