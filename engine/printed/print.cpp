// The blocks that reading found are the paragraphs and cells; what lies between them, where it says anything,
// is shown line by line. Which cells make one row is told by the bars and line ends between them.
#include <algorithm>

#include "printed/columns.hpp"
#include "printed/printed_text.hpp"
#include "printed/words.hpp"
#include "reading/line.hpp"

namespace rasoat::printed {
namespace {

constexpr std::uint8_t kMostEmpty = 8;

std::size_t count(std::string_view text, char what) {
  return static_cast<std::size_t>(std::ranges::count(text, what));
}

// Line ends, however they are written.
std::size_t line_ends(std::string_view text) {
  return std::max(count(text, '\n'), count(text, '\r'));
}

// Nothing, or nothing but what draws a table.
bool only_draws(std::string_view line) {
  return line.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos ||
         (line.find('|') != std::string_view::npos &&
          line.find_first_not_of("|-: \t\r\n\f\v") == std::string_view::npos);
}

// Bold words that are none, as converters leave them: "** **".
bool is_empty_bold(std::string_view line) {
  return count(line, '*') == 4 && line.find_first_not_of("* ") == std::string_view::npos &&
         line.starts_with("**") && line.ends_with("**");
}

bool has_empty_line(std::string_view text) {
  bool empty = false;
  for (const char byte : text) {
    if (byte == '\n' && empty) return true;
    empty = byte == '\n' || (empty && (byte == ' ' || byte == '\t' || byte == '\r'));
  }
  return false;
}

bool keeps_columns(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first != std::string_view::npos && line.find("   ", first) != std::string_view::npos;
}

class Printer {
 public:
  Printer(std::string_view text, const Form& form) : text_(text), form_(form) {}

  std::vector<Part> print() {
    find_columns();
    std::vector<Block> blocks(form_.blocks.begin(), form_.blocks.end());
    std::ranges::stable_sort(blocks, {}, [](const Block& block) { return block.span.start; });
    for (const Block& block : blocks) {
      pass_to(block.span.start);
      if (block.span.end <= at_) continue;
      Block rest = block;
      rest.span.start = std::max(rest.span.start, at_);
      take(rest);
    }
    pass_to(static_cast<Offset>(text_.size()));
    close_table();
    return std::move(parts_);
  }

 private:
  void find_columns() {
    for (std::size_t i = 0; i < form_.zones.size(); ++i) {
      const ZonePlace& place = form_.zones[i];
      if (place.zone == Zone::title) continue;
      Span range = place.source;  // recipients and signature stand beside each other
      for (; place.zone != Zone::head && i + 1 < form_.zones.size() && form_.zones[i + 1].zone > Zone::title;
           ++i)
        range.end = form_.zones[i + 1].source.end;
      range.start = start_of_line(range.start);
      range.end = end_of_line(range.end);
      if (auto found = columns_in(text_, range); found && found->source.end > found->source.start)
        columns_.push_back({std::move(*found), place.zone});
    }
  }

  Offset start_of_line(Offset at) const {
    const std::size_t end = at == 0 ? std::string_view::npos : text_.find_last_of("\r\n", at - 1);
    return end == std::string_view::npos ? 0 : static_cast<Offset>(end + 1);
  }
  Offset end_of_line(Offset at) const {
    return static_cast<Offset>(std::min(text_.find_first_of("\r\n", at), text_.size()));
  }

  // By its last byte: marks before its words may still count among what stands before.
  std::optional<Zone> zone_of(Span span) {
    const Offset at = std::max(span.start + 1, span.end) - 1;
    while (next_zone_ < form_.zones.size() && form_.zones[next_zone_].source.end <= at) ++next_zone_;
    if (next_zone_ == form_.zones.size() || !form_.zones[next_zone_].source.contains(at)) return std::nullopt;
    return form_.zones[next_zone_].zone;
  }

