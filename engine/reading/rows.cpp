#include "reading/rows.hpp"

#include <algorithm>
#include <cstdlib>

namespace rasoat {
namespace {

constexpr std::size_t kMostCells = 63;
constexpr std::int32_t kSamePlace = 20;  // twips

bool is_among(std::int32_t edge, const std::vector<std::int32_t>& edges) {
  return std::ranges::any_of(
      edges, [&](std::int32_t other) { return std::abs(std::int64_t{edge} - other) <= kSamePlace; });
}

bool all_among(const std::vector<std::int32_t>& some, const std::vector<std::int32_t>& edges) {
  return std::ranges::all_of(some, [&](std::int32_t edge) { return is_among(edge, edges); });
}

}  // namespace

void Rows::define_cell(std::int32_t right) {
  if (edges_.size() < kMostCells) edges_.push_back(right);
}

void Rows::enter_cell() {
  if (!row_) {
    cell_ = 0;
    if (table_ && !belongs_to_table()) leave_table();
    row_ = true;
    frame_ = !table_ && edges_.size() == 1;
    if (!frame_ && !table_) {
      table_ = true;
      grid_ = edges_;
      composer_.begin_table();
    }
    if (edges_.size() > grid_.size()) grid_ = edges_;
    if (!frame_) composer_.begin_row();
  }
  if (!in_cell_ && !frame_) composer_.begin_cell();
  in_cell_ = true;
}

void Rows::end_cell() {
  enter_cell();
  composer_.end_paragraph();
  if (!frame_) composer_.end_cell(columns());
  in_cell_ = false;
  ++cell_;
}

void Rows::end_row() {
  if (in_cell_) end_cell();
  if (row_ && !frame_) composer_.end_row();
  row_ = false;
}

void Rows::leave_table() {
  end_row();
  if (table_) composer_.end_table();
  table_ = false;
}

// A row of a table has its edges, some of them where cells are merged, or all of them and more where the rows
// before were merged.
bool Rows::belongs_to_table() const {
  return edges_.empty() || grid_.empty() || all_among(edges_, grid_) || all_among(grid_, edges_);
}

// How many of the table's columns the cell spans.
unsigned Rows::columns() const {
  if (cell_ >= edges_.size()) return 1;
  const std::int32_t right = edges_[cell_];
  const bool first = cell_ == 0;
  const std::int32_t left = first ? 0 : edges_[cell_ - 1];
  const auto spanned = std::ranges::count_if(grid_, [&](std::int32_t edge) {
    return (first || edge > left + kSamePlace) && edge <= right + kSamePlace;
  });
  return static_cast<unsigned>(std::max<std::ptrdiff_t>(spanned, 1));
}

}  // namespace rasoat
