#include "mess.hpp"

#include <array>

#include "letters.hpp"

namespace maker {
namespace {

constexpr std::string_view kNbsp = "\u00A0";

bool is_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c >= 0xC0;
}

// hòa → hoà, ủy → uỷ: the tone on the second vowel of an open syllable.
std::string with_late_tones(std::string_view text) {
  static constexpr std::array<std::u32string_view, 6> kFirst = {U"òóỏõọ", U"ÒÓỎÕỌ", U"ùúủũụ",
                                                                U"ÙÚỦŨỤ", U"",      U""};
  struct Pair {
    std::u32string_view first;
    char32_t plain, second;
    std::u32string_view toned;
  };
  static constexpr std::array<Pair, 6> kPairs = {{{kFirst[0], U'o', U'a', U"àáảãạ"},
                                                  {kFirst[0], U'o', U'e', U"èéẻẽẹ"},
                                                  {kFirst[1], U'O', U'A', U"ÀÁẢÃẠ"},
                                                  {kFirst[1], U'O', U'E', U"ÈÉẺẼẸ"},
                                                  {kFirst[2], U'u', U'y', U"ỳýỷỹỵ"},
                                                  {kFirst[3], U'U', U'Y', U"ỲÝỶỸỴ"}}};
  std::u32string letters = decoded(text);
  for (std::size_t i = 0; i + 1 < letters.size(); ++i) {
    if (i + 2 < letters.size() && is_letter(letters[i + 2])) continue;
    for (const Pair& pair : kPairs) {
      const std::size_t tone = pair.first.find(letters[i]);
      if (tone == std::u32string_view::npos || letters[i + 1] != pair.second) continue;
      letters[i] = pair.plain;
      letters[i + 1] = pair.toned[tone];
      break;
    }
  }
  return encoded(letters);
}

std::string replaced_words(std::string text, std::string_view word, std::string_view by) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size())) {
    const bool begins = at == 0 || !is_letter(decoded(text.substr(at - 1, 1))[0] & 0x7F);
    const std::size_t end = at + word.size();
    const auto after = end < text.size() ? static_cast<unsigned char>(text[end]) : 0u;
    const bool ends = after < 0x80 && !is_letter(after);
    if (begins && ends && (at == 0 || static_cast<unsigned char>(text[at - 1]) < 0x80))
      text.replace(at, word.size(), by);
  }
  return text;
}

std::string with_i_for_y(std::string text) {
  static constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"kỷ", "kỉ"}, {"kỳ", "kì"}, {"lý", "lí"}, {"tỷ", "tỉ"}, {"quý", "quí"}, {"Quý", "Quí"}, {"ký", "kí"}};
  for (const auto& [word, by] : kWords) text = replaced_words(std::move(text), word, by);
  return text;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

class Untidy {
 public:
  explicit Untidy(Random random) : random_(random) {}

  std::string spoil(std::string_view marked) {
    const bool dashes = random_.chance(35), spaces = random_.chance(30), nbsp = random_.chance(40),
               breaks = random_.chance(40);
    std::string out;
    bool cited = false, sign = false, in_row = false;
    for (std::size_t i = 0; i < marked.size(); ++i) {
      const char c = marked[i];
      if (i == 0 || marked[i - 1] == '\n') in_row = c == '|' || c == '#';
      if (c == kCiteBegin || c == kCiteEnd) {
        cited = c == kCiteBegin;
        broken_ = false;  // a line of a citation breaks once
      } else if (c == kSignBegin || c == kSignEnd) {
        sign = c == kSignBegin;
      } else if (sign && (c == '-' || c == '/')) {
        out += separator(c, dashes, spaces);
      } else if (cited && c == ' ') {
        out += blank(breaks && !in_row && is_inside_line(marked, i), nbsp);
      } else {
        out += c;
      }
    }
    return whole(std::move(out));
  }

 private:
  // Not so near to an end of the line that a single word would stand alone.
  static bool is_inside_line(std::string_view marked, std::size_t at) {
    constexpr std::size_t kLeast = 16;  // bytes
    if (at == 0 || at + 1 == marked.size() || marked[at - 1] == ' ' || marked[at + 1] == ' ') return false;
    const std::size_t begin = marked.rfind('\n', at), end = marked.find('\n', at);
    return at - (begin == std::string_view::npos ? 0 : begin) >= kLeast &&
           (end == std::string_view::npos ? marked.size() : end) - at >= kLeast;
  }

  std::string_view blank(bool may_break, bool nbsp) {
    if (may_break && !broken_ && random_.chance(30)) {
      broken_ = true;
      return "\n";
    }
    return nbsp && random_.chance(60) ? kNbsp : " ";
  }

  std::string separator(char c, bool dashes, bool spaces) {
    static constexpr std::array<std::string_view, 4> kDashes = {"\u2010", "\u2011", "\u2013", "\u2212"};
    std::string out(1, c);
    if (dashes && random_.chance(60))
      out = c == '-' ? random_.pick(kDashes) : random_.chance(30) ? "\uFF0F" : "/";
    if (!spaces) return out;
    if (random_.chance(25)) out.insert(0, " ");
    if (random_.chance(25)) out += ' ';
    return out;
  }

  std::string whole(std::string text) {
    if (random_.chance(30)) text = with_late_tones(text);
    if (random_.chance(25)) text = with_i_for_y(std::move(text));
    if (random_.chance(15)) text = replaced(std::move(text), "Đ", "\u00D0");
    if (random_.chance(30)) text = decomposed(text);
    if (random_.chance(30)) text = replaced(std::move(text), "\n", "\r\n");
    if (random_.chance(10)) text.insert(0, "\uFEFF");
    return text;
  }

  Random random_;
  bool broken_ = false;
};

}  // namespace

std::string clean(std::string_view marked) {
  std::string out;
  out.reserve(marked.size());
  for (const char c : marked) {
    if (c < kCiteBegin || c > kSignEnd) out += c;
  }
  return out;
}

std::string messy(std::string_view marked, Random random) {
  return Untidy(random).spoil(marked);
}

}  // namespace maker
