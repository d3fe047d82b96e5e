// Puts the text of a document together that is no text file: readers say what they meet, and the text comes
// out as Markdown, in the form that the reader of Markdown takes for the same thing.
//
//   paragraph            a line, empty lines around it; a line break inside ends with two blanks
//   heading              # … ######
//   bullet               - …, two blanks further in per level; automatic numbers stand as printed: a) 1. II.
//   bold, italic         **…**, *…*, from word edge to word edge, closed on every line
//   raised               <sup>…</sup>
//   table                | … | … |, a line per row, <br> between a cell's lines; covered cells are empty
//   note                 [^1] where it is referred to, [^1]: … after that paragraph or table
//   head, foot of pages  a line, known as furniture
//
// A document made from a text file holds that file's lines as its paragraphs: where the lines are filled up
// to a width, or hold Markdown themselves, they are put together as the reader of texts does it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "reading/fragment.hpp"
#include "reading/old_fonts.hpp"
#include "reading/run_map.hpp"

namespace rasoat {

class Composer {
 public:
  /// `map`, where it is wanted, must outlive the composer.
  explicit Composer(RunMap* map = nullptr) : map_(map) {}

  /// Room for about so many bytes of text.
  void reserve(std::size_t bytes) { text_.reserve(bytes); }

  /// A paragraph that is under way goes on: one whose end mark was deleted runs into the next.
  void begin_paragraph() noexcept { open_ = true; }
  /// Of the paragraph under way: a heading's level from 1; 0 for none.
  void set_heading(unsigned level) noexcept { heading_ = level; }
  /// An automatic number as printed, or a bullet ("-", "+") of a list's level from 0. Before any text.
  void set_label(std::string_view label, bool bullet, unsigned level);
  void add(std::string_view text, Look look, const RunPlace& place = {}, const Lettering& lettering = {});
  /// Stands for `bytes` of its run as a whole: a tab, a symbol.
  void add_one(std::string_view text, Look look, const RunPlace& place, std::uint32_t bytes);
  void add_tab(Look look, const RunPlace& place);
  /// A letter in fonts of TCVN3 (ư), of which office programs know no better; else nothing.
  void add_soft_hyphen(Look look, const RunPlace& place, const Lettering& lettering);
  void add_line_break();
  void add_note_mark(std::string_view name, const RunPlace& place = {});
  /// Nothing printable has been added to the paragraph under way.
  bool paragraph_is_empty() const noexcept;
  void end_paragraph();

  /// Only tables that are read as one come here; in others the cells' paragraphs follow each other. A table
  /// within a table is part of its cell.
  void begin_table();
  void begin_row();
  void begin_cell();
  /// `columns`: how many columns it spans.
  void end_cell(unsigned columns = 1);
  void end_row();
  void end_table();
  bool in_table() const noexcept { return tables_ > 0; }

  /// Paragraphs until end_note are the note's.
  void begin_note(std::string_view name);
  void end_note();
  void begin_furniture() noexcept { furniture_ = true; }
  void end_furniture() noexcept { furniture_ = false; }

  std::size_t size() const noexcept { return text_.size(); }
  /// The document. Nothing more may be added. The text's bytes stay where they are when it is moved.
  ReadDocument finish(std::string_view reader);

 private:
  struct Break {
    std::size_t at = 0;  ///< of an empty line
    bool drawn = false;  ///< the document itself has an empty paragraph there
  };

  void part_from_before();
  void write_prefix();
  bool reads_as_heading(std::string_view line) const noexcept;
  void take_sample();
  bool holds_lines() const;
  void close_up();

  RunMap* map_;
  std::string text_;
  std::string line_;  ///< the characters of the paragraph under way
  std::string capitals_;
  std::vector<Fragment> fragments_;
  std::string indent_;
  unsigned heading_ = 0;
  bool open_ = false;

  unsigned tables_ = 0;  ///< open ones
  std::size_t row_start_ = 0;
  std::size_t cell_start_ = 0;
  bool row_has_text_ = false;
  std::string note_;  ///< name of the open note, else empty
  bool note_has_text_ = false;
  bool furniture_ = false;
  OldFonts old_fonts_;
  bool in_old_font_ = false;   ///< something of the paragraph under way
  bool empty_before_ = false;  ///< an empty paragraph was passed over

  std::vector<std::size_t> furniture_lines_;
  std::vector<Break> breaks_;
  std::string sample_;       ///< of paragraphs, without markup
  std::size_t longest_ = 0;  ///< line of the sample
};

}  // namespace rasoat
