#include "reading/doc/fonts.hpp"

#include "reading/doc/little_endian.hpp"
#include "reading/doc/utf16.hpp"

namespace rasoat::doc {

std::vector<Font> read_fonts(std::string_view table) {
  constexpr std::size_t kName = 39;  // in an entry
  std::vector<Font> fonts;
  const std::size_t count = u16(table, 0);
  std::size_t at = 4;
  while (fonts.size() < count && at < table.size()) {
    const std::string_view entry = part_of(table, at + 1, u8(table, at));
    at += 1 + std::size_t{u8(table, at)};
    const std::string_view name = part_of(entry, kName, entry.size());
    Font font{name_of_units(name, name.size() / 2), {}};
    font.encoding = encoding_of_font(font.name);
    fonts.push_back(std::move(font));
  }
  return fonts;
}

}  // namespace rasoat::doc
