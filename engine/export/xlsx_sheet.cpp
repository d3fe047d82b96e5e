#include "export/xlsx_sheet.hpp"

#include <algorithm>
#include <cmath>

#include "export/harmless.hpp"
#include "export/wording.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostCharacters = 30000;  // a cell holds 32,767 units of UTF-16
constexpr std::array<lxw_color_t, 6> kColours = {0xD7F0DD, 0xFFE7B3, 0xF8CFCB, 0xE4E9F2, 0xE9DDF7, 0xECECEC};

lxw_row_t row_of(std::size_t row) {
  return static_cast<lxw_row_t>(row);
}
lxw_col_t column_of(std::size_t column) {
  return static_cast<lxw_col_t>(column);
}

lxw_format* wrapping(lxw_workbook* book) {
  lxw_format* format = workbook_add_format(book);
  format_set_text_wrap(format);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  return format;
}

}  // namespace

XlsxFormats::XlsxFormats(lxw_workbook* book) {
  title = workbook_add_format(book);
  format_set_bold(title);
  format_set_font_size(title, 14);
  head = wrapping(book);
  format_set_bold(head);
  format_set_bg_color(head, 0xDCE6F2);
  format_set_border(head, LXW_BORDER_THIN);
  head_upright = wrapping(book);
  format_set_bold(head_upright);
  format_set_bg_color(head_upright, 0xDCE6F2);
  format_set_border(head_upright, LXW_BORDER_THIN);
  format_set_rotation(head_upright, 90);
  plain = wrapping(book);
  day = wrapping(book);
  format_set_num_format(day, "dd/mm/yyyy");
  for (std::size_t i = 0; i < status.size(); ++i) {
    status[i] = wrapping(book);
    format_set_bg_color(status[i], kColours[i]);
    format_set_border(status[i], LXW_BORDER_HAIR);
    format_set_align(status[i], LXW_ALIGN_CENTER);
  }
}

XlsxSheet::XlsxSheet(lxw_workbook* book, const XlsxFormats& formats, const std::string& name)
    : formats_(formats), sheet_(workbook_add_worksheet(book, name.c_str())) {}

void XlsxSheet::text(std::size_t row, std::size_t column, std::string_view value, lxw_format* format) {
  const std::string clean = shortened(on_one_line(value), kMostCharacters);
  worksheet_write_string(sheet_, row_of(row), column_of(column), clean.c_str(),
                         format ? format : formats_.plain);
  const auto width = widths_.find(column);
  if (width == widths_.end()) return;
  const double lines = std::ceil(static_cast<double>(utf8::count_characters(clean)) / width->second);
  lines_[row] = std::max(lines_[row], static_cast<std::size_t>(lines));
}

void XlsxSheet::number(std::size_t row, std::size_t column, double value) {
  worksheet_write_number(sheet_, row_of(row), column_of(column), value, formats_.plain);
}

void XlsxSheet::day(std::size_t row, std::size_t column, const std::optional<Date>& value) {
  if (!value) return;
  if (static_cast<int>(value->year()) < 1900) return text(row, column, to_iso(*value));
  lxw_datetime when{};
  when.year = static_cast<int>(value->year());
  when.month = static_cast<int>(static_cast<unsigned>(value->month()));
  when.day = static_cast<int>(static_cast<unsigned>(value->day()));
  worksheet_write_datetime(sheet_, row_of(row), column_of(column), &when, formats_.day);
}

void XlsxSheet::status(std::size_t row, std::size_t column, Status value, const std::string& words) {
  text(row, column, words, formats_.status[static_cast<std::size_t>(value)]);
}

void XlsxSheet::width(std::size_t first, std::size_t last, double characters) {
  worksheet_set_column(sheet_, column_of(first), column_of(last), characters, nullptr);
  for (std::size_t column = first; column <= last; ++column) widths_[column] = characters;
}

void XlsxSheet::freeze(std::size_t row, std::size_t column) {
  worksheet_freeze_panes(sheet_, row_of(row), column_of(column));
}

void XlsxSheet::filter(std::size_t rows, std::size_t columns) {
  worksheet_autofilter(sheet_, 0, 0, row_of(rows), column_of(columns - 1));
}

void XlsxSheet::fit_heights() {
  constexpr std::size_t kMostLines = 25;  // a row may be 409 points high
  for (const auto& [row, lines] : lines_) {
    if (lines > 1) row_height(row, 15.0 * static_cast<double>(std::min(lines, kMostLines)) + 2);
  }
}

void XlsxSheet::paged(std::size_t repeated_rows) {
  worksheet_set_landscape(sheet_);
  worksheet_set_paper(sheet_, 9);  // A4
  worksheet_fit_to_pages(sheet_, 1, 0);
  worksheet_repeat_rows(sheet_, 0, row_of(repeated_rows - 1));
}

void XlsxSheet::paged(std::size_t repeated_rows, std::size_t repeated_columns) {
  worksheet_set_landscape(sheet_);
  worksheet_set_paper(sheet_, 9);
  worksheet_set_print_scale(sheet_, 70);
  worksheet_repeat_rows(sheet_, 0, row_of(repeated_rows - 1));
  worksheet_repeat_columns(sheet_, 0, column_of(repeated_columns - 1));
}

void XlsxSheet::row_height(std::size_t row, double points) {
  worksheet_set_row(sheet_, row_of(row), points, nullptr);
}

}  // namespace rasoat
