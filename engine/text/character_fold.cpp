#include "text/character_fold.hpp"

namespace rasoat::text {
namespace {

bool between(char32_t c, char32_t first, char32_t last) {
  return first <= c && c <= last;
}

bool is_line_break(char32_t c) {
  return between(c, '\v', '\r') || c == 0x2028 || c == 0x2029;  // VT (a line break of Word), FF, CR
}

bool is_blank(char32_t c) {
  return c == '\t' || c == 0xA0 || c == 0x1680 || between(c, 0x2000, 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

bool is_dash(char32_t c) {
  return c == 0x1E ||                   // the non-breaking hyphen of Word's own text
         between(c, 0x2010, 0x2015) ||  // hyphen, non-breaking hyphen, figure, en and em dash, bar
         c == 0x2043 || c == 0x2212 || c == 0x2E3A || c == 0x2E3B || c == 0xFE58 || c == 0xFE63 ||
         c == 0xFF0D;
}

bool is_slash(char32_t c) {
  return c == 0x2044 || c == 0x2215 || c == 0x29F8 || c == 0xFF0F;
}

bool is_invisible(char32_t c) {
  return c == 0x1F ||  // the optional hyphen of Word's own text
         c == 0xAD || c == 0x34F || c == 0x61C || between(c, 0x180B, 0x180E) || between(c, 0x200B, 0x200F) ||
         between(c, 0x202A, 0x202E) || between(c, 0x2060, 0x206F) || between(c, 0xFE00, 0xFE0F) ||
         c == 0xFEFF || between(c, 0xE0000, 0xE0FFF);
}

}  // namespace

std::optional<std::string_view> fold_character(char32_t c) noexcept {
  switch (c) {
    case 0xD0:
    case 0x189:
      return "Đ";
    case 0xF0:
    case 0x256:
      return "đ";
    default:
      break;
  }
  if (is_line_break(c)) return "\n";
  if (is_blank(c)) return " ";
  if (is_dash(c)) return "-";
  if (is_slash(c)) return "/";
  if (is_invisible(c)) return "";
  return std::nullopt;
}

}  // namespace rasoat::text
