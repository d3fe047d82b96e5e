// Columns are told by the corridors between them: strips without any word all down the lines. A line of
// several segments opens the region; it goes on as long as lines keep a corridor free.
#include "reading/pdf/columns.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>

#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::pdf {
namespace {

constexpr float kCorridor = 4;      // points
constexpr float kFarPitch = 3.2F;   // of the usual one: between two lines of columns
constexpr float kNearPitch = 1.5F;  // to a line that stands in one column only
constexpr float kNamePitch = 9;     // from a signatory's position to his name
constexpr float kTogether = 2.5F;   // points between lines of one cell
constexpr float kRowGap = 2.5F;     // points between two rows beyond what lines of a cell have
constexpr std::size_t kMostLines = 400;
constexpr std::size_t kMostSegments = 100;  // of a line; hostile files have more
constexpr std::size_t kMostWords = 20'000;  // of a table whose columns are looked for word by word

struct Interval {
  float left = 0;
  float right = 0;
};

// Unites an interval with those it touches; they stay in order.
void unite(std::vector<Interval>& covered, Interval one, float corridor = kCorridor) {
  const auto first =
      std::ranges::find_if(covered, [&](const Interval& other) { return other.right + corridor > one.left; });
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

// "Nơi nhận", "Nơi gửi" (grammars/vocabulary/anatomy.tsv).
const grammar::PhraseTable& recipients_phrases() {
  static const grammar::PhraseTable made = [] {
    grammar::PhraseTable table;
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("anatomy.tsv"), {"group", "phrase"})) {
      if (row[0] == "recipients") table.add(row[1], 0);
    }
    return table;
  }();
  return made;
}

