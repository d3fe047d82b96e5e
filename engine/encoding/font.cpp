#include "encoding/font.hpp"

#include <algorithm>

#include "encoding/decode.hpp"
#include "encoding/unicode_letters.hpp"
#include "grammars/letter_table.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

bool starts_with_any_case(std::string_view text, std::string_view small) {
  return text.size() >= small.size() &&
         std::ranges::equal(text.substr(0, small.size()), small, [](char c, char wanted) {
           return (c >= 'A' && c <= 'Z' ? c | 0x20 : c) == wanted;
         });
}

char32_t capital_of(const grammar::Letter& letter) {
  if (letter.base == U'đ') return U'Đ';
  for (std::size_t row = 0; row < std::size(grammar::letters::kVowels); row += 2) {
    if (grammar::letters::kVowels[row][0] == letter.base)
      return grammar::letters::kVowels[row + 1][static_cast<std::size_t>(letter.tone)];
  }
  return letter.base - 'a' + 'A';
}

std::string in_capitals(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const grammar::Letter letter = grammar::read_letter(text);
    if (letter.base == 0 || letter.capital) {
      out += text.substr(0, letter.length);
    } else {
      utf8::append(out, capital_of(letter));
    }
    text.remove_prefix(letter.length);
  }
  return out;
}

}  // namespace

std::optional<FontEncoding> encoding_of_font(std::string_view font) {
  if (starts_with_any_case(font, "vni-")) return FontEncoding{Encoding::vni, false};
  if (!starts_with_any_case(font, ".vn")) return std::nullopt;
  return FontEncoding{Encoding::tcvn3, font.back() == 'H'};
}

std::optional<FontEncoding> encoding_of_family(std::string_view families) {
  constexpr std::string_view kAround = " \t\r\n'\"";
  std::string_view first = families.substr(0, families.find(','));
  first.remove_prefix(std::min(first.find_first_not_of(kAround), first.size()));
  return encoding_of_font(first.substr(0, first.find_last_not_of(kAround) + 1));
}

std::string decode_run(std::string_view utf8, const FontEncoding& font) {
  if (has_unicode_letters(utf8)) return std::string(utf8);
  std::string decoded = decode(utf8, font.encoding, Units::characters);
  return font.capitals ? in_capitals(decoded) : decoded;
}

}  // namespace rasoat
