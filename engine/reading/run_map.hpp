// The way from generated text back to what it was made of, for those who write into a copy of the file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

/// Where in a file a passage of text stands. Paragraphs (w:p) and runs (w:r) are counted from 0 in the order
/// in which they begin in their part, all of them: also those that are deleted, hidden, or an alternative for
/// older programs, so that a walk over the part's elements finds them without knowing what was read.
struct RunPlace {
  std::uint32_t part = kNone;  ///< index into RunMap::parts
  std::uint32_t paragraph = 0;
  std::uint32_t run = 0;
  /// Bytes of the run's text before the passage. That text is what w:t say, one after the other, in UTF-8;
  /// w:tab, w:br, w:cr, w:noBreakHyphen, w:softHyphen, w:sym and marks of notes count as one byte each.
  std::uint32_t offset = 0;

  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
};

/// A passage of generated text, made of `bytes` of its run. Where the passage is as long, each of its bytes
/// stands for one (w:caps prints a capital for a small letter); else it stands for them as a whole.
struct MappedRun {
  Span text;
  RunPlace place;
  std::uint32_t bytes = 0;
  /// The run is set in a font of an old encoding: outside ASCII its characters are others than the text's.
  bool in_old_font = false;
};

/// In the order of the text. What lies between passages was added in reading: markup, automatic numbers,
/// line ends.
struct RunMap {
  std::vector<std::string> parts;  ///< names of members, such as "word/document.xml"
  std::vector<MappedRun> runs;

  /// The passage that holds the byte at `at`; null where it was added in reading.
  const MappedRun* find(Offset at) const noexcept;
};

}  // namespace rasoat
