#include "source/line_cursor.hpp"

#include <algorithm>
#include <cassert>

#include "source/utf8.hpp"

namespace rasoat {

LineCursor::LineCursor(std::string_view text) : text_(text), has_cr_(text.contains('\r')) {}

// A line ends after LF, and after a CR that no LF follows.
LineCursor::Ends LineCursor::line_ends(std::size_t from, std::size_t to) const {
  const std::string_view part = text_.substr(from, to - from);
  Ends ends;
  if (!has_cr_) {
    ends.count = static_cast<std::size_t>(std::ranges::count(part, '\n'));
    if (ends.count > 0) ends.last = from + part.rfind('\n') + 1;
    return ends;
  }
  for (std::size_t at = from; at < to; ++at) {
    const bool lone_cr = text_[at] == '\r' && (at + 1 == text_.size() || text_[at + 1] != '\n');
    if (text_[at] != '\n' && !lone_cr) continue;
    ++ends.count;
    ends.last = at + 1;
  }
  return ends;
}

LineColumn LineCursor::locate(Offset wanted) {
  const std::size_t at = std::min<std::size_t>(wanted, text_.size());
  assert(at >= reached_);
  const Ends ends = line_ends(reached_, at);
  std::size_t from = reached_;
  if (ends.count > 0) {
    place_.line += static_cast<std::uint32_t>(ends.count);
    place_.column = 1;
    from = ends.last;
  }
  place_.column += static_cast<std::uint32_t>(utf8::count_characters(text_.substr(from, at - from)));
  reached_ = at;
  return place_;
}

}  // namespace rasoat
