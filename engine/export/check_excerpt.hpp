// Lines of a draft as they are printed, for showing a place of it on one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "drafting/checked_draft.hpp"

namespace rasoat {

/// Refers to the draft's text.
class PrintedLines {
 public:
  explicit PrintedLines(const drafting::CheckedDraft& draft);

  /// A printed line, cut at a place. `marked` ends where the line ends, and is empty where the place holds
  /// nothing that is printed: it then stands before what follows. Marks and bars are left out, line ends and
  /// tabs are blanks.
  struct Excerpt {
    std::string left, marked, right;
  };
  Excerpt at(Span place) const;

 private:
  struct Line {
    std::size_t first = 0, last = 0;  // of words_
    Offset end = 0;                   // of its last words
  };

  std::string_view text_;
  std::vector<Span> words_;
  std::vector<Line> lines_;
};

}  // namespace rasoat
