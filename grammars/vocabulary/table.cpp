#include "grammars/vocabulary/table.hpp"

#include <algorithm>

#include "source/embedded.hpp"

namespace rasoat {
extern const EmbeddedFile kVocabulary[];
}

namespace rasoat::grammar {
namespace {

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (;;) {
    const std::size_t tab = line.find('\t');
    cells.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<Row> read_table(std::string_view text, std::vector<std::string_view> columns) {
  std::vector<Row> rows;
  std::vector<std::size_t> places;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.empty() || line[0] == '#') continue;
    const auto cells = cells_of(line);
    if (places.empty()) {
      for (const std::string_view column : columns) {
        places.push_back(
            static_cast<std::size_t>(std::find(cells.begin(), cells.end(), column) - cells.begin()));
      }
      continue;
    }
    Row row;
    for (const std::size_t place : places)
      row.push_back(place < cells.size() ? trimmed(cells[place]) : std::string_view());
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::string_view> split(std::string_view cell, char separator) {
  std::vector<std::string_view> parts;
  while (!cell.empty()) {
    const std::size_t end = cell.find(separator);
    const std::string_view part = trimmed(cell.substr(0, end));
    if (!part.empty()) parts.push_back(part);
    if (end == std::string_view::npos) break;
    cell.remove_prefix(end + 1);
  }
  return parts;
}

std::string_view vocabulary_file(std::string_view name) {
  for (const EmbeddedFile* file = kVocabulary; !file->name.empty(); ++file) {
    if (file->name == name) return file->content;
  }
  return {};
}

}  // namespace rasoat::grammar
