// The map between a view and its source. The piece and the checkpoint before the place are found by binary
// search; from the checkpoint the edits are walked over once more. A stretch that is longer than any with
// edits in it has none: there the offsets run side by side.
#include <algorithm>

#include "text/fold_cursor.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

template <typename Items, typename Before>
std::size_t count_before(const Items& items, Before before) {
  return static_cast<std::size_t>(std::partition_point(items.begin(), items.end(), before) - items.begin());
}

}  // namespace

// What stands between two checkpoints. Source offsets are those of the piece here.
class MatchingView::Stretch {
  // With edits: less than an interval to the last one, that one, and less than an interval after it.
  static constexpr std::size_t kLongest = 2 * kInterval + text::kLongestEdit;

 public:
  struct Step {
    std::size_t view = 0;  ///< where the bytes before the edit begin
    std::size_t source = 0;
    text::Edit edit;
    bool last = true;  ///< the edit is none, at the end of the stretch
    std::size_t edit_view() const noexcept { return view + (edit.start - source); }
  };

  Stretch(std::string_view passage, std::size_t view, std::size_t source, std::size_t end) noexcept
      : cursor_(passage, source), view_(view), source_(source), end_(end), plain_(end - source > kLongest) {}

  /// The next bytes that stay as they are, and the edit after them that shifts offsets.
  Step next() noexcept {
    Step step{view_, source_, {end_, end_, {}, true}, true};
    while (!plain_) {
      const auto edit = cursor_.next(end_);
      if (!edit) break;
      if (!edit->shifts) continue;
      step.edit = *edit;
      step.last = false;
      break;
    }
    view_ = step.edit_view() + step.edit.text.size();
    source_ = step.edit.end;
    return step;
  }

 private:
  text::FoldCursor cursor_;
  std::size_t view_, source_, end_;
  bool plain_;
};

std::span<const MatchingView::Checkpoint> MatchingView::checkpoints_of(std::size_t piece) const noexcept {
  const std::size_t first = pieces_[piece].checkpoint;
  const std::size_t end = piece + 1 < pieces_.size() ? pieces_[piece + 1].checkpoint : checkpoints_.size();
  return {checkpoints_.data() + first, end - first};
}

Offset MatchingView::end_in_view(std::size_t piece) const noexcept {
  return piece + 1 < pieces_.size() ? pieces_[piece + 1].view : static_cast<Offset>(folded_.size());
}

MatchingView::Stretch MatchingView::stretch(std::size_t piece, std::size_t before) const noexcept {
  const auto checkpoints = checkpoints_of(piece);
  const Span source = pieces_[piece].source;
  const Checkpoint start =
      before > 0 ? checkpoints[before - 1] : Checkpoint{pieces_[piece].view, source.start};
  const Offset end = before < checkpoints.size() ? checkpoints[before].source : source.end;
  return {source.of(source_), start.view, start.source - source.start, end - source.start};
}

Offset MatchingView::source_start(Offset at) const noexcept {
  if (verbatim_) return at;
  if (pieces_.empty()) return 0;
  if (at >= folded_.size()) return pieces_.back().source.end;
  const std::size_t piece = count_before(pieces_, [at](const Piece& p) { return p.view <= at; }) - 1;
  Stretch walk =
      stretch(piece, count_before(checkpoints_of(piece), [at](const Checkpoint& c) { return c.view <= at; }));
  for (;;) {
    const auto step = walk.next();
    const std::size_t edit_view = step.edit_view();
    if (at >= edit_view + step.edit.text.size() && !step.last) continue;
    const std::size_t found = at < edit_view ? step.source + (at - step.view) : step.edit.start;
    return static_cast<Offset>(pieces_[piece].source.start + found);
  }
}

Offset MatchingView::source_end(Offset at) const noexcept {
  if (verbatim_) return at;
  if (pieces_.empty()) return 0;
  if (at == 0) return pieces_.front().source.start;
  at = std::min(at, static_cast<Offset>(folded_.size()));
  const std::size_t piece = count_before(pieces_, [at](const Piece& p) { return p.view < at; }) - 1;
  Stretch walk =
      stretch(piece, count_before(checkpoints_of(piece), [at](const Checkpoint& c) { return c.view < at; }));
  for (;;) {
    const auto step = walk.next();
    const std::size_t edit_view = step.edit_view();
    if (at > edit_view + step.edit.text.size() && !step.last) continue;
    const std::size_t found = at <= edit_view ? step.source + (at - step.view) : step.edit.end;
    return static_cast<Offset>(pieces_[piece].source.start + found);
  }
}

std::size_t MatchingView::piece_with_source(Offset at) const noexcept {
  std::size_t piece = 0;
  if (by_source_.empty()) {
    piece = count_before(pieces_, [at](const Piece& p) { return p.source.start <= at; });
  } else {
    piece = count_before(by_source_, [&](std::uint32_t p) { return pieces_[p].source.start <= at; });
  }
  if (piece == 0) return pieces_.size();
  const std::size_t found = by_source_.empty() ? piece - 1 : by_source_[piece - 1];
  return pieces_[found].source.contains(at) ? found : pieces_.size();
}

Offset MatchingView::from_source_within(std::size_t piece, Offset at) const noexcept {
  const Offset start = pieces_[piece].source.start;
  Stretch walk = stretch(
      piece, count_before(checkpoints_of(piece), [at](const Checkpoint& c) { return c.source <= at; }));
  const std::size_t wanted = at - start;
  for (;;) {
    const auto step = walk.next();
    if (wanted <= step.edit.start) return static_cast<Offset>(step.view + (wanted - step.source));
    if (wanted < step.edit.end || step.last) return static_cast<Offset>(step.edit_view());
  }
}

Offset MatchingView::from_source(Offset at) const noexcept {
  if (verbatim_) return std::min(at, static_cast<Offset>(source_.size()));
  const auto size = static_cast<Offset>(folded_.size());
  const std::size_t piece = piece_with_source(at);
  if (piece == pieces_.size()) return size;
  const Offset found = from_source_within(piece, at);
  return found < end_in_view(piece) ? found : size;
}

Span MatchingView::from_source(Span source) const noexcept {
  const auto size = static_cast<Offset>(text().size());
  if (verbatim_) return {std::min(source.start, size), std::min(source.end, size)};
  const std::size_t piece = piece_with_source(source.start);
  if (piece == pieces_.size()) return {size, size};
  const Offset start = from_source_within(piece, source.start);
  if (source.end >= pieces_[piece].source.end) return {start, end_in_view(piece)};
  return {start, std::max(start, from_source_within(piece, source.end))};
}

}  // namespace rasoat
