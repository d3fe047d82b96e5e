// Lines that stand in columns: two-column heads, signatures beside Nơi nhận, tables.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "reading/pdf/flow.hpp"

namespace rasoat::pdf {

struct Columns {
  std::size_t lines = 0;  ///< of the flow, from where it was looked for; 0 for none
  struct Cell {
    std::vector<Segment> lines;
    float right = 0;  ///< to which the column's lines reach
  };
  using Row = std::vector<Cell>;
  std::vector<Row> rows;   ///< all of one length
  bool set_lines = false;  ///< a head or a signature: its lines are broken on purpose
};

/// The columns that begin with the first of these lines, which all stand on one page and are its body.
/// `at_start`: these are the first lines of the document.
Columns columns_at(std::span<const FlowLine> lines, float pitch, bool at_start);

}  // namespace rasoat::pdf
