// The Vietnamese letters, written out, and their composed and decomposed spellings. Knows nothing of ICU.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "source/utf8.hpp"

namespace rasoat::test {

inline std::vector<char32_t> characters(std::string_view text) {
  std::vector<char32_t> result;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    result.push_back(next.character);
    text.remove_prefix(next.length);
  }
  return result;
}

inline std::string encode(const std::vector<char32_t>& text) {
  std::string result;
  for (const char32_t c : text) utf8::append(result, c);
  return result;
}

/// A letter: its base and its marks, the mark of quality first.
using Spelling = std::vector<char32_t>;

inline const std::map<char32_t, Spelling>& spellings() {
  static const auto table = [] {
    constexpr char32_t kTones[] = {0, 0x300, 0x309, 0x303, 0x301, 0x323};
    const std::pair<Spelling, const char*> rows[] = {
        {{'a'}, "aàảãáạ"}, {{'a', 0x306}, "ăằẳẵắặ"}, {{'a', 0x302}, "âầẩẫấậ"},
        {{'e'}, "eèẻẽéẹ"}, {{'e', 0x302}, "êềểễếệ"}, {{'i'}, "iìỉĩíị"},
        {{'o'}, "oòỏõóọ"}, {{'o', 0x302}, "ôồổỗốộ"}, {{'o', 0x31B}, "ơờởỡớợ"},
        {{'u'}, "uùủũúụ"}, {{'u', 0x31B}, "ưừửữứự"}, {{'y'}, "yỳỷỹýỵ"},
        {{'A'}, "AÀẢÃÁẠ"}, {{'A', 0x306}, "ĂẰẲẴẮẶ"}, {{'A', 0x302}, "ÂẦẨẪẤẬ"},
        {{'E'}, "EÈẺẼÉẸ"}, {{'E', 0x302}, "ÊỀỂỄẾỆ"}, {{'I'}, "IÌỈĨÍỊ"},
        {{'O'}, "OÒỎÕÓỌ"}, {{'O', 0x302}, "ÔỒỔỖỐỘ"}, {{'O', 0x31B}, "ƠỜỞỠỚỢ"},
        {{'U'}, "UÙỦŨÚỤ"}, {{'U', 0x31B}, "ƯỪỬỮỨỰ"}, {{'Y'}, "YỲỶỸÝỴ"}};
    std::map<char32_t, Spelling> result;
    for (const auto& [base, letters] : rows) {
      const std::vector<char32_t> row = characters(letters);
      for (std::size_t tone = 0; tone < row.size(); ++tone) {
        Spelling spelling = base;
        if (tone > 0) spelling.push_back(kTones[tone]);
        result[row[tone]] = spelling;
      }
    }
    return result;
  }();
  return table;
}

/// The letter that is spelled so; 0 where there is none.
inline char32_t letter_spelled(const Spelling& wanted) {
  static const auto letters = [] {
    std::map<Spelling, char32_t> result;
    for (const auto& [letter, spelling] : spellings()) result[spelling] = letter;
    return result;
  }();
  const auto found = letters.find(wanted);
  return found == letters.end() ? 0 : found->second;
}

/// How canonical ordering sorts marks.
inline int canonical_class(char32_t mark) {
  return mark == 0x31B ? 216 : mark == 0x323 ? 220 : 230;
}

/// The text fully decomposed, in canonical order (NFD), as far as Vietnamese letters go.
inline std::string decomposed(std::string_view text) {
  std::vector<char32_t> result;
  for (const char32_t c : characters(text)) {
    const auto found = spellings().find(c);
    Spelling spelling = found == spellings().end() ? Spelling{c} : found->second;
    std::stable_sort(spelling.begin() + 1, spelling.end(),
                     [](char32_t a, char32_t b) { return canonical_class(a) < canonical_class(b); });
    result.insert(result.end(), spelling.begin(), spelling.end());
  }
  return encode(result);
}

}  // namespace rasoat::test
