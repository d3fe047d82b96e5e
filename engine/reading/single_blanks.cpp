// Most text has no two blanks side by side: that is asked first, in a form that compilers turn into vector
// code.
#include "reading/single_blanks.hpp"

#include "source/count_bytes.hpp"

namespace rasoat {
namespace {

bool is_blank(char c) noexcept {
  return c == ' ' || (c >= '\t' && c <= '\r' && c != '\v');
}

// All blanks are spaces, and none stands beside another.
bool is_settled(std::string_view text) noexcept {
  const auto is_wrong = [text](std::string_view, std::size_t at) {
    const bool pair = (text[at] == ' ') & (text[at + 1] == ' ');
    return (static_cast<unsigned char>(text[at]) < ' ') | pair;
  };
  // Of the last byte there is no pair.
  return static_cast<unsigned char>(text.back()) >= ' ' &&
         count_bytes(text.substr(0, text.size() - 1), is_wrong) == 0;
}

}  // namespace

void append_with_single_blanks(std::string& out, std::string_view text, bool& after_blank) {
  if (text.empty()) return;
  if (!(after_blank && text[0] == ' ') && is_settled(text)) {
    after_blank = text.back() == ' ';
    out.append(text);
    return;
  }
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
