// A line whose successor starts with a small letter is surely continued. How many such lines there are tells
// whether lines are wrapped at all, and how long they are tells the width.
#include "reading/layout.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <unordered_map>

#include "grammars/letter.hpp"
#include "reading/furniture.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLinesLookedAt = 600;

// Combining marks (U+0300 … U+036F) in the text.
std::size_t combining_marks(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char lead : {'\xCC', '\xCD'}) {
    for (std::size_t at = text.find(lead); at != std::string_view::npos; at = text.find(lead, at + 1))
      count += lead == '\xCC' || (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xB0);
  }
  return count;
}

// Characters without combining marks: a decomposed line is as wide as a composed one.
std::size_t columns(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  return count - combining_marks(text);
}

// Characters that the line and the next one's first word need on one line.
std::uint32_t room_needed(std::string_view inner, std::string_view next) noexcept {
  constexpr std::size_t kLongestWord = 64;
  const std::size_t end = next.substr(0, kLongestWord).find(' ');
  return static_cast<std::uint32_t>(columns(inner) + 1 + columns(next.substr(0, end)));
}

// Long, without the blanks of columns, and not at an end: the next line goes on, with whatever letter.
bool breaks_off(std::string_view inner, std::string_view next) {
  constexpr std::size_t kLong = 70;
  if (inner.size() < kLong || columns(inner) < kLong || inner.find("   ") != std::string_view::npos)
    return false;
  return std::string_view(".;:!?/)-*_").find(inner.back()) == std::string_view::npos &&
         grammar::read_letter(next).base != 0;
}

struct Broken {
  Offset indent = 0;
  std::uint32_t room = 0;
};

struct Sample {
  std::size_t pairs = 0;                 ///< of lines that no empty line parts
  std::vector<std::uint32_t> continued;  ///< room needed by those that are surely continued
  std::vector<Broken> broken;            ///< by those that break off
  std::size_t longest = 0;               ///< line, in characters
  Offset margin = kNoMargin;             ///< blanks before the line that has fewest

  static constexpr Offset kNoMargin = static_cast<Offset>(-1);
};

// Of Markdown only how many lines are continued is asked, not where they break.
Sample take_sample(std::string_view text, bool markdown) {
  Sample sample;
  LineCutter cutter(text);
  Line line;
  std::string_view before;
  Offset indent = 0;  // of the line before
  for (std::size_t count = 0; count < kLinesLookedAt && cutter.next(line); ++count) {
    const std::string_view inner = line.inner.of(text);
    if (!inner.empty()) sample.margin = std::min(sample.margin, line.inner.start - line.span.start);
    if (!markdown && inner.size() > sample.longest) sample.longest = std::max(sample.longest, columns(inner));
    if (!before.empty() && !inner.empty() && inner[0] != '|' && before[0] != '|') {
      ++sample.pairs;
      if (starts_small(inner)) sample.continued.push_back(markdown ? 0 : room_needed(before, inner));
      if (!markdown && breaks_off(before, inner))
        sample.broken.push_back({indent, room_needed(before, inner)});
    }
    indent = line.inner.start - line.span.start;
    before = line.page_break ? std::string_view() : inner;
  }
  return sample;
}

// The room that filled lines need: the upper end of the narrow range (a sixth wide) in which most of the
// wrapped characters stand. Notes in smaller type and cells of tables have ranges of their own.
std::uint32_t filled_room(std::vector<std::uint32_t> continued) {
  std::sort(continued.begin(), continued.end());
  std::size_t first = 0;
  std::uint64_t characters = 0;
  std::uint64_t most = 0;
  std::uint32_t room = 0;
  for (const std::uint32_t end : continued) {
    characters += end;
    while (std::uint64_t{continued[first]} * 6 < std::uint64_t{end} * 5) characters -= continued[first++];
    if (characters <= most) continue;
    most = characters;
    room = end;
  }
  return room;
}

// Without the lines of a title, which stand in the middle of the page and are filled less.
std::vector<std::uint32_t> rooms_of_text(const Sample& sample) {
  constexpr Offset kCentred = 8;
  std::vector<std::uint32_t> rooms;
  for (const Broken& line : sample.broken) {
    if (line.indent < sample.margin + kCentred) rooms.push_back(line.room);
  }
  return rooms;
}

// A letter of one page: few lines to tell by, but none is longer than the filled ones.
bool is_short_and_wrapped(const Sample& sample, std::uint32_t room) {
  constexpr std::uint32_t kLeastRoom = 70;
  return sample.continued.size() < 4 && room >= kLeastRoom && sample.longest <= room;
}

void choose_wrap(Layout& layout, Sample sample) {
  const bool wrapped = sample.continued.size() >= 4 && sample.continued.size() * 5 >= sample.pairs;
  if (layout.markdown) {
    layout.wrap = wrapped || sample.pairs < 20 ? Wrap::always : Wrap::never;
    return;
  }
  const std::uint32_t room = filled_room(wrapped ? sample.continued : rooms_of_text(sample));
  if (!wrapped && !is_short_and_wrapped(sample, room)) return;
  layout.wrap = Wrap::by_width;
  layout.width = static_cast<std::uint32_t>(std::uint64_t{room} * 82 / 100);
}

std::string without_digits(std::string_view inner) {
  std::string kept;
  for (const char byte : inner) {
    if ((byte < '0' || byte > '9') && byte != ' ') kept += byte;
  }
  return kept;
}

// The first and the last line of every page; those that come back on three pages, and page numbers, are
// furniture.
void find_running_heads(std::string_view text, Layout& layout) {
  std::vector<Line> edges;
  LineCutter cutter(text);
  Line line;
  Line last;
  bool first_on_page = true;
  while (cutter.next(line)) {
    if (line.page_break) {
      if (!last.inner.empty() && (edges.empty() || edges.back().span != last.span)) edges.push_back(last);
      first_on_page = true;
      last = {};
    } else if (!line.inner.empty()) {
      if (first_on_page) edges.push_back(line);
      first_on_page = false;
      last = line;
    }
  }
  if (!last.inner.empty() && (edges.empty() || edges.back().span != last.span)) edges.push_back(last);
  std::unordered_map<std::string, unsigned> seen;
  for (const Line& edge : edges) {
    if (edge.inner.size() < 200) ++seen[without_digits(edge.inner.of(text))];
  }
  for (const Line& edge : edges) {
    const std::string_view inner = edge.inner.of(text);
    if (inner.size() >= 200) continue;
    if (looks_like_page_number(inner) || seen[without_digits(inner)] >= 3)
      layout.running.push_back(edge.span.start);
  }
}

}  // namespace

Layout measure(std::string_view text, bool markdown) {
  Layout layout;
  layout.markdown = markdown;
  choose_wrap(layout, take_sample(text, markdown));
  if (!text.empty() && std::memchr(text.data(), '\f', text.size()) != nullptr)
    find_running_heads(text, layout);
  return layout;
}

bool is_full(std::string_view inner, std::string_view next, const Layout& layout) noexcept {
  if (layout.wrap != Wrap::by_width) return false;
  return inner.size() >= 3 * std::size_t{layout.width} || room_needed(inner, next) >= layout.width;
}

}  // namespace rasoat
