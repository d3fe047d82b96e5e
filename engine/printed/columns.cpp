// Line by line the gaps are kept that all lines so far have in common; the widest that is left is the gutter.
#include "printed/columns.hpp"

#include <algorithm>

#include "reading/line.hpp"
#include "source/utf8.hpp"

namespace rasoat::printed {
namespace {

constexpr std::size_t kMostLines = 80, kMostBytes = 400, kMostGaps = 16;
constexpr unsigned kWide = 3;    // columns of a gap that may part two columns within a line
constexpr unsigned kNarrow = 2;  // of one that is left of it
constexpr unsigned kTab = 8;
constexpr unsigned kFar = 10'000;

struct Gap {
  unsigned start = 0, end = 0;  // columns
};

// A line with the column at which each of its characters stands.
struct Measured {
  Line line;
  std::vector<Gap> gaps;
  unsigned first = 0, last = 0;  // columns of its words, from and to
};

bool is_mark(char32_t c) {
  return c >= 0x300 && c < 0x370;
}

// Calls `at(column, byte, blank, next column)` for every character.
template <typename At>
void walk(std::string_view text, Span line, At at) {
  unsigned column = 0;
  for (std::size_t byte = line.start; byte < line.end;) {
    const utf8::Decoded next = utf8::decode(text.substr(byte));
    const char32_t c = next.character;
    const unsigned to = c == '\t' ? (column / kTab + 1) * kTab : column + !is_mark(c);
    at(column, byte, c == ' ' || c == '\t' || c == 0xA0, to);
    column = to;
    byte += next.length;
  }
}

Measured measured(std::string_view text, const Line& line) {
  Measured out{line, {}, kFar, 0};
  unsigned blank_from = 0;
  walk(text, line.span, [&](unsigned column, std::size_t, bool blank, unsigned next) {
    if (blank) return;
    const bool first = out.first == kFar;
    if (column - blank_from >= kWide && out.gaps.size() < kMostGaps) out.gaps.push_back({blank_from, column});
    if (first) out.first = column;
    out.last = blank_from = next;
  });
  out.gaps.push_back({out.last, kFar});
  return out;
}

std::vector<Gap> common(const std::vector<Gap>& some, const std::vector<Gap>& others) {
  std::vector<Gap> out;
  for (const Gap& a : some) {
    for (const Gap& b : others) {
      const Gap both{std::max(a.start, b.start), std::min(a.end, b.end)};
      if (both.end >= both.start + kNarrow && out.size() < kMostGaps) out.push_back(both);
    }
  }
  return out;
}

bool parts(const Measured& line, const Gap& gap) {
  return line.first < gap.start && line.last > gap.end;
}

// The lines of the range up to one that the gutter does not pass.
std::vector<Measured> lines_of(std::string_view text, Span range, std::vector<Gap>& gaps) {
  std::vector<Measured> lines;
  LineCutter cutter(range.of(text));
  Line line;
  bool empty = false;
  for (std::size_t seen = 0; seen < kMostLines && cutter.next(line); ++seen) {
    line.span = {line.span.start + range.start, line.span.end + range.start};
    line.inner = {line.inner.start + range.start, line.inner.end + range.start};
    if (line.page_break || line.span.size() > kMostBytes) break;
    if (line.inner.empty()) {
      empty = !lines.empty();
      continue;
    }
    if (text[line.inner.start] == '|' || text[line.inner.end - 1] == '|') break;  // a table's row
    Measured next = measured(text, line);
    std::vector<Gap> left = lines.empty() ? next.gaps : common(gaps, next.gaps);
    // After an empty line only what goes on at the right belongs to it.
    if (empty) std::erase_if(left, [&](const Gap& gap) { return next.last <= gap.end; });
    if (left.empty()) break;
    gaps = std::move(left);
    lines.push_back(std::move(next));
    empty = false;
  }
  return lines;
}

std::optional<Gap> gutter_of(const std::vector<Measured>& lines, const std::vector<Gap>& gaps) {
  std::optional<Gap> best;
  for (const Gap& gap : gaps) {
    if (std::ranges::none_of(lines, [&](const Measured& line) { return parts(line, gap); })) continue;
    if (!best || gap.end - gap.start > best->end - best->start) best = gap;
  }
  return best;
}

ColumnLine cut(std::string_view text, const Measured& line, const Gap& gutter) {
  Offset at = line.line.span.end;
  walk(text, line.line.span, [&](unsigned column, std::size_t byte, bool, unsigned) {
    if (column >= gutter.start) at = std::min(at, static_cast<Offset>(byte));
  });
  return {without_blanks(text, {line.line.span.start, at}), without_blanks(text, {at, line.line.span.end}),
          0};
}

}  // namespace

std::optional<Columns> columns_in(std::string_view text, Span range) {
  std::vector<Gap> gaps;
  const std::vector<Measured> lines = lines_of(text, range, gaps);
  const auto gutter = gutter_of(lines, gaps);
  if (!gutter) return std::nullopt;
  Columns out{{lines.front().line.span.start, lines.back().line.span.end}, {}};
  Offset before = out.source.start;
  for (const Measured& line : lines) {
    out.lines.push_back(cut(text, line, *gutter));
    const auto ends = std::ranges::count(text.substr(before, line.line.span.start - before), '\n');
    out.lines.back().empty_lines = static_cast<std::uint8_t>(std::clamp<std::ptrdiff_t>(ends - 1, 0, 8));
    before = line.line.span.end;
  }
  return out;
}

}  // namespace rasoat::printed
