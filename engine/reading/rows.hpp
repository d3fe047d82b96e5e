// The rows of tables in formats that know rows only (RTF, DOC): first the edges of a row's cells, then their
// text. Which rows make one table is seen by their edges.
#pragma once

#include <cstdint>
#include <vector>

#include "reading/composer.hpp"

namespace rasoat {

/// A row of one cell outside a table is no table but a frame around paragraphs.
class Rows {
 public:
  explicit Rows(Composer& composer) : composer_(composer) {}

  void begin_definition() { edges_.clear(); }
  /// The place of the next cell's right edge.
  void define_cell(std::int32_t right);

  /// A paragraph that stands in a cell, or outside, begins.
  void enter_cell();
  void leave_table();
  void end_cell();
  void end_row();

 private:
  bool belongs_to_table() const;
  unsigned columns() const;

  Composer& composer_;
  std::vector<std::int32_t> edges_;  // of the row that is defined
  std::vector<std::int32_t> grid_;   // the table's: of its row with the most cells
  std::size_t cell_ = 0;             // of the row, from 0
  bool table_ = false;               // open in the composer
  bool row_ = false;
  bool in_cell_ = false;
  bool frame_ = false;  // the row under way is one
};

}  // namespace rasoat
