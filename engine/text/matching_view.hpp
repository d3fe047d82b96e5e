// The folded view of a text in which everything is matched, and the exact way back to the source.
//
// What differs between two printings of the same words, and never carries meaning, is made one here:
//   combining marks → precomposed (NFC) · Ð Ɖ → Đ, ð ɖ → đ · every dash → '-' · every slash → '/' ·
//   every blank (NBSP, thin, ideographic …) → ' ' · soft hyphens, zero-width characters, BOM → nothing ·
//   CRLF, CR → LF · Markdown emphasis (*, _ at word edges) and escapes (\-), <sup>…</sup> notes → nothing.
// Case, tone style (hòa, hoà) and i/y stay: grammars fold those word by word (grammars/letter.hpp). Line
// breaks stay too: a grammar says where it allows one. So do runs of blanks, which align columns.
//
// Text that needs none of this is not copied: the view is the source. No character becomes longer than it
// is in the source, so that a view is never longer than its source.
//
// The rules
//
// Letters. A character and the combining marks after it (at most 31; more begin a new one) become what NFC
// says, and marks may come in any order: also a circumflex or breve after the tone mark of a, e, o (a + ́ + ̂,
// á + ̂ → ấ), which NFC leaves apart. Where NFC would be longer, the source stays.
//
// Characters. Dashes: U+2010–2015 2043 2212 2E3A 2E3B FE58 FE63 FF0D 001E. Slashes: U+2044 2215 29F8 FF0F.
// Blanks: TAB, U+00A0 1680 2000–200A 202F 205F 3000. Line breaks: CRLF, CR, VT, FF, U+2028 2029. Nothing:
// U+001F 00AD 034F 061C 180B–180E 200B–200F 202A–202E 2060–206F FE00–FE0F FEFF E0000–E0FFF.
//
// Asterisks. A run of them vanishes, with these exceptions, which are text:
//   – 8 or more: a drawn line;
//   – one with a blank or the line's edge on both sides (a bullet, `* * *`, `2 * 3`), unless it ends a line
//     that has begun with something else (a note or emphasis closed late: `Tỉnh ủy *`);
//   – 3 or more that stand alone in their line;
//   – one between two digits (2*3), and any between ( and ).
// Underscores. One or two vanish where a word stands on one side only (_41-KH/TU_), or a blank on one side
// and an opening bracket or quotation mark after them, or a closing one or .,;:!?%… before them. All others
// are text: snake_case, ____ to write on. Asterisks beside them are looked through.
// Escapes. A backslash before ASCII punctuation, or at the end of a line, vanishes; what it protects is text.
// Tags. <b> <i> <u> <em> <strong> <sup> <sub> and their ends vanish, in any case, without attributes; <br>
// <br/> become LF. <sup>…</sup> vanishes with its content where that is a note mark: numbers and asterisks,
// also in brackets; a letter or a small Roman number in brackets or not after a digit. m<sup>2</sup> keeps
// its 2, 12<sup>a</sup> its a, 7<sup>th</sup> its th. Markdown's note marks [^1] vanish, with the colon
// where they start a line. &nbsp; &amp; &lt; &gt; &quot; &ndash; and a few more become their character.
// Nothing is looked up farther than 64 bytes away, and nothing outside a piece has a say in it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

class MatchingView {
 public:
  MatchingView() = default;

  /// The view of the whole source, which must be well-formed UTF-8 (other bytes stay as they are) and outlive
  /// the view.
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

  /// Source offset of the character that starts at `at` in the view (markup before it is left out). For the
  /// end of the view: the end of its last piece.
  Offset source_start(Offset at) const noexcept;
  /// Source offset just after the character that ends at `at` in the view (markup after it is left out). For
  /// 0, where no character ends: the start of the first piece.
  Offset source_end(Offset at) const noexcept;
  /// The source of a part of the view. Its end is before its start where the part runs from one piece into
  /// another that stands before it in the source.
  Span to_source(Span view) const noexcept {
    const Offset start = source_start(view.start);
    return {start, view.empty() ? start : source_end(view.end)};
  }
  /// View offset of the first character at or after `at` in the same piece; the end of the view where no
  /// such character exists. A letter that is one with its marks is at each of its bytes.
  Offset from_source(Offset at) const noexcept;
  /// The part of the view that a part of one piece became, such as a block: from the first character at or
  /// after its start to the first one at or after its end, or to the end of the piece.
  Span from_source(Span source) const noexcept;

  /// Bytes that the view holds besides the source.
  std::size_t memory_use() const noexcept;

 private:
  struct Piece {
    Span source;
    Offset view = 0;
    std::uint32_t checkpoint = 0;  ///< its first one in checkpoints_
  };
  // A place where the walk over the edits can be taken up again (text/fold_cursor.hpp). What stands between
  // two of them, or between one and an edge of its piece, is short or has no edit in it.
  struct Checkpoint {
    Offset view = 0;
    Offset source = 0;
  };
  static constexpr std::size_t kInterval = 256;  ///< bytes of the source between checkpoints, about
  class Marker;
  class Stretch;

  void fold(Span piece);
  void begin_copy(std::size_t room);

  std::span<const Checkpoint> checkpoints_of(std::size_t piece) const noexcept;
  Offset end_in_view(std::size_t piece) const noexcept;
  Stretch stretch(std::size_t piece, std::size_t checkpoints_before) const noexcept;
  /// pieces_.size() where no piece holds it.
  std::size_t piece_with_source(Offset at) const noexcept;
  Offset from_source_within(std::size_t piece, Offset at) const noexcept;

  std::string_view source_;
  std::string folded_;
  std::vector<Piece> pieces_;             ///< in the order of the view
  std::vector<std::uint32_t> by_source_;  ///< pieces in the order of the source, where that is another one
  std::vector<Checkpoint> checkpoints_;
  bool verbatim_ = true;
};

}  // namespace rasoat
