#include "reading/doc/utf16.hpp"

#include "reading/doc/little_endian.hpp"
#include "source/utf8.hpp"

namespace rasoat::doc {

void append_unit(char16_t unit, char16_t& high, std::string& out) {
  if (unit >= 0xD800 && unit < 0xDC00) {
    high = unit;
    return;
  }
  if (unit >= 0xDC00 && unit < 0xE000) {
    if (high != 0) utf8::append(out, 0x10000 + ((char32_t{high} - 0xD800) << 10) + (char32_t{unit} - 0xDC00));
  } else {
    utf8::append(out, unit);
  }
  high = 0;
}

std::string name_of_units(std::string_view bytes, std::size_t units) {
  std::string out;
  char16_t high = 0;
  for (std::size_t at = 0; at < units && 2 * at + 1 < bytes.size(); ++at) {
    const auto unit = static_cast<char16_t>(u16(bytes, 2 * at));
    if (unit == 0) break;
    append_unit(unit, high, out);
  }
  return out;
}

}  // namespace rasoat::doc