// What stands beside a signature begins columns of its own.
bool opens_recipients(const PageLine& line) {
  return line.segments.size() == 2 &&
         recipients_phrases().longest(plain_text(line.segments.front())).has_value();
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

// "KẾ HOẠCH": what a document is stands below its head, in the middle of the page.
bool is_type_word(const PageLine& line) {
  const std::string text = plain_text(line);
  const auto word = grammar::read_type_word(text);
  return word && word->length == text.size();
}

// Lines of one column belong to the region where they hang together with its lines above or below.
Region region_of(std::span<const FlowLine> lines, float pitch, bool at_start) {
  Region region;
  std::vector<Interval> covered;     // with the lines that wait
  float bottom = 0;                  // of them
  std::optional<std::size_t> above;  // the column in which the line above stands alone
  for (std::size_t at = 0; at < lines.size() && at < kMostLines; ++at) {
    const FlowLine& line = lines[at];
    if (at > 0 && (line.pitch > kNamePitch * pitch || line.line.segments.size() > kMostSegments ||
                   opens_recipients(line.line)))
      break;
    const auto column = at == 0 ? std::nullopt : lone_column(line.line.box, region.covered);
    const bool beside =
        column && above && *column != *above && line.line.box.top < lines[at - 1].line.box.bottom - kTogether;
    const bool several = line.line.segments.size() > 1 || beside;
    above = line.line.segments.size() > 1 ? std::nullopt : column;
    const bool waits = region.taken < at;
    std::vector<Interval> more = covered;
    cover(more, line.line);
    if (at > 0 && (more.size() < 2 || more.size() < covered.size())) break;
    const bool near = line.line.box.top - bottom < kTogether;
    if (several) {
      if (at > 0 && (waits ? !near : line.pitch > kFarPitch * pitch)) break;
      take(region, more, lines, at + 1);
    } else {
      if (!column || (at_start && is_type_word(line.line))) break;
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

bool in_head_or_signature(const FlowLine& first, std::size_t columns, bool at_start) {
  return columns == 2 && (at_start || opens_recipients(first.line));
}

std::size_t words_in(std::span<const FlowLine> region) {
  std::size_t words = 0;
  for (const FlowLine& line : region) {
    for (const Segment& segment : line.line.segments) words += segment.words.size();
  }
  return words;
}

struct Starts {
  unsigned words = 0;
  bool apart = false;  // one of them stands further from the word before it than words of a sentence do
};

// Where words begin, by points, and what they cover.
std::map<int, Starts> starts_of(std::span<const FlowLine> region, std::vector<Interval>& strips) {
  constexpr float kNarrow = 2.5F;
  constexpr float kApart = 0.58F;  // of the size
  std::map<int, Starts> starts;
  for (const FlowLine& line : region) {
    float before = -1e6F;
    for (const Segment& segment : line.line.segments) {
      for (const Word& word : segment.words) {
        unite(strips, {word.box.left, word.box.right}, kNarrow);
        Starts& here = starts[static_cast<int>(std::lround(word.box.left))];
        ++here.words;
        here.apart = here.apart || word.box.left - before > kApart * word.size;
        before = word.box.right;
      }
    }
  }
  return starts;
}

// Columns of a table may stand as close together as words: then words begin at the same place in line after
// line, behind a corridor that no line's word crosses and that is wider than a blank somewhere.
std::vector<Interval> narrow_columns(std::span<const FlowLine> region) {
  std::vector<Interval> strips;
  const std::map<int, Starts> starts = starts_of(region, strips);
  std::vector<Interval> columns;
  for (const Interval& strip : strips) {
    Starts aligned;
    const int place = static_cast<int>(std::lround(strip.left));
    for (auto near = starts.lower_bound(place - 1); near != starts.end() && near->first <= place + 1;
         ++near) {
      aligned.words += near->second.words;
      aligned.apart = aligned.apart || near->second.apart;
    }
    const bool wide = columns.empty() || strip.left - columns.back().right > 3 * kCorridor;
    if (wide || (aligned.words >= 2 && aligned.apart)) {
      columns.push_back(strip);
    } else {
      columns.back().right = strip.right;
    }
  }
  return columns;
}

// A segment's words, column by column.
std::vector<Segment> cut(const Segment& segment, const std::vector<Interval>& covered) {
  std::vector<Segment> pieces;
  std::size_t column = covered.size();
  for (std::size_t at = 0; at < segment.words.size(); ++at) {
    Segment one;
    one.words = {segment.words[at]};
    one.raised = {segment.raised[at]};
    one.blank_before = {segment.blank_before[at]};
    one.box = segment.words[at].box;
    one.size = segment.size;
    const std::size_t here = column_of(covered, one);
    if (here != column) {
      one.blank_before[0] = false;
      pieces.push_back(std::move(one));
    } else {
      Segment& whole = pieces.back();
      whole.words.push_back(segment.words[at]);
      whole.raised.push_back(segment.raised[at]);
      whole.blank_before.push_back(segment.blank_before[at]);
      whole.box.right = std::max(whole.box.right, one.box.right);
    }
    column = here;
  }
  return pieces;
}

void put(Columns::Row& row, const std::vector<Interval>& covered, const PageLine& line) {
  std::size_t before = covered.size();
  std::vector<Segment> pieces;
  for (const Segment& segment : line.segments)
    std::ranges::move(cut(segment, covered), std::back_inserter(pieces));
  for (const Segment& segment : pieces) {
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

}  // namespace

Columns columns_at(std::span<const FlowLine> lines, float pitch, bool at_start) {
  Columns columns;
  if (lines.empty() || lines.front().line.segments.size() < 2 ||
      lines.front().line.segments.size() > kMostSegments || has_marks_of_list(lines.front().line))
    return columns;
  const Region found = region_of(lines, pitch, at_start);
  const std::size_t taken = found.taken;
  if (taken == 0 || found.covered.size() < 2) return columns;
  columns.lines = taken;
  const auto region = lines.first(taken);
  const bool one_row = in_head_or_signature(region.front(), found.covered.size(), at_start);
  const bool wide = one_row || words_in(region) > kMostWords;
  const std::vector<Interval> covered = wide ? found.covered : narrow_columns(region);
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
