// Emphasis tells where a broken line goes on: inside a bold run it does, after it another line starts.
#include "document/printed_line.hpp"

#include <algorithm>

#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/place_date.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"
#include "source/sixteen_bytes.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

struct Emphasis {
  bool bold = false;
  bool italic = false;

  bool open() const { return bold || italic; }
};

// Follows the runs of stars through a line: two toggle bold, one italic.
Emphasis after(Emphasis state, std::string_view line) {
  const auto next = [&](std::size_t from) { return first_of<'*', '\\'>(line, from); };
  for (std::size_t at = next(0); at < line.size(); at = next(at + 1)) {
    if (line[at] == '\\') {
      ++at;
    } else {
      const std::size_t stars = std::min(line.find_first_not_of('*', at), line.size()) - at;
      const bool parted = (at == 0 || line[at - 1] == ' ') && (at + 1 == line.size() || line[at + 1] == ' ');
      if (stars == 1 && parted) continue;  // the star under a Party body's name
      for (std::size_t pair = 0; pair < stars / 2; ++pair) state.bold = !state.bold;
      if (stars % 2 == 1) state.italic = !state.italic;
      at += stars - 1;
    }
  }
  return state;
}

struct Piece {
  Line line;
  LineKind kind = LineKind::text;  ///< as Markdown has it
  bool open_after = false;         ///< a bold or italic run goes on after it
  bool all_run = false;            ///< it starts and ends with emphasis
};

// Where a line of Markdown breaks by markup: "<br>", "<br/>"; npos where it does not.
std::size_t find_break(std::string_view line, std::size_t& length) {
  for (std::size_t at = line.find("<br"); at != std::string_view::npos; at = line.find("<br", at + 3)) {
    const std::size_t end = line.find_first_not_of(" /", at + 3);
    if (end == std::string_view::npos || line[end] != '>') continue;
    length = end + 1 - at;
    return at;
  }
  return std::string_view::npos;
}

// A cell of the head whose lines a converter put on one: "TỈNH ỦY A **HUYỆN ỦY B** \\* Số 12-KH/HU".
bool holds_head_lines(std::string_view cell) {
  constexpr std::size_t kLongest = 400;
  const bool number =
      cell.find(" Số ") != std::string_view::npos || cell.find(" Số:") != std::string_view::npos;
  const bool motto = cell.find("VIỆT NAM**") != std::string_view::npos;
  return cell.size() < kLongest && cell.find("**") != std::string_view::npos && (number || motto);
}

// Where a bold run begins or ends inside such a cell, or the star under a body's name stands; npos where none
// does.
std::size_t find_run(std::string_view line, std::size_t& length) {
  length = 0;
  bool bold = line.starts_with("**");
  for (std::size_t at = bold ? 2 : 0; at + 1 < line.size(); ++at) {
    const bool blank_before = at == 0 || line[at - 1] == ' ';
    if (line[at] == '\\' && line[at + 1] == '*' && blank_before) {
      length = 2;
      return at;
    }
    if (line[at] != '*' || line[at + 1] != '*') continue;
    if (!bold && blank_before && at > 0) return at;
    if (bold && at + 2 < line.size() && line[at + 2] == ' ') return at + 2;
    bold = !bold;
    ++at;
  }
  return std::string_view::npos;
}

// Cuts one line where markup breaks it; of a cell of the head also where its runs do.
void add_pieces(std::string_view text, Line line, LineKind kind, bool cell, Emphasis& emphasis,
                std::vector<Piece>& pieces) {
  const Span whole = line.inner;
  Span rest = whole;
  const bool runs = cell && holds_head_lines(whole.of(text));
  while (!rest.empty()) {
    if (runs) rest = without_blanks(text, rest);
    if (rest.empty()) break;
    std::size_t length = 0;
    std::size_t found = find_break(rest.of(text), length);
    std::size_t run_length = 0;
    const std::size_t run = runs ? find_run(rest.of(text), run_length) : std::string_view::npos;
    if (run < found) {
      found = run;
      length = run_length;
    }
    const Offset at = found == std::string_view::npos ? rest.end : rest.start + static_cast<Offset>(found);
    line.inner = without_blanks(text, {rest.start, at});
    rest.start = at + static_cast<Offset>(length);
    if (line.inner.empty()) continue;
    if (line.inner != whole) kind = look_at(text, line, true).kind;
    const std::string_view inner = line.inner.of(text);
    emphasis = after(emphasis, inner);
    pieces.push_back({line, kind, emphasis.open(), inner[0] == '*' && inner.back() == '*'});
  }
}

bool hard_break(std::string_view text, const Line& line) {
  return line.span.end - line.inner.end >= 2 && text.substr(line.inner.end, 2) == "  ";
}

