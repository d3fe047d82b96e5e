// The runs of one part of a Word document (WordprocessingML) by their bytes, counted as RunPlace counts them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

/// What a run prints: the text of a w:t, or one of what counts as one byte (tab, break, mark of a note …).
struct RunPiece {
  Span element;  ///< with its tags
  Span content;  ///< between them; empty for what is no text
  bool text = false;
  bool keeps_blanks = false;  ///< xml:space="preserve" stands there
  std::uint32_t offset = 0;   ///< bytes of the run's text before it
  std::uint32_t bytes = 0;
};

struct PartRun {
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};

  Span element;                 ///< from <w:r> to after </w:r>
  Span properties;              ///< its w:rPr, with tags; empty where it has none
  std::uint32_t cell = 0;       ///< which table cell, text box, note it stands in; 0 for the body itself
  std::uint32_t outer = kNone;  ///< of a run in a text box: the run that holds the box
  std::string_view note;        ///< id of the note it stands in
  std::vector<RunPiece> pieces;

  /// The piece that holds the byte at this offset of the run's text; null at its end.
  const RunPiece* piece_after(std::uint32_t offset) const noexcept;
  std::uint32_t bytes() const noexcept {
    return pieces.empty() ? 0 : pieces.back().offset + pieces.back().bytes;
  }
};

struct PartRuns {
  std::string_view xml;
  std::string_view prefix;  ///< of the part's own names, with its colon
  std::vector<PartRun> runs;
  std::unordered_map<std::string_view, std::uint32_t> footnotes,
      endnotes;  ///< id of a note → run of its mark

  /// False where the text is none that can be changed by bytes: not in UTF-8, or with a document type.
  bool read(std::string_view part);
};

/// Bytes in a part's XML of offsets in its text pieces. Ascending offsets of a piece are found in one walk.
class PieceCursor {
 public:
  /// `offset`: from 0 to the piece's bytes; in the midst of an escaped character: just before it.
  Offset find(std::string_view xml, const RunPiece& piece, std::uint32_t offset);

 private:
  Span element_;
  std::size_t at_ = 0;
  std::uint32_t before_ = 0;
};

}  // namespace rasoat
