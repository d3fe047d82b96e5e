#include "reading/markdown.hpp"

#include "reading/line_kind.hpp"
#include "reading/utf8_text.hpp"

namespace rasoat {
namespace {

// "**Căn cứ" or "thi hành**": emphasis at a word, not a row of stars.
bool has_bold(std::string_view head) {
  for (std::size_t at = head.find("**"); at != std::string_view::npos; at = head.find("**", at)) {
    std::size_t after = at;
    while (after < head.size() && head[after] == '*') ++after;
    const auto word = [&](std::size_t i) {
      return i < head.size() && static_cast<unsigned char>(head[i]) > ' ';
    };
    if (after - at <= 4 && (word(after) || (at > 0 && word(at - 1)))) return true;
    at = after;
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