// Wide blanks part columns unless they stand for a number or a day still to come, or fill a line.
bool parts_columns(std::string_view folded, std::size_t start, std::size_t gap) {
  const std::string_view left = folded.substr(start, gap - start);
  const std::size_t next = folded.find_first_not_of(" ", gap);
  if (next == std::string_view::npos || folded[next] == '\n' || left.empty()) return false;
  if (left.ends_with(':') || folded[next] == '/' || folded[next] == '-' || left.ends_with('/')) return false;
  for (const std::string_view word : {"ngày", "tháng", "năm", "Số", "số"}) {
    if (left.ends_with(word) || (folded.substr(next).starts_with(word) && word != "Số")) return false;
  }
  return true;
}

// A line of two columns is no part of what stands above or below it.
bool has_columns(std::string_view inner) {
  return has_wide_gap(inner) && parts_columns(inner, 0, inner.find("   "));
}

// "giai đoạn 2021" above, "- 2025" here: a line broken between two years, no item of a list.
bool spans_years(std::string_view inner, std::string_view following) {
  const auto is_digit = [](char byte) { return byte >= '0' && byte <= '9'; };
  const std::size_t at = following.find_first_not_of("- ");
  return following[0] == '-' && at != std::string_view::npos && is_digit(following[at]) &&
         is_digit(inner.back());
}

bool starts_subject(std::string_view line) {
  while (!line.empty() && std::string_view("*_( ").find(line[0]) != std::string_view::npos)
    line.remove_prefix(1);
  return line.starts_with("V/v") || line.starts_with("V/V") || line.starts_with("v/v");
}

bool is_dated_line(std::string_view line) {
  constexpr std::size_t kLongest = 120;
  if (line.size() > kLongest) return false;
  while (!line.empty() && std::string_view("*_ ").find(line[0]) != std::string_view::npos)
    line.remove_prefix(1);
  while (!line.empty() && std::string_view("*_ ").find(line.back()) != std::string_view::npos)
    line.remove_suffix(1);
  const auto dated = grammar::parse_place_date(line);
  return dated && dated->date;
}

// "KẾ HOẠCH" alone on its line: its title, which may begin small ("về …"), is another.
bool is_type_alone(std::string_view line) {
  while (!line.empty() && line.front() == '*') line.remove_prefix(1);
  while (!line.empty() && line.back() == '*') line.remove_suffix(1);
  const auto word = in_capitals(line) ? grammar::read_type_word(line) : std::nullopt;
  return word && word->length == line.size();
}

bool goes_on(std::string_view text, const Block& block, const Piece& piece, const Piece& below,
             LineStyle style) {
  const Line& next = below.line;
  const std::string_view inner = piece.line.inner.of(text);
  const std::string_view following = next.inner.of(text);
  if (piece.kind == LineKind::rule || below.kind == LineKind::rule) return false;
  if (piece.open_after) return true;
  if (style == LineStyle::head && starts_small(following) && is_type_alone(inner)) return false;
  if (style == LineStyle::head && (has_columns(inner) || has_columns(following))) return false;
  // "Số: 512/UBND-NC" above, "V/v đôn đốc báo cáo" here; and the place and day under that.
  if (style == LineStyle::head && (starts_subject(following) || is_dated_line(following))) return false;
  // "SỞ Y TẾ" above, "Số: 02/SYT-VP" here.
  if (style == LineStyle::head && in_capitals(inner) && !in_capitals(following) && !starts_small(following))
    return false;
  const bool cell = block.kind == BlockKind::table_cell;
  const bool item = below.kind == LineKind::list_item && !spans_years(inner, following);
  if (item && (cell || style == LineStyle::head)) return false;
  if (cell) {
    const bool number = inner.ends_with(':') && inner.size() < 30 && !grammar::read_letter(following).capital;
    return number || starts_small(following) || (inner.ends_with(',') && !piece.all_run);
  }
  if (piece.all_run) return following[0] != '*' && !hard_break(text, piece.line) && starts_small(following);
  if (below.all_run && in_capitals(inner)) return false;
  return !(hard_break(text, piece.line) && grammar::read_letter(following).capital && inner.size() < 120);
}

// Where the right column's motto begins at the end of a line, after two blanks or glued to the name before
// it; npos where it does not. One blank says nothing: "BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM".
std::size_t find_motto(std::string_view folded) {
  constexpr std::size_t kLongest = 240;
  if (folded.size() > kLongest) return std::string_view::npos;
  const std::size_t end = folded.find_last_not_of(' ') + 1;
  for (std::size_t at = folded.find_first_not_of(' '); at < end; ++at) {
    if (folded[at] != 'C' && !folded.substr(at).starts_with("Đ")) continue;
    const std::string_view before = folded.substr(0, at);
    if (before.find_first_not_of(' ') == std::string_view::npos) continue;
    if (before.ends_with(' ') && !before.ends_with("  ")) continue;
    for (const grammar::PhraseGroup group :
         {grammar::PhraseGroup::motto, grammar::PhraseGroup::party_motto}) {
      if (at + grammar::phrase_length(group, folded.substr(at)) == end) return at;
    }
  }
  return std::string_view::npos;
}

