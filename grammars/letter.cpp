#include "grammars/letter.hpp"

namespace rasoat::grammar {

std::string plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Letter letter = read_letter(text);
    if (letter.base == 0) {
      out.append(text.substr(0, letter.length));
    } else {
      out += plain_letter(letter.base);
    }
    text.remove_prefix(letter.length);
  }
  return out;
}

std::string slug(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Letter letter = read_letter(text);
    const char byte = letter.base != 0 ? plain_letter(letter.base) : text[0];
    const bool kept = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (kept) {
      out += byte;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
    text.remove_prefix(letter.length);
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace rasoat::grammar