  // What lies between blocks, and columns that begin there.
  void pass_to(Offset to) {
    while (next_column_ < columns_.size() && columns_[next_column_].first.source.start <= to) {
      const auto& [columns, zone] = columns_[next_column_++];
      if (columns.source.start < at_) continue;
      lines_to(columns.source.start);
      add_columns(columns, zone);
      at_ = columns.source.end;
    }
    lines_to(to);
  }

  void lines_to(Offset to) {
    if (at_ >= to) return;
    const Span gap{at_, to};
    if (only_draws(gap.of(text_))) return;  // at_ stays: a row is told by what lies before it
    LineCutter cutter(gap.of(text_));
    for (Line line; cutter.next(line);) {
      const Span inner{line.inner.start + gap.start, line.inner.end + gap.start};
      if (only_draws(inner.of(text_))) continue;
      add_paragraph({BlockKind::paragraph, 0, false, inner});
      at_ = inner.end;
    }
    at_ = to;
  }

  void take(const Block& block) {
    if (block.kind == BlockKind::table_cell) {
      add_cell(block.span);
    } else {
      add_paragraph(block);
    }
    at_ = std::max(at_, block.span.end);
  }

  std::uint8_t empty_lines_before(Offset start) const {
    const std::size_t ends = at_ < start ? line_ends(text_.substr(at_, start - at_)) : 0;
    return static_cast<std::uint8_t>(std::min<std::size_t>(ends > 0 ? ends - 1 : 0, kMostEmpty));
  }

  void add_paragraph(const Block& block) {
    const std::uint8_t empty = empty_lines_before(block.span.start);
    const auto zone = zone_of(block.span);
    close_table();
    const bool lists = block.kind == BlockKind::list_item;
    const bool set_apart = zone && *zone != Zone::recipients && !lists;
    Span inner = block.span;
    const bool heads = block.kind == BlockKind::heading && form_.markdown;
    if (heads) inner.start = behind_marks(block.span);
    const bool rule = block.kind == BlockKind::rule && !is_empty_bold(inner.of(text_));
    Paragraph one = paragraph(inner, rule, zone.has_value());
    if (one.words.empty()) return;
    one.empty_lines = empty;
    if (heads) one.heading = std::clamp<std::uint8_t>(block.level, 1, 6);
    if (rule || set_apart) one.align = Align::centre;
    if (set_apart && *zone == Zone::signature) one.align = Align::right_half;
    parts_.emplace_back(std::move(one));
  }

  Offset behind_marks(Span heading) const {
    const std::size_t marks = text_.find_first_not_of(" \t#", heading.start);
    return static_cast<Offset>(std::min<std::size_t>(marks, heading.end));
  }

  Paragraph paragraph(Span span, bool plain_words, bool keeps_lines) const {
    Paragraph one;
    if (!form_.markdown && !keeps_lines && keeps_columns(span.of(text_))) {
      const Span inner = without_blanks(text_, span);
      one.columns = true;
      const Offset start = std::max(start_of_line(inner.start), at_);  // with the blanks before it
      one.words = words_of(text_, inner, {false, true});
      if (!one.words.empty()) one.words.front().source.start = start;
      return one;
    }
    one.words = words_of(text_, span, {form_.markdown && !plain_words, keeps_lines});
    return one;
  }

  // A cell of the table under way, or of a new one.
  void add_cell(Span span) {
    const std::string_view before =
        at_ < span.start ? text_.substr(at_, span.start - at_) : std::string_view();
    const std::size_t bars = count(before, '|'), ends = line_ends(before);
    const auto zone = zone_of(span);
    const bool drawn = before.find_first_not_of("| \t\r\n") != std::string_view::npos;  // |---|---|
    if (!table_ || has_empty_line(before)) begin_table(span, zone);
    Table& table = *table_;
    const bool lone = ends > 0 && bars <= ends && !drawn;  // bars that stand on lines of their own
    const bool same_cell = bars == 0 && !table.rows.empty();
    const bool same_row = bars > 0 && (ends == 0 || (lone && bars == 1)) && !table.rows.empty();
    if (!same_cell && !same_row) table.rows.emplace_back();
    auto& cells = table.rows.back().cells;
    std::size_t empty = same_row && ends == 0 ? bars - 1 : 0;
    if (!same_row && !lone) empty = bars_on_last_line(before) - 1;
    if (!same_cell) cells.resize(cells.size() + std::min(empty, std::size_t{63}) + 1);
    Paragraph one = paragraph(span, false, zone.has_value());
    if (!one.words.empty()) cells.back().paragraphs.push_back(std::move(one));
    if (zone) table.framed = false;
    if (zone && zone_ != Zone::head) zone_ = *zone;
  }

