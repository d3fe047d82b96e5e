// The lines of a text, one after the other, as readers look at them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "source/span.hpp"

namespace rasoat {

/// One line. `span` leaves out its line end, `inner` also the blanks at both ends (spaces, tabs, no-break and
/// zero-width characters, BOM).
struct Line {
  Span span;
  Span inner;
  bool page_break = false;  ///< a form feed, which counts as a line of its own
};

/// Cuts a text into lines ending with LF or CRLF; where a text has no LF, a lone CR ends a line.
class LineCutter {
 public:
  explicit LineCutter(std::string_view text) noexcept;

  /// The next line; false at the end of the text.
  bool next(Line& line) noexcept;

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  char end_mark_ = '\n';
};

/// Bytes of the blank that starts (ends) the text; 0 where none does.
std::size_t blank_at_start(std::string_view text) noexcept;
std::size_t blank_at_end(std::string_view text) noexcept;

/// The span without the blanks at both ends.
Span without_blanks(std::string_view text, Span span) noexcept;

/// The first words of a passage without Markdown (#, *, _, \, >), blanks made single spaces: enough of it to
/// see what kind of line it starts. Owns what it shows.
class FirstWords {
 public:
  static constexpr std::size_t kMost = 96;

  /// Looks at no more than `most` bytes of text().
  FirstWords(std::string_view source, Span span, std::size_t most = kMost);

  std::string_view text() const noexcept { return {kept_, size_}; }
  /// Source offset of the byte at `at` of text(); the end of what was looked at for its size.
  Offset source(std::size_t at) const noexcept { return from_[at]; }

 private:
  template <typename Place>
  void take(std::string_view text, std::size_t most, Place place);

  char kept_[kMost];
  Offset from_[kMost + 1];
  std::size_t size_ = 0;
};

}  // namespace rasoat
