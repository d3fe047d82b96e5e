#include "document/quotation.hpp"

#include <algorithm>

namespace rasoat {
namespace {

// From its first byte that is neither blank nor emphasis.
std::string_view without_start(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() &&
         (text[at] == '*' || text[at] == '_' || static_cast<unsigned char>(text[at]) <= ' '))
    ++at;
  return text.substr(at);
}

}  // namespace

bool Quotation::covers(std::string_view text, const Block& block) {
  const std::string_view inner = block.span.of(text);
  if (open_) {
    if (closes(inner)) open_ = false;
    return true;
  }
  const std::string_view start = without_start(inner);
  straight_ = start.starts_with('"');
  if (!straight_ && !start.starts_with("“")) return false;
  open_ = !closes(start.substr(straight_ ? 1 : 3));
  return true;
}

// More closing than opening marks.
bool Quotation::closes(std::string_view rest) const {
  if (straight_) return std::count(rest.begin(), rest.end(), '"') % 2 == 1;
  std::ptrdiff_t open = 0;
  for (std::size_t at = rest.find("\xE2\x80"); at != std::string_view::npos;
       at = rest.find("\xE2\x80", at + 3)) {
    if (at + 2 >= rest.size()) break;
    open += rest[at + 2] == '\x9C';
    if (rest[at + 2] == '\x9D' && --open < 0) return true;
  }
  return false;
}

}  // namespace rasoat
