// Bold and italic passages of Markdown.
#pragma once

#include <string_view>

#include "source/span.hpp"

namespace rasoat {

/// Longer titles are none.
constexpr std::size_t kLongestTitle = 1600;

struct EmphasisRun {
  bool emphasised = false;
  Offset end = 0;       ///< one past its last letter
  bool whole = false;   ///< nothing but punctuation follows it
  bool parted = false;  ///< a colon or a full stop parts it from what follows
};

/// The emphasis of the title that starts at `from`, and how far it goes.
EmphasisRun title_run(std::string_view text, Span block, Offset from);

/// Bold or italic from its first letter to its last.
bool is_emphasised(std::string_view text, Span span);

}  // namespace rasoat
