#include "reading/markdown.hpp"

#include "reading/line_kind.hpp"
#include "reading/utf8_text.hpp"

namespace rasoat {
namespace {

// A pair of ** around words on one line or two: "(**)" in a table is none.
bool has_bold(std::string_view head) {
  constexpr std::size_t kLongestRun = 400;
  const auto word = [&](std::size_t i) {
    return i < head.size() && (static_cast<unsigned char>(head[i]) > '@' || head[i] == '-' ||
                               (head[i] >= '0' && head[i] <= '9'));
  };
  std::size_t open = std::string_view::npos;
  for (std::size_t at = head.find("**"); at != std::string_view::npos; at = head.find("**", at + 2)) {
    if (open != std::string_view::npos && at - open < kLongestRun && at > open + 2 && head[at - 1] != '(')
      return true;
    open = word(at + 2) ? at : std::string_view::npos;
  }
  return false;
}

bool has_marked_line(std::string_view head) {
  LineCutter cutter(head);
  Line line;
  while (cutter.next(line)) {
    const std::string_view inner = line.inner.of(head);
    if (inner.starts_with("|--") || inner.starts_with("| --") || inner.starts_with("|:-") ||
        inner.starts_with("[^"))
      return true;
    if (inner.starts_with('#') && look_at(head, line, true).kind == LineKind::heading) return true;
  }
  return false;
}

}  // namespace

bool recognises_markdown(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 1 << 16);
  return has_bold(head) || head.find("<sup>") != std::string_view::npos || has_marked_line(head);
}

std::expected<ReadDocument, Error> read_markdown(const SourceText& source) {
  return read_utf8(source, "markdown", true);
}

}  // namespace rasoat
