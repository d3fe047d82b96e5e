// Letters are looked up in one table over U+0041–U+01B0 and U+1EA0–U+1EF9, filled once from the seven vowel
// rows below; everything else is no letter of Vietnamese.
#include "grammars/letter.hpp"

#include <array>
#include <string_view>

#include "source/utf8.hpp"

namespace rasoat::grammar {
namespace {

struct Entry {
  char16_t base = 0;
  Tone tone = Tone::level;
  bool capital = false;
};

constexpr std::size_t kLow = 0x1B1;
constexpr std::size_t kHigh = 0x1EA0;

struct Table {
  std::array<Entry, kLow> low{};
  std::array<Entry, 0x1EFA - kHigh> high{};

  constexpr Entry& at(char16_t c) { return c < kLow ? low[c] : high[c - kHigh]; }
};

// Per base vowel: level, grave, acute, hook, tilde, dot; small, then capital.
constexpr std::u16string_view kVowels[] = {u"aàáảãạ", u"AÀÁẢÃẠ", u"ăằắẳẵặ", u"ĂẰẮẲẴẶ", u"âầấẩẫậ", u"ÂẦẤẨẪẬ",
                                           u"eèéẻẽẹ", u"EÈÉẺẼẸ", u"êềếểễệ", u"ÊỀẾỂỄỆ", u"iìíỉĩị", u"IÌÍỈĨỊ",
                                           u"oòóỏõọ", u"OÒÓỎÕỌ", u"ôồốổỗộ", u"ÔỒỐỔỖỘ", u"ơờớởỡợ", u"ƠỜỚỞỠỢ",
                                           u"uùúủũụ", u"UÙÚỦŨỤ", u"ưừứửữự", u"ƯỪỨỬỮỰ", u"yỳýỷỹỵ", u"YỲÝỶỸỴ"};

constexpr Table make_table() {
  Table table;
  for (char16_t c = 'a'; c <= 'z'; ++c) {
    table.at(c) = {c, Tone::level, false};
    table.at(static_cast<char16_t>(c - 'a' + 'A')) = {c, Tone::level, true};
  }
  table.at(u'đ') = {u'đ', Tone::level, false};
  table.at(u'Đ') = {u'đ', Tone::level, true};
  for (std::size_t row = 0; row < std::size(kVowels); ++row) {
    const bool capital = row % 2 == 1;
    const char16_t base = kVowels[row - capital][0];
    for (std::size_t tone = 0; tone < 6; ++tone) {
      table.at(kVowels[row][tone]) = {base, static_cast<Tone>(tone), capital};
    }
  }
  return table;
}

constexpr Table kLetters = make_table();

Entry look_up(char32_t c) noexcept {
  if (c < kLow) return kLetters.low[c];
  if (c >= kHigh && c < 0x1EFA) return kLetters.high[c - kHigh];
  return {};
}

}  // namespace

Letter read_letter(std::string_view text) noexcept {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) {
    const Entry entry = kLetters.low[lead];
    return {entry.base, entry.tone, entry.capital, 1};
  }
  const utf8::Decoded next = utf8::decode(text);
  const Entry entry = look_up(next.character);
  return {entry.base, entry.tone, entry.capital, static_cast<std::uint8_t>(next.length)};
}

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
  for (const char byte : plain(text)) {
    const bool kept = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    if (kept) {
      out += byte;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace rasoat::grammar
