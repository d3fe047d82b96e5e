// Words and the blank after them are copied in stretches: most text has no two blanks side by side.
#include "reading/single_blanks.hpp"

namespace rasoat {
namespace {

bool is_blank(char c) noexcept {
  return c == ' ' || (c >= '\t' && c <= '\r' && c != '\v');
}

}  // namespace

void append_with_single_blanks(std::string& out, std::string_view text, bool& after_blank) {
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool blank = is_blank(text[at]);
    if (!blank || (text[at] == ' ' && !after_blank)) {
      after_blank = blank;
      continue;
    }
    out.append(text, copied, at - copied);
    if (!after_blank) out += ' ';
    after_blank = true;
    copied = at + 1;
  }
  out.append(text, copied);
}

}  // namespace rasoat