  static std::size_t bars_on_last_line(std::string_view before) {
    const std::size_t end = before.find_last_of("\r\n");
    return std::max<std::size_t>(count(before.substr(end == std::string_view::npos ? 0 : end + 1), '|'), 1);
  }

  void begin_table(Span first, std::optional<Zone> zone) {
    const std::uint8_t empty = empty_lines_before(first.start);
    close_table();
    table_.emplace();
    table_empty_ = empty;
    zone_ = zone;
  }

  void close_table() {
    if (!table_) return;
    if (!table_->framed) align(*table_, zone_.value_or(Zone::head), table_empty_);
    parts_.emplace_back(std::move(*table_));
    table_.reset();
  }

  // Cells of a head are centred, of the end all but the recipients.
  static void align(Table& table, Zone zone, std::uint8_t empty_lines) {
    for (Cell& cell : table.rows.front().cells) {
      if (!cell.paragraphs.empty()) cell.paragraphs.front().empty_lines = empty_lines;
    }
    for (Row& row : table.rows) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        for (Paragraph& one : row.cells[i].paragraphs)
          one.align = zone <= Zone::title || i > 0 ? Align::centre : Align::left;
      }
    }
  }

  void add_columns(const Columns& columns, Zone zone) {
    const std::uint8_t empty = empty_lines_before(columns.source.start);
    close_table();
    Table table;
    table.framed = false;
    for (const ColumnLine& line : columns.lines) {
      Row& row = table.rows.emplace_back();
      for (const Span side : {line.left, line.right}) {
        Cell& cell = row.cells.emplace_back();
        Paragraph one{words_of(text_, side, {form_.markdown, false})};
        one.empty_lines = line.empty_lines;
        if (!one.words.empty()) cell.paragraphs.push_back(std::move(one));
      }
    }
    align(table, zone, empty);
    parts_.emplace_back(std::move(table));
  }

  std::string_view text_;
  const Form& form_;
  std::vector<Part> parts_;
  std::vector<std::pair<Columns, Zone>> columns_;
  std::size_t next_column_ = 0, next_zone_ = 0;
  Offset at_ = 0;  // what lies before it is printed
  std::optional<Table> table_;
  std::optional<Zone> zone_;      // of the table
  std::uint8_t table_empty_ = 0;  // empty lines before it
};

}  // namespace

std::size_t Table::width() const noexcept {
  std::size_t most = 0;
  for (const Row& row : rows) most = std::max(most, row.cells.size());
  return most;
}

std::vector<Part> print(std::string_view text, const Form& form) {
  return Printer(text, form).print();
}

std::vector<const Paragraph*> paragraphs_of(std::span<const Part> parts) {
  std::vector<const Paragraph*> out;
  for (const Part& part : parts) {
    if (const auto* paragraph = std::get_if<Paragraph>(&part)) out.push_back(paragraph);
    const auto* table = std::get_if<Table>(&part);
    for (const Row& row : table != nullptr ? std::span<const Row>(table->rows) : std::span<const Row>()) {
      for (const Cell& cell : row.cells) {
        for (const Paragraph& one : cell.paragraphs) out.push_back(&one);
      }
    }
  }
  return out;
}

}  // namespace rasoat::printed
