#include "document/pieces.hpp"

#include <algorithm>

namespace rasoat {
namespace {

bool is_left_out(const Block& block) {
  return block.kind == BlockKind::furniture || block.kind == BlockKind::page_break;
}

// One past the line end that follows `at`, blanks before it included; `at` where none follows.
Offset past_line_end(std::string_view text, Offset at) {
  Offset end = at;
  while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r')) ++end;
  return end < text.size() && text[end] == '\n' ? end + 1 : at;
}

class PieceMaker {
 public:
  explicit PieceMaker(std::string_view text) : text_(text) {}

  void take(const Block& block) {
    if (is_left_out(block)) {
      leave_out(block);
      return;
    }
    if (joins_ || block.span.start < covered_) {
      end_piece(past_line_end(text_, pieces_.back().end));
      begin(block.span.start);
    } else if (!open_) {
      begin(std::min(std::max(covered_, left_out_), block.span.start));
    } else if (pieces_.back().end < covered_) {
      end_piece(past_line_end(text_, pieces_.back().end));
      begin(std::max(covered_, left_out_));
    }
    pieces_.back().end = block.span.end;
    covered_ = std::max(covered_, block.span.end);
    joins_ = block.joins_next;
  }

  std::vector<Span> finish() {
    const auto size = static_cast<Offset>(text_.size());
    if (open_ && pieces_.back().end == covered_ && left_out_ <= covered_) pieces_.back().end = size;
    return std::move(pieces_);
  }

 private:
  void leave_out(const Block& block) {
    if (open_ && !joins_ && block.span.start >= pieces_.back().end && pieces_.back().end == covered_) {
      end_piece(block.span.start);
      open_ = false;
    }
    left_out_ = std::max(left_out_, block.span.end);
  }

  void begin(Offset start) {
    pieces_.push_back({start, start});
    open_ = true;
  }

  void end_piece(Offset end) { pieces_.back().end = std::max(pieces_.back().end, end); }

  std::string_view text_;
  std::vector<Span> pieces_;
  Offset covered_ = 0;   // the furthest place that a piece has reached
  Offset left_out_ = 0;  // end of the last block that was left out
  bool open_ = false;    // the last piece may go on
  bool joins_ = false;   // the last block goes on in the next one
};

}  // namespace

std::vector<Span> reading_pieces(std::string_view text, std::span<const Block> blocks) {
  PieceMaker maker(text);
  for (const Block& block : blocks) maker.take(block);
  return maker.finish();
}

}  // namespace rasoat
