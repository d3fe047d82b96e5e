// The folded view of a text in which everything is matched, and the exact way back to the source.
//
// What differs between two printings of the same words, and never carries meaning, is made one here:
//   combining marks → precomposed (NFC) · Ð Ɖ → Đ, ð ɖ → đ · every dash → '-' · every slash → '/' ·
//   every blank (NBSP, thin, ideographic …) → ' ' · soft hyphens, zero-width characters, BOM → nothing ·
//   CRLF, CR → LF · Markdown emphasis (*, _ at word edges) and escapes (\-), <sup>…</sup> notes → nothing.
// Case, tone style (hòa, hoà) and i/y stay: grammars fold those word by word (grammars/letter.hpp). Line
// breaks stay too: a grammar says where it allows one.
//
// Text that needs none of this is not copied: the view is the source.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

class MatchingView {
 public:
  MatchingView() = default;

  /// The view of the whole source, which must be well-formed UTF-8 and outlive the view.
  explicit MatchingView(std::string_view source);

  /// The view of some pieces of the source in the given order (reading order: a footnote that cuts a
  /// sentence comes after it, page furniture is left out). Pieces do not overlap.
  MatchingView(std::string_view source, std::span<const Span> pieces);

  MatchingView(MatchingView&&) = default;
  MatchingView& operator=(MatchingView&&) = default;

  std::string_view text() const noexcept { return verbatim_ ? source_ : std::string_view(folded_); }
  std::string_view source() const noexcept { return source_; }
  /// No character was changed or moved: offsets are those of the source.
  bool verbatim() const noexcept { return verbatim_; }

  /// Source offset of the character that starts at `at` in the view (markup before it is left out).
  Offset source_start(Offset at) const noexcept;
  /// Source offset just after the character that ends at `at` in the view (markup after it is left out).
  Offset source_end(Offset at) const noexcept;
  Span to_source(Span view) const noexcept {
    const Offset start = source_start(view.start);
    return {start, view.empty() ? start : source_end(view.end)};
  }
  /// View offset of the first character at or after `at` in the same piece; the end of the view where no
  /// such character exists.
  Offset from_source(Offset at) const noexcept;

 private:
  // A run of the view that was copied as it is (replaced == 0), or one character group of the view that
  // stands for `replaced` bytes of the source.
  struct Run {
    Offset view = 0;
    Offset source = 0;
    Offset replaced = 0;
  };

  void fold(Span piece);
  const Run& run_starting_before(Offset at, bool inclusive) const noexcept;

  std::string_view source_;
  std::string folded_;
  std::vector<Run> runs_;
  bool verbatim_ = true;
};

}  // namespace rasoat
