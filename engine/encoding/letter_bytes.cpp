#include "encoding/letter_bytes.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "grammars/vocabulary/table.hpp"
#include "source/embedded.hpp"
#include "source/utf8.hpp"

namespace rasoat {

extern const EmbeddedFile kEncodingTables[];

namespace {

using Letters = std::array<char32_t, 256>;

// 0x80–0x9F; 0 where CP1252 has nothing.
constexpr char16_t kCp1252[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Where CP1258 differs from CP1252.
constexpr std::pair<unsigned char, char16_t> kCp1258[] = {
    {0xC3, u'Ă'}, {0xCC, 0x300}, {0xD0, u'Đ'}, {0xD2, 0x309}, {0xD5, u'Ơ'}, {0xDD, u'Ư'}, {0xDE, 0x303},
    {0xE3, u'ă'}, {0xEC, 0x301}, {0xF0, u'đ'}, {0xF2, 0x323}, {0xF5, u'ơ'}, {0xFD, u'ư'}, {0xFE, 0x20AB}};

// The tone marks of TCVN, in the order of its bytes from 0xB0 on.
constexpr char16_t kTcvnMarks[] = {0x300, 0x309, 0x303, 0x301, 0x323};

std::string_view table_text(std::string_view name) {
  const EmbeddedFile* file = kEncodingTables;
  while (!file->name.empty() && file->name != name) ++file;
  return file->content;
}

// "61 F9" → 0x61, 0xF9; the second is 0 where there is one byte only.
std::array<unsigned char, 2> bytes_of(std::string_view cell) {
  std::array<unsigned char, 2> bytes{};
  std::from_chars(cell.data(), cell.data() + 2, bytes[0], 16);
  if (cell.size() == 5) std::from_chars(cell.data() + 3, cell.data() + 5, bytes[1], 16);
  return bytes;
}

// Calls with the one or two bytes of each letter of a table, and the letter.
template <typename Take>
void read_letters(std::string_view name, Take take) {
  for (const grammar::Row& row : grammar::read_table(table_text(name), {"bytes", "letter"}))
    take(bytes_of(row[0]), utf8::decode(row[1]).character);
}

Letters letters_of_cp1252() {
  Letters letters{};
  for (unsigned byte = 0; byte < 256; ++byte)
    letters[byte] = cp1252_character(static_cast<unsigned char>(byte));
  return letters;
}

Letters letters_of(std::string_view table) {
  Letters letters = letters_of_cp1252();
  if (table.starts_with("tcvn"))
    std::copy(std::begin(kTcvnMarks), std::end(kTcvnMarks), letters.begin() + 0xB0);
  read_letters(table, [&](auto bytes, char32_t letter) {
    if (bytes[1] == 0) letters[bytes[0]] = letter;
  });
  return letters;
}

Letters letters_of_cp1258() {
  Letters letters = letters_of_cp1252();
  for (const auto& [byte, letter] : kCp1258) letters[byte] = letter;
  return letters;
}

// By letter byte and mark byte. A capital's mark may be typed as a small one and the other way round.
class VniPairs {
 public:
  VniPairs() : letters_(256 * 64) {
    read_letters("vni.tsv", [&](auto bytes, char32_t letter) {
      if (bytes[1] == 0) return;
      letters_[place(bytes[0], bytes[1])] = letter;
      letters_[place(bytes[0], bytes[1] ^ 0x20u)] = letter;
    });
  }

  char32_t find(unsigned char base, unsigned char mark) const noexcept {
    return mark < 0xC0 ? 0 : letters_[place(base, mark)];
  }

 private:
  static std::size_t place(unsigned base, unsigned mark) noexcept { return base * 64 + (mark & 63); }
  std::vector<char32_t> letters_;
};

}  // namespace

char32_t cp1252_character(unsigned char byte) noexcept {
  if (byte < 0x80 || byte >= 0xA0) return byte;
  const char16_t c = kCp1252[byte - 0x80];
  return c != 0 ? c : byte;
}

int cp1252_byte(char32_t character) noexcept {
  if (character < 0x100) return static_cast<int>(character);
  if (character > 0x2122) return -1;
  const auto* const found = std::find(std::begin(kCp1252), std::end(kCp1252), character);
  return found == std::end(kCp1252) ? -1 : static_cast<int>(0x80 + (found - kCp1252));
}

const Letters& byte_letters(Encoding encoding) {
  static const Letters cp1252 = letters_of_cp1252(), cp1258 = letters_of_cp1258(),
                       tcvn3 = letters_of("tcvn3.tsv"), tcvn5712 = letters_of("tcvn5712.tsv"),
                       vni = letters_of("vni.tsv"), viscii = letters_of("viscii.tsv");
  switch (encoding) {
    case Encoding::tcvn3:
      return tcvn3;
    case Encoding::tcvn5712:
      return tcvn5712;
    case Encoding::vni:
      return vni;
    case Encoding::viscii:
      return viscii;
    case Encoding::cp1258:
      return cp1258;
    default:
      return cp1252;
  }
}

char32_t vni_letter(unsigned char base, unsigned char mark) noexcept {
  static const VniPairs pairs;
  return pairs.find(base, mark);
}

}  // namespace rasoat
