// The lines of a page, from the places of its words.
#pragma once

#include <span>
#include <vector>

#include "reading/pdf/page_words.hpp"

namespace rasoat::pdf {

/// Words of one line that stand no further apart than words do; a table's line or a two-column head's has
/// several.
struct Segment {
  std::vector<Word> words;         ///< from left to right
  std::vector<bool> raised;        ///< of each word: smaller and higher than its neighbours
  std::vector<bool> blank_before;  ///< of each word; false where it goes on with the one before
  Box box;                         ///< of the words that are not raised, where there are any
  float size = 0;                  ///< of most of them
};

struct PageLine {
  std::vector<Segment> segments;  ///< from left to right, one at least
  Box box;
  float size = 0;
};

/// The lines from top to bottom. Time grows as n log n with the words.
std::vector<PageLine> lines_of(const Page& page);

}  // namespace rasoat::pdf
