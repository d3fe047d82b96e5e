// Words of the page's usual size make the lines first. Smaller ones that stand beside a line's words and
// higher than they (note marks, exponents) join that line; the others make lines of their own.
#include "reading/pdf/page_lines.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace rasoat::pdf {
namespace {

constexpr float kSameLine = 0.35F;  // of the size: the middles of a line's words lie no further apart
constexpr float kBlank = 0.12F;     // of the size: between two words
constexpr float kColumn = 1.6F;     // of the size: between two columns
constexpr float kSmall = 0.8F;      // of the size of a line's other words
constexpr float kBeside = 0.7F;     // of the size: from a word to its note mark

float usual_size(const std::vector<Word>& words) {
  std::map<int, std::size_t> characters;  // by half points
  for (const Word& word : words) characters[static_cast<int>(std::lround(word.size * 2))] += word.text.size();
  const auto most = std::ranges::max_element(characters, {}, [](const auto& one) { return one.second; });
  return most == characters.end() ? 0 : static_cast<float>(most->first) / 2;
}

struct Row {
  std::vector<Word> words;
  std::vector<Word> small;  // raised ones
  float middle = 0;
  float size = 0;
};

std::vector<Row> rows_of(std::vector<Word> words) {
  std::ranges::stable_sort(words, {}, [](const Word& word) { return word.box.middle(); });
  std::vector<Row> rows;
  for (const Word& word : words) {
    const float near = kSameLine * word.size;
    if (rows.empty() || word.box.middle() - rows.back().middle > std::max(near, kSameLine * rows.back().size))
      rows.push_back({{}, {}, word.box.middle(), word.size});
    rows.back().words.push_back(word);
  }
  return rows;
}

bool stands_beside(const Row& row, const Word& word) {
  constexpr std::size_t kMostWords = 2'000;  // that a line may have: every small word asks them all
  if (row.words.size() > kMostWords) return false;
  for (const Word& other : row.words) {
    const float beside = kBeside * other.size;
    const bool after = word.box.left > other.box.right - beside && word.box.left < other.box.right + beside;
    const bool before = other.box.left > word.box.right - beside && other.box.left < word.box.right + beside;
    if (word.size <= kSmall * other.size && (after || before)) return true;
  }
  return false;
}

// The row of larger words that this small one belongs to; null where there is none.
Row* row_of(std::vector<Row>& rows, const Word& word) {
  const auto first = std::ranges::lower_bound(rows, word.box.middle() - 1.5F * word.size, {}, &Row::middle);
  for (auto row = first; row != rows.end() && row->middle < word.box.middle() + 2 * word.size; ++row) {
    if (stands_beside(*row, word)) return &*row;
  }
  return nullptr;
}

void add(Segment& segment, const Word& word, bool raised, bool blank) {
  segment.blank_before.push_back(blank);
  segment.raised.push_back(raised);
  segment.words.push_back(word);
}

void measure(Segment& segment) {
  segment.size = usual_size(segment.words);
  bool any = false;
  for (std::size_t at = 0; at < segment.words.size(); ++at) {
    const Box& box = segment.words[at].box;
    segment.box.left = at == 0 ? box.left : std::min(segment.box.left, box.left);
    segment.box.right = at == 0 ? box.right : std::max(segment.box.right, box.right);
    if (segment.raised[at] && segment.words.size() > 1) continue;
    segment.box.top = any ? std::min(segment.box.top, box.top) : box.top;
    segment.box.bottom = any ? std::max(segment.box.bottom, box.bottom) : box.bottom;
    any = true;
  }
}

// "II.NHIỆM", where an automatic number stands close to its heading: the bytes of the number, else 0.
std::size_t glued_label(std::string_view word) {
  const std::size_t digits = word.find_first_not_of("0123456789.");
  const std::size_t end = digits != 0 ? digits : word.find_first_not_of("IVX");
  if (end == std::string_view::npos || end == 0) return 0;
  const std::size_t label = digits != 0 ? end : end + (word[end] == '.' ? 1 : 0);
  if (label < 2 || word[label - 1] != '.' || word.size() < label + 3 || word[label + 1] == '.') return 0;
  const auto next = static_cast<unsigned char>(word[label]);
  return (next >= 'A' && next <= 'Z') || next >= 0x80 ? label : 0;
}

// Parts a number from the heading that it is printed on to.
void part_label(std::vector<std::pair<Word, bool>>& words) {
  const std::size_t label = words.empty() ? 0 : glued_label(words.front().first.text);
  if (label == 0) return;
  Word heading = words.front().first;
  Word& number = words.front().first;
  const float share = static_cast<float>(label) / static_cast<float>(heading.text.size());
  const float blank = kBlank * heading.size;
  number.text = heading.text.substr(0, label);
  heading.text.remove_prefix(label);
  heading.box.left += (heading.box.right - heading.box.left) * share;
  number.box.right = std::max(number.box.left, heading.box.left - 2 * blank);
  words.insert(words.begin() + 1, {heading, false});
}

PageLine line_of(const Row& row) {
  std::vector<std::pair<Word, bool>> words;
  for (const Word& word : row.words) words.emplace_back(word, false);
  for (const Word& word : row.small) words.emplace_back(word, word.box.middle() < row.middle);
  std::ranges::stable_sort(words, {}, [](const auto& one) { return one.first.box.left; });
  part_label(words);
  PageLine line;
  float end = 0;
  for (const auto& [word, raised] : words) {
    const float gap = word.box.left - end;
    if (line.segments.empty() || gap > kColumn * row.size) line.segments.emplace_back();
    Segment& segment = line.segments.back();
    add(segment, word, raised, !segment.words.empty() && gap > kBlank * std::min(word.size, row.size));
    end = std::max(end, word.box.right);
  }
  for (Segment& segment : line.segments) measure(segment);
  line.box = line.segments.front().box;
  line.size = line.segments.front().size;
  for (const Segment& segment : line.segments) {
    line.box.top = std::min(line.box.top, segment.box.top);
    line.box.bottom = std::max(line.box.bottom, segment.box.bottom);
    line.box.right = std::max(line.box.right, segment.box.right);
  }
  return line;
}

}  // namespace

std::vector<PageLine> lines_of(const Page& page) {
  const float usual = usual_size(page.words);
  std::vector<Word> words;
  std::vector<Word> small;
  for (const Word& word : page.words) (word.size <= kSmall * usual ? small : words).push_back(word);
  std::vector<Row> rows = rows_of(std::move(words));
  std::vector<Word> others;
  for (const Word& word : small) {
    Row* row = row_of(rows, word);
    if (row != nullptr) {
      row->small.push_back(word);
    } else {
      others.push_back(word);
    }
  }
  for (Row& row : rows_of(std::move(others))) rows.push_back(std::move(row));
  std::ranges::stable_sort(rows, {}, &Row::middle);
  std::vector<PageLine> lines;
  for (const Row& row : rows) lines.push_back(line_of(row));
  return lines;
}

}  // namespace rasoat::pdf
