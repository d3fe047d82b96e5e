// The blocks of Unicode in question hold capitals and small letters either 32 apart or side by side.
#include "reading/capitals.hpp"

#include "source/utf8.hpp"

namespace rasoat {
namespace {

char32_t capital_of(char32_t c) noexcept {
  if (c >= 'a' && c <= 'z') return c - 32;
  if (c >= 0xE0 && c <= 0xFE && c != 0xF7) return c - 32;
  const bool even_capital = (c >= 0x100 && c <= 0x12F) || (c >= 0x132 && c <= 0x137) ||
                            (c >= 0x14A && c <= 0x177) || c == 0x1A1 || (c >= 0x1EA0 && c <= 0x1EFF);
  const bool odd_capital = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) || c == 0x1B0;
  if (even_capital && c % 2 == 1) return c - 1;
  if (odd_capital && c % 2 == 0) return c - 1;
  return c;
}

}  // namespace

void append_capitals(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const utf8::Decoded one = utf8::decode(text);
    const char32_t capital =
        one.length == 1 && one.character >= 0x80 ? one.character : capital_of(one.character);
    if (capital == one.character) {
      out.append(text, 0, one.length);
    } else {
      utf8::append(out, capital);
    }
    text.remove_prefix(one.length);
  }
}

}  // namespace rasoat
