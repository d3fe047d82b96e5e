// Emphasis is followed star by star from the block's start: a title is what it covers after the label.
#include "document/emphasis.hpp"

#include <algorithm>

#include "reading/line.hpp"

namespace rasoat {
namespace {

// Walks over the runs of a passage between stars: each is emphasised or not as a whole.
class EmphasisWalk {
 public:
  EmphasisWalk(std::string_view text, Span span) : text_(text), at_(span.start), end_(span.end) {}

  // The next run, blanks around it left out; runs of blanks only are passed over. False at the end.
  bool next() {
    while (at_ < end_) {
      if (text_[at_] == '*') take_stars();
      const Offset stop = next_star();
      run_ = without_blanks(text_, {at_, stop});
      at_ = stop;
      if (!run_.empty()) return true;
    }
    return false;
  }

  Span run() const { return run_; }
  bool emphasised() const { return bold_ || italic_; }

 private:
  Offset next_star() const {
    Offset at = at_;
    for (;;) {
      const std::size_t found = text_.substr(0, end_).find('*', at);
      if (found == std::string_view::npos) return end_;
      if (found == at_ || text_[found - 1] != '\\') return static_cast<Offset>(found);
      at = static_cast<Offset>(found) + 1;
    }
  }

  void take_stars() {
    std::size_t stars = 0;
    while (at_ < end_ && text_[at_] == '*') {
      ++at_;
      ++stars;
    }
    if (stars / 2 % 2 == 1) bold_ = !bold_;
    if (stars % 2 == 1) italic_ = !italic_;
  }

  std::string_view text_;
  Offset at_;
  Offset end_;
  Span run_;
  bool bold_ = false;
  bool italic_ = false;
};

bool is_mark(char byte) {
  return byte == '.' || byte == ':' || byte == ';' || byte == ',';
}

bool is_only_marks(std::string_view run) {
  return std::all_of(run.begin(), run.end(),
                     [](char byte) { return is_mark(byte) || byte == ' ' || byte == '\n'; });
}

}  // namespace

EmphasisRun title_run(std::string_view text, Span block, Offset from) {
  EmphasisRun run;
  EmphasisWalk walk(text, {block.start, std::min(block.end, from + static_cast<Offset>(kLongestTitle))});
  bool after = false;
  while (!after && walk.next()) {
    if (walk.run().end <= from) continue;
    if (walk.emphasised()) {
      run.emphasised = true;
      run.end = walk.run().end;
    } else if (!run.emphasised) {
      return run;
    } else {
      const std::string_view rest = walk.run().of(text);
      run.parted = is_mark(rest[0]);
      after = !is_only_marks(rest);
    }
  }
  run.whole = !after;
  run.parted = run.parted || (run.end > 0 && is_mark(text[run.end - 1]));
  return run;
}

bool is_emphasised(std::string_view text, Span span) {
  if (span.size() > kLongestTitle) return false;
  EmphasisWalk walk(text, span);
  bool any = false;
  while (walk.next()) {
    if (!walk.emphasised() && !is_only_marks(walk.run().of(text))) return false;
    any = any || walk.emphasised();
  }
  return any;
}

}  // namespace rasoat
