// The end of composing: are the paragraphs a text file's lines, and which blocks do they make?
#include <algorithm>
#include <cstring>

#include "reading/article_title.hpp"
#include "reading/composer.hpp"
#include "reading/label_at.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"
#include "reading/markdown.hpp"
#include "reading/scan.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kSampleSize = std::size_t{1} << 16;
constexpr std::size_t kLongestLine = 240;  // bytes; paragraphs are soon longer than lines
constexpr std::size_t kLeastFilled = 50;   // bytes of a line that may run on
constexpr std::size_t kFewestRunningOn = 4;

// One that no line above it runs on into: a number, a letter or a dash opens it.
bool is_item(std::string_view text, const Line& line) {
  const std::string_view inner = line.inner.of(text);
  if (look_at(text, line, true).kind != LineKind::text) return true;
  if (!may_start_with_label(inner)) return false;
  const auto label = label_at(text, line.inner);
  return label && (label->closed || label->alone);
}

// Lines filled up to a width go on in the next one with a small letter again and again; paragraphs do not.
bool are_filled_lines(std::string_view sample) {
  std::size_t pairs = 0;
  std::size_t running_on = 0;
  LineCutter cutter(sample);
  Line line;
  std::string_view before;
  while (cutter.next(line)) {
    const std::string_view inner = line.inner.of(sample);
    if (!before.empty() && !inner.empty()) {
      ++pairs;
      const bool open = before.size() >= kLeastFilled && !ends_sentence(before);
      running_on += open && starts_small(inner) && !is_item(sample, line);
    }
    before = inner;
  }
  return running_on >= kFewestRunningOn && running_on * 5 >= pairs;
}

}  // namespace

void Composer::take_sample() {
  if (sample_.size() > kSampleSize) return;
  if (empty_before_) sample_ += '\n';
  for (std::size_t start = 0; start < line_.size();) {
    const std::size_t end = std::min(line_.find('\n', start), line_.size());
    longest_ = std::max(longest_, end - start);
    start = end + 1;
  }
  sample_.append(line_, 0, kSampleSize).append(1, '\n');
}

bool Composer::holds_lines() const {
  return recognises_markdown(sample_) || (longest_ <= kLongestLine && are_filled_lines(sample_));
}

// Takes out the empty lines that the document itself does not have.
void Composer::close_up() {
  std::string closed;
  closed.reserve(text_.capacity());
  std::vector<std::size_t> taken;  // places of bytes taken out
  std::size_t from = 0;
  for (const Break& one : breaks_) {
    if (one.drawn) continue;
    closed.append(text_, from, one.at - from);
    taken.push_back(one.at);
    from = one.at + 1;
  }
  closed.append(text_, from);
  text_ = std::move(closed);
  std::size_t before = 0;
  const auto moved = [&](std::size_t at) {
    while (before < taken.size() && taken[before] < at) ++before;
    return at - before;
  };
  for (std::size_t& at : furniture_lines_) at = moved(at);
  before = 0;
  if (map_ == nullptr) return;
  for (MappedRun& run : map_->runs) {
    run.text.start = static_cast<Offset>(moved(run.text.start));
    run.text.end = static_cast<Offset>(moved(run.text.end));
  }
}

ReadDocument Composer::finish(std::string_view reader) {
  end_paragraph();
  Layout layout;
  layout.markdown = true;
  layout.wrap = Wrap::always;
  const bool lines = holds_lines();
  if (lines) {
    close_up();
    layout = measure(text_, recognises_markdown(sample_));
    layout.markdown = true;
  }
  if (!text_.empty()) text_ += '\n';
  text_.reserve(64);  // a string with a block of its own keeps its bytes where they are
  for (const std::size_t at : furniture_lines_) layout.running.push_back(static_cast<Offset>(at));
  std::sort(layout.running.begin(), layout.running.end());

  ReadDocument read;
  read.reader = reader;
  read.generated = std::move(text_);
  read.text = *read.generated;
  read.decoded = old_fonts_.passages(static_cast<Offset>(read.text.size()));
  read.blocks = scan_blocks(read.text, layout);
  part_article_titles(read.text, layout, read.blocks);
  settle_reading_order(read.text, layout, read.blocks);
  return read;
}

}  // namespace rasoat
