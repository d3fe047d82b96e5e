// Columns are told by the corridors between them: strips without any word all down the lines. A line of
// several segments opens the region; it goes on as long as lines keep a corridor free.
#include "reading/pdf/columns.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rasoat::pdf {
namespace {

constexpr float kCorridor = 4;      // points
constexpr float kFarPitch = 3.2F;   // of the usual one: between two lines of columns
constexpr float kNearPitch = 1.5F;  // to a line that stands in one column only
constexpr float kNamePitch = 9;     // from a signatory's position to his name
constexpr float kTogether = 2.5F;   // points between lines of one cell
constexpr float kRowGap = 2.5F;     // points between two rows beyond what lines of a cell have
constexpr std::size_t kMostLines = 400;

struct Interval {
  float left = 0;
  float right = 0;
};

// Unites an interval with those it touches; they stay in order.
void unite(std::vector<Interval>& covered, Interval one, float corridor = kCorridor) {
  const auto first = std::ranges::find_if(
      covered, [&](const Interval& other) { return other.right + corridor > one.left; });
  auto last = first;
  for (; last != covered.end() && last->left < one.right + corridor; ++last) {
    one.left = std::min(one.left, last->left);
    one.right = std::max(one.right, last->right);
  }
  covered.insert(covered.erase(first, last), one);
}

void cover(std::vector<Interval>& covered, const PageLine& line) {
  for (const Segment& segment : line.segments) unite(covered, {segment.box.left, segment.box.right});
}

bool has_marks_of_list(const PageLine& line) {
  const std::string_view first = line.segments.front().words.front().text;
  return line.segments.size() == 2 && line.segments.front().words.size() == 1 && first.size() < 5;
}

// The column in which a line stands alone: it reaches into no other. None for a line that bridges two.
std::optional<std::size_t> lone_column(const Box& box, const std::vector<Interval>& covered) {
  for (std::size_t at = 0; at < covered.size(); ++at) {
    const bool after = at == 0 || box.left > covered[at - 1].right + kCorridor;
    const bool before = at + 1 == covered.size() || box.right < covered[at + 1].left - kCorridor;
    const bool touches = box.left < covered[at].right && box.right > covered[at].left;
    if (after && before && touches) return at;
  }
  return std::nullopt;
}

// A region under way: what its lines cover, and the lines in one column that it may yet get.
struct Region {
  std::vector<Interval> covered;
  float bottom = 0;
  std::size_t taken = 0;
};

// A name below a position: far down, but centred in the last column.
bool is_name(const FlowLine& line, const Region& region, float pitch) {
  const Interval& last = region.covered.back();
  const float off = (line.line.box.left + line.line.box.right) / 2 - (last.left + last.right) / 2;
  return line.pitch <= kNamePitch * pitch && std::abs(off) < line.line.size;
}

void take(Region& region, std::vector<Interval> covered, std::span<const FlowLine> lines, std::size_t end) {
  for (std::size_t at = region.taken; at < end; ++at)
    region.bottom = std::max(region.bottom, lines[at].line.box.bottom);
  region.covered = std::move(covered);
  region.taken = end;
}

// Lines of one column belong to the region where they hang together with its lines above or below.
Region region_of(std::span<const FlowLine> lines, float pitch, bool at_start) {
  Region region;
  std::vector<Interval> covered;  // with the lines that wait
  float bottom = 0;               // of them
  for (std::size_t at = 0; at < lines.size() && at < kMostLines; ++at) {
    const FlowLine& line = lines[at];
    if (at > 0 && line.pitch > kNamePitch * pitch) break;
    const bool several = line.line.segments.size() > 1;
    const bool waits = region.taken < at;
    std::vector<Interval> more = covered;
    cover(more, line.line);
    if (at > 0 && (more.size() < 2 || more.size() < covered.size())) break;
    const bool near = line.line.box.top - bottom < kTogether;
    if (several) {
      if (at > 0 && (waits ? !near : line.pitch > kFarPitch * pitch)) break;
      take(region, more, lines, at + 1);
    } else {
      const auto column = lone_column(line.line.box, region.covered);
      if (!column) break;
      const bool last = *column + 1 == region.covered.size() && *column > 0;
      const bool subject = at_start && line.pitch <= kNearPitch * pitch;
      if (!waits && (near || subject || (last && is_name(line, region, pitch)))) {
        take(region, more, lines, at + 1);
      } else if (waits && !near) {
        break;
      }
    }
    covered = std::move(more);
    bottom = std::max(bottom, line.line.box.bottom);
  }
  return region;
}

std::size_t column_of(const std::vector<Interval>& covered, const Segment& segment) {
  const float middle = (segment.box.left + segment.box.right) / 2;
  for (std::size_t at = 0; at < covered.size(); ++at) {
    if (middle <= covered[at].right) return at;
  }
  return covered.size() - 1;
}

// The vertical gap between lines from which on another row begins.
float row_gap(std::span<const FlowLine> lines) {
  float least = 1e9F;
  float most = 0;
  float bottom = lines.front().line.box.bottom;
  for (const FlowLine& line : lines.subspan(1)) {
    const float gap = line.line.box.top - bottom;
    least = std::min(least, gap);
    most = std::max(most, gap);
    bottom = std::max(bottom, line.line.box.bottom);
  }
  const bool even = least > kRowGap && most - least < 1.5F;
  return even ? 0 : std::max(least, 0.0F) + kRowGap;
}

void put(Columns::Row& row, const std::vector<Interval>& covered, const PageLine& line) {
  std::size_t before = covered.size();
  for (const Segment& segment : line.segments) {
    const std::size_t column = column_of(covered, segment);
    row[column].right = covered[column].right;
    if (column == before) {
      Segment& whole = row[column].lines.back();
      for (std::size_t at = 0; at < segment.words.size(); ++at) {
        whole.words.push_back(segment.words[at]);
        whole.raised.push_back(segment.raised[at]);
        whole.blank_before.push_back(at == 0 || segment.blank_before[at]);
      }
      whole.box.right = segment.box.right;
    } else {
      row[column].lines.push_back(segment);
    }
    before = column;
  }
}

bool in_head_or_signature(std::span<const FlowLine> lines, const std::vector<Interval>& covered,
                          bool at_start) {
  if (covered.size() != 2) return false;
  if (at_start) return true;
  return std::ranges::any_of(lines, [&](const FlowLine& line) {
    return line.line.segments.front().words.size() > 1 &&
           plain_text(line.line.segments.front()).starts_with("Nơi nhận");
  });
}

}  // namespace

Columns columns_at(std::span<const FlowLine> lines, float pitch, bool at_start) {
  Columns columns;
  if (lines.empty() || lines.front().line.segments.size() < 2 || has_marks_of_list(lines.front().line))
    return columns;
  const Region found = region_of(lines, pitch, at_start);
  const std::vector<Interval>& covered = found.covered;
  const std::size_t taken = found.taken;
  if (taken == 0 || covered.size() < 2) return columns;
  columns.lines = taken;
  const auto region = lines.first(taken);
  const bool one_row = in_head_or_signature(region, covered, at_start);
  columns.set_lines = one_row;
  const float apart = taken > 1 ? row_gap(region) : 0;
  float bottom = 0;
  for (const FlowLine& line : region) {
    if (columns.rows.empty() || (!one_row && line.line.box.top - bottom > apart))
      columns.rows.emplace_back(covered.size());
    put(columns.rows.back(), covered, line.line);
    bottom = std::max(bottom, line.line.box.bottom);
  }
  return columns;
}

}  // namespace rasoat::pdf