// Where three blanks or more part two columns, each is a line.
void add_columns(std::string_view folded, const PrintedLine& like, std::vector<PrintedLine>& lines) {
  const bool wide = has_wide_gap(folded);
  std::size_t start = 0;
  while (start < folded.size()) {
    std::size_t gap = wide ? folded.find("   ", start) : std::string_view::npos;
    // "Số:    12/…" and "ngày     tháng" are one line each.
    while (gap != std::string_view::npos && !parts_columns(folded, start, gap))
      gap = folded.find("   ", gap + 1);
    PrintedLine line = like;
    line.text = one_line(folded.substr(start, gap - start));
    line.rule = line.text.find_first_not_of("-_") == std::string::npos;
    line.bullet = line.bullet && start == 0;
    if (!line.text.empty()) lines.push_back(std::move(line));
    if (gap == std::string_view::npos) return;
    start = gap + 3;
  }
}

void add_folded(std::string folded, const PrintedLine& like, LineStyle style,
                std::vector<PrintedLine>& lines) {
  PrintedLine line = like;
  if (line.bullet) {
    std::size_t at = 0;
    while (at < folded.size() && grammar::read_letter(std::string_view(folded).substr(at)).base == 0 &&
           (folded[at] < '0' || folded[at] > '9') && folded[at] != '(') {
      at += grammar::read_letter(std::string_view(folded).substr(at)).length;
    }
    folded.erase(0, at);
  }
  if (style == LineStyle::paragraph) {
    line.text = one_line(folded);
    if (!line.text.empty()) lines.push_back(std::move(line));
    return;
  }
  const std::string parted = line.bullet ? std::move(folded) : unglued(folded);
  std::string_view rest = parted;
  while (!rest.empty()) {
    const std::string_view part = rest.substr(0, rest.find('\v'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    const std::size_t motto = std::min(find_motto(part), part.size());
    add_columns(part.substr(0, motto), line, lines);
    add_columns(part.substr(motto), line, lines);
  }
}

bool empty_line_before(std::string_view text, Offset at) {
  unsigned ends = 0;
  while (at > 0 &&
         (text[at - 1] == '\n' || text[at - 1] == ' ' || text[at - 1] == '\r' || text[at - 1] == '\t')) {
    ends += text[--at] == '\n';
    if (ends > 1) return true;
  }
  return at == 0;
}

}  // namespace

void add_lines(std::string_view text, std::span<const Block> blocks, std::size_t index, LineStyle style,
               std::vector<PrintedLine>& lines) {
  const Block& block = blocks[index];
  if (block.kind == BlockKind::furniture || block.kind == BlockKind::page_break) return;
  std::vector<Piece> pieces;
  LineCutter cutter(block.span.of(text));
  Line line;
  Emphasis emphasis;
  while (cutter.next(line)) {
    line.span = {line.span.start + block.span.start, line.span.end + block.span.start};
    line.inner = {line.inner.start + block.span.start, line.inner.end + block.span.start};
    if (line.inner.empty()) continue;
    const LineKind kind = look_at(text, line, true).kind;
    const bool cell = style == LineStyle::head && block.kind == BlockKind::table_cell;
    if (kind != LineKind::blank) add_pieces(text, line, kind, cell, emphasis, pieces);
  }
  for (std::size_t first = 0; first < pieces.size();) {
    std::size_t last = first;
    while (last + 1 < pieces.size() && goes_on(text, block, pieces[last], pieces[last + 1], style)) ++last;
    PrintedLine printed;
    printed.block = index;
    printed.source = {pieces[first].line.inner.start, pieces[last].line.inner.end};
    printed.rule = pieces[first].kind == LineKind::rule;
    printed.gap_before =
        first == 0 && (block.kind == BlockKind::table_cell || empty_line_before(text, block.span.start));
    const std::string_view whole = printed.source.of(text);
    printed.emphasised = block.kind == BlockKind::heading || (whole[0] == '*' && whole.back() == '*');
    printed.cell = block.kind == BlockKind::table_cell;
    printed.bullet = pieces[first].kind == LineKind::list_item;
    if (printed.rule) {
      lines.push_back(std::move(printed));
    } else {
      std::string folded = viewed(text, printed.source);
      if (block.kind == BlockKind::heading) folded.erase(0, folded.find_first_not_of("# "));
      add_folded(std::move(folded), printed, style, lines);
    }
    first = last + 1;
  }
}

}  // namespace rasoat
