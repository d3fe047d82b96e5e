// Lines and columns of ascending offsets, found in one walk over the text and without an index of it.
#pragma once

#include <string_view>

#include "source/source_text.hpp"

namespace rasoat {

/// Says the same as LineIndex. Holds a view of the text, which must outlive it.
class LineCursor {
 public:
  explicit LineCursor(std::string_view text);

  /// `at` is not before the offset that was asked for last. All calls together walk over the text once,
  /// however long its lines are.
  LineColumn locate(Offset at);

 private:
  struct Ends {
    std::size_t count = 0;
    std::size_t last = 0;  ///< just after the last of them
  };
  Ends line_ends(std::size_t from, std::size_t to) const;

  std::string_view text_;
  bool has_cr_;
  std::size_t reached_ = 0;
  LineColumn place_;
};

}  // namespace rasoat
