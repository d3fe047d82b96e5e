// One sheet of a workbook under way: cells with wrapping, colours by status, days as days.
#pragma once

#include <xlsxwriter.h>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "coverage/audit.hpp"

namespace rasoat {

/// The formats of a workbook, made once; they belong to it.
struct XlsxFormats {
  explicit XlsxFormats(lxw_workbook* book);

  lxw_format* title = nullptr;
  lxw_format* head = nullptr;
  lxw_format* head_upright = nullptr;  ///< turned by a quarter, for narrow columns
  lxw_format* plain = nullptr;
  lxw_format* day = nullptr;
  std::array<lxw_format*, 6> status{};  ///< by Status, of cells with a symbol
};

class XlsxSheet {
 public:
  XlsxSheet(lxw_workbook* book, const XlsxFormats& formats, const std::string& name);

  /// Text as text, whatever it begins with; what could harm is taken out, what is too long for a cell cut.
  void text(std::size_t row, std::size_t column, std::string_view value, lxw_format* format = nullptr);
  void number(std::size_t row, std::size_t column, double value);
  void day(std::size_t row, std::size_t column, const std::optional<Date>& value);
  void status(std::size_t row, std::size_t column, Status value, const std::string& words);
  /// Before what stands in these columns.
  void width(std::size_t first, std::size_t last, double characters);
  /// Rows above and columns left of these stay in view.
  void freeze(std::size_t row, std::size_t column);
  void filter(std::size_t rows, std::size_t columns);
  /// Gives every row the height that its words need: not all programs do so by themselves.
  void fit_heights();
  /// Landscape, as many pages high as it takes and one wide, the first rows on each.
  void paged(std::size_t repeated_rows);
  /// Landscape, as many pages as it takes, the first rows and columns on each.
  void paged(std::size_t repeated_rows, std::size_t repeated_columns);
  void row_height(std::size_t row, double points);

 private:
  const XlsxFormats& formats_;
  lxw_worksheet* sheet_;
  std::map<std::size_t, double> widths_;      // by column
  std::map<std::size_t, std::size_t> lines_;  // by row
};

}  // namespace rasoat
