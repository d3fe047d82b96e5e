// Running heads and page numbers are told by their place (first or last on a page) and by coming back, notes
// by their size, their place and the number that opens them.
#include "reading/pdf/flow.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "reading/furniture.hpp"

namespace rasoat::pdf {
namespace {

constexpr std::size_t kLongestRunning = 200;  // bytes
constexpr unsigned kFewestPages = 3;
constexpr float kNoteSize = 0.93F;  // of the body's size, at most
constexpr float kNoteZone = 0.35F;  // of the page, from which notes may start downwards

using Range = std::pair<std::size_t, std::size_t>;

std::string without_digits(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if ((c < '0' || c > '9') && c != ' ') kept += c;
  }
  return kept;
}

std::vector<Range> pages_in(const std::vector<FlowLine>& lines) {
  std::vector<Range> pages;
  for (std::size_t at = 0; at < lines.size();) {
    std::size_t end = at;
    while (end < lines.size() && lines[end].page == lines[at].page) ++end;
    pages.emplace_back(at, end);
    at = end;
  }
  return pages;
}

void mark_furniture(std::vector<FlowLine>& lines, const std::vector<Range>& pages) {
  struct Edge {
    std::size_t line;
    std::string words;
  };
  std::vector<Edge> edges;
  std::unordered_map<std::string, unsigned> seen;
  for (const auto& [start, end] : pages) {
    std::vector<std::size_t> places = {start};
    if (start + 1 < end) places.push_back(end - 1);
    if (start + 3 < end) places.insert(places.end(), {start + 1, end - 2});
    for (const std::size_t at : places) {
      std::string text = plain_text(lines[at].line);
      if (text.size() > kLongestRunning) continue;
      if ((at == start || at + 1 == end) && looks_like_page_number(text))
        lines[at].role = LineRole::furniture;
      std::string words = without_digits(text);
      if (words.size() > 1) ++seen[words];
      edges.push_back({at, std::move(words)});
    }
  }
  for (const Edge& edge : edges) {
    const auto found = seen.find(edge.words);
    if (found != seen.end() && found->second >= kFewestPages) lines[edge.line].role = LineRole::furniture;
  }
}

float usual(const std::map<int, std::size_t>& counted) {
  const auto most = std::ranges::max_element(counted, {}, [](const auto& one) { return one.second; });
  return most == counted.end() ? 0 : static_cast<float>(most->first) / 2;
}

// The same of what was measured in an image: neighbours are the same but for how the ink fell.
float usual_nearly(const std::map<int, std::size_t>& counted) {
  std::map<int, std::size_t> around;
  for (const auto& [value, count] : counted) {
    for (int near = value - 2; near <= value + 2; ++near) around[near] += count;
  }
  return usual(around);
}

int halves(float value) {
  return static_cast<int>(std::lround(value * 2));
}

// "1", "(1)", "[1]" or "1." at the start of a line: the number, else nothing.
std::string note_name(const PageLine& line) {
  const Segment& segment = line.segments.front();
  std::string_view text = segment.words.front().text;
  const bool set_off = segment.raised.front() || text.starts_with('[') || text.starts_with('(');
  while (text.starts_with('[') || text.starts_with('(')) text.remove_prefix(1);
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits == 0 || digits > 3) return {};
  const std::string_view rest = text.substr(digits);
  const bool closed = rest.empty() || rest == "]" || rest == ")";
  return closed && (set_off || segment.words.size() > 1 || line.segments.size() > 1)
             ? std::string(text.substr(0, digits))
             : "";
}

// The lines of smaller size at the end of a page, from the first that a number opens.
void mark_notes(std::vector<FlowLine>& lines, Range page, float size, float height) {
  std::size_t end = page.second;
  while (end > page.first && lines[end - 1].role == LineRole::furniture) --end;
  std::size_t start = end;
  while (start > page.first) {
    const FlowLine& line = lines[start - 1];
    if (line.role == LineRole::furniture || line.line.size > kNoteSize * size ||
        line.line.box.top < kNoteZone * height)
      break;
    --start;
  }
  while (start < end && note_name(lines[start].line).empty()) ++start;
  for (std::size_t at = start; at < end; ++at) {
    lines[at].role = LineRole::note;
    lines[at].note = note_name(lines[at].line);
  }
}

void measure(Flow& flow, bool recognised) {
  std::map<int, std::size_t> pitches, lefts;
  std::vector<float> rights;
  const FlowLine* above = nullptr;
  for (FlowLine& line : flow.lines) {
    if (line.role != LineRole::body) continue;
    if (above != nullptr && above->page == line.page) {
      line.pitch = line.line.box.bottom - above->line.box.bottom;
      if (line.pitch > 0.5F * line.line.size) ++pitches[halves(line.pitch)];
    }
    above = &line;
    if (line.line.segments.size() > 1) continue;
    ++lefts[halves(line.line.box.left)];
    rights.push_back(line.line.box.right);
  }
  flow.pitch = recognised ? usual_nearly(pitches) : usual(pitches);
  flow.left = recognised ? usual_nearly(lefts) : usual(lefts);
  if (rights.empty()) return;
  const auto most = rights.begin() + static_cast<std::ptrdiff_t>((rights.size() - 1) * 97 / 100);
  std::ranges::nth_element(rights, most);
  flow.right = *most;
}

}  // namespace

void append_spelt_out(std::string_view word, std::string& out) {
  constexpr std::string_view kSpelt[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  for (std::size_t at = 0; at < word.size(); ++at) {
    const std::string_view rest = word.substr(at);
    const auto third = rest.size() > 2 ? static_cast<unsigned char>(rest[2]) : 0U;
    if (rest.starts_with("\xEF\xAC") && third >= 0x80 && third <= 0x86) {
      out += kSpelt[third - 0x80];
      at += 2;
    } else if (rest.starts_with("\xC2\xAD")) {  // a soft hyphen
      at += 1;
    } else {
      out += rest.front();
    }
  }
}

std::string plain_text(const Segment& segment) {
  std::string out;
  for (std::size_t at = 0; at < segment.words.size(); ++at) {
    if (segment.blank_before[at]) out += ' ';
    append_spelt_out(segment.words[at].text, out);
  }
  return out;
}

std::string plain_text(const PageLine& line) {
  std::string out;
  for (const Segment& segment : line.segments) out.append(out.empty() ? "" : " ").append(plain_text(segment));
  return out;
}

Flow flow_of(const std::vector<Page>& pages) {
  Flow flow;
  std::map<int, std::size_t> sizes, widths;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    ++widths[halves(pages[page].width)];
    for (PageLine& line : lines_of(pages[page])) {
      for (const Segment& segment : line.segments) sizes[halves(line.size)] += segment.words.size();
      flow.lines.push_back({std::move(line), static_cast<std::uint32_t>(page), LineRole::body, {}, 0});
    }
  }
  flow.width = usual(widths);
  const std::vector<Range> ranges = pages_in(flow.lines);
  mark_furniture(flow.lines, ranges);
  for (const Range& range : ranges)
    mark_notes(flow.lines, range, usual(sizes), pages[flow.lines[range.first].page].height);
  const auto recognised = [](const Page& page) { return page.confidence >= 0; };
  measure(flow, std::ranges::any_of(pages, recognised));
  return flow;
}

}  // namespace rasoat::pdf
