// One letter, looked up in a table over U+0041–U+01B0 and U+1EA0–U+1EF9 that is filled from the seven vowel
// rows below; everything else is no letter of Vietnamese. Known to the compiler, so that words that stand in
// the code are keys before the program runs.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "source/utf8.hpp"

namespace rasoat::grammar {

enum class Tone : std::uint8_t { level, grave, acute, hook, tilde, dot };  // ngang huyền sắc hỏi ngã nặng

struct Letter {
  char32_t base = 0;  ///< lower case without tone: one of a ă â b c d đ e ê … z; 0 where no letter stands
  Tone tone = Tone::level;
  bool capital = false;
  std::uint8_t length = 0;  ///< bytes; at least 1, also where no letter stands
};

namespace letters {

struct Entry {
  char16_t base = 0;
  Tone tone = Tone::level;
  bool capital = false;
};

inline constexpr std::size_t kLow = 0x1B1;
inline constexpr std::size_t kHigh = 0x1EA0;

struct Table {
  std::array<Entry, kLow> low{};
  std::array<Entry, 0x1EFA - kHigh> high{};

  constexpr Entry& at(char16_t c) { return c < kLow ? low[c] : high[c - kHigh]; }
};

// Per base vowel: level, grave, acute, hook, tilde, dot; small, then capital.
inline constexpr std::u16string_view kVowels[] = {
    u"aàáảãạ", u"AÀÁẢÃẠ", u"ăằắẳẵặ", u"ĂẰẮẲẴẶ", u"âầấẩẫậ", u"ÂẦẤẨẪẬ", u"eèéẻẽẹ", u"EÈÉẺẼẸ",
    u"êềếểễệ", u"ÊỀẾỂỄỆ", u"iìíỉĩị", u"IÌÍỈĨỊ", u"oòóỏõọ", u"OÒÓỎÕỌ", u"ôồốổỗộ", u"ÔỒỐỔỖỘ",
    u"ơờớởỡợ", u"ƠỜỚỞỠỢ", u"uùúủũụ", u"UÙÚỦŨỤ", u"ưừứửữự", u"ƯỪỨỬỮỰ", u"yỳýỷỹỵ", u"YỲÝỶỸỴ"};

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

inline constexpr Table kLetters = make_table();

constexpr Entry look_up(char32_t c) noexcept {
  if (c < kLow) return kLetters.low[c];
  if (c >= kHigh && c < 0x1EFA) return kLetters.high[c - kHigh];
  return {};
}

}  // namespace letters

/// The letter at the start of a text that is not empty (precomposed, as MatchingView gives it).
constexpr Letter read_letter(std::string_view text) noexcept {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) {
    const letters::Entry entry = letters::kLetters.low[lead];
    return {entry.base, entry.tone, entry.capital, 1};
  }
  const utf8::Decoded next = utf8::decode(text);
  const letters::Entry entry = letters::look_up(next.character);
  return {entry.base, entry.tone, entry.capital, static_cast<std::uint8_t>(next.length)};
}

}  // namespace rasoat::grammar
