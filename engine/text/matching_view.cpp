// Making a view: what stands between two edits is copied in bulk, and every 256 bytes or so of a stretch with
// edits a checkpoint is left, from which matching_view_map.cpp walks over the same edits again.
#include "text/matching_view.hpp"

#include <algorithm>
#include <numeric>

#include "source/huge_pages.hpp"
#include "text/fold_cursor.hpp"

namespace rasoat {
namespace {

// So much is looked at before it is copied: both then find it in the cache.
constexpr std::size_t kChunk = 1 << 16;
// The longest character, which a mark at the start of the next chunk may still change.
constexpr std::size_t kLongestCharacter = 4;

}  // namespace

// Decides where checkpoints stand in one piece. Offsets are those of the piece.
class MatchingView::Marker {
 public:
  Marker(std::vector<Checkpoint>& checkpoints, const Piece& piece)
      : checkpoints_(checkpoints), piece_(piece) {}

  /// An edit starts; `view` is where in the view.
  void before_edit(std::size_t start, std::size_t view) {
    if (start - last_ < kInterval) return;
    leave_edits_behind(start);
    mark(start, view);
  }

  /// Edits can go on at `settled`, which is `view` in the view.
  void after_edit(std::size_t settled, std::size_t view) { settled_ = settled, view_ = view; }

  /// Where a long part without edits ends, it is given a checkpoint at its start.
  void leave_edits_behind(std::size_t end) {
    if (end - settled_ >= kInterval && settled_ > last_) mark(settled_, view_);
  }

 private:
  void mark(std::size_t at, std::size_t view) {
    last_ = at;
    checkpoints_.push_back({static_cast<Offset>(view), static_cast<Offset>(piece_.source.start + at)});
  }

  std::vector<Checkpoint>& checkpoints_;
  const Piece piece_;
  std::size_t last_ = 0;     ///< the last checkpoint; the start of the piece is one
  std::size_t settled_ = 0;  ///< after the last edit
  std::size_t view_ = 0;
};

MatchingView::MatchingView(std::string_view source) : source_(source) {
  fold({0, static_cast<Offset>(source.size())});
  checkpoints_.shrink_to_fit();
}

MatchingView::MatchingView(std::string_view source, std::span<const Span> pieces) : source_(source) {
  const Span whole = {0, static_cast<Offset>(source.size())};
  verbatim_ = pieces.size() == 1 && pieces[0].contains(whole);
  if (!verbatim_) {
    begin_copy(std::accumulate(pieces.begin(), pieces.end(), std::size_t{0},
                               [](std::size_t sum, Span piece) { return sum + piece.size(); }));
  }
  pieces_.reserve(pieces.size());
  for (const Span piece : pieces) {
    const Offset end = std::min(piece.end, whole.end);
    if (piece.start < end) fold({piece.start, end});
  }
  checkpoints_.shrink_to_fit();
  const auto in_source = [this](std::size_t a, std::size_t b) {
    return pieces_[a].source < pieces_[b].source;
  };
  std::vector<std::uint32_t> order(pieces_.size());
  std::iota(order.begin(), order.end(), 0u);
  if (std::is_sorted(order.begin(), order.end(), in_source)) return;
  std::sort(order.begin(), order.end(), in_source);
  by_source_ = std::move(order);
}

void MatchingView::begin_copy(std::size_t room) {
  verbatim_ = false;
  folded_.reserve(std::min(room, source_.size()));
  ask_for_huge_pages(folded_);
}

void MatchingView::fold(Span piece) {
  pieces_.push_back(
      {piece, static_cast<Offset>(folded_.size()), static_cast<std::uint32_t>(checkpoints_.size())});
  const std::string_view passage = piece.of(source_);
  text::FoldCursor cursor(passage);
  Marker marker(checkpoints_, pieces_.back());
  std::size_t copied = 0;
  const auto copy_to = [&](std::size_t end) {
    if (end <= copied) return;
    folded_.append(passage, copied, end - copied);
    copied = end;
  };
  for (std::size_t stop = 0; stop < passage.size();) {
    stop = std::min(stop + kChunk, passage.size());
    while (const auto edit = cursor.next(stop)) {
      if (verbatim_) begin_copy(source_.size());
      copy_to(edit->start);
      if (edit->shifts) marker.before_edit(edit->start, folded_.size());
      folded_.append(edit->text);
      copied = edit->end;
      if (edit->shifts) marker.after_edit(cursor.settled(), folded_.size() + (cursor.settled() - copied));
    }
    if (!verbatim_ && stop < passage.size()) copy_to(stop - kLongestCharacter);
  }
  if (verbatim_) return;
  copy_to(passage.size());
  marker.leave_edits_behind(passage.size());
}

std::size_t MatchingView::memory_use() const noexcept {
  return folded_.capacity() + pieces_.capacity() * sizeof(Piece) +
         by_source_.capacity() * sizeof(std::uint32_t) + checkpoints_.capacity() * sizeof(Checkpoint);
}

}  // namespace rasoat
