#include "text/neighbour.hpp"

#include <algorithm>

#include "source/utf8.hpp"
#include "text/character_fold.hpp"

namespace rasoat::text {
namespace {

constexpr std::size_t kFarthest = 64;

Neighbour of_ascii(char c) {
  if (c >= '0' && c <= '9') return Neighbour::digit;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Neighbour::letter;
  if (static_cast<unsigned char>(c) <= ' ') return Neighbour::blank;
  if (c == '(' || c == '[' || c == '{') return Neighbour::opening;
  if (c == '"' || c == '\'') return Neighbour::quote;
  if (std::string_view(")]}.,;:!?%").find(c) != std::string_view::npos) return Neighbour::closing;
  return Neighbour::other;
}

Neighbour kind(char32_t c) {
  if (c < 0x80) return of_ascii(static_cast<char>(c));
  switch (c) {
    case 0x201C:
    case 0x2018:
    case 0xAB:
    case 0x201E:
      return Neighbour::opening;  // “ ‘ « „
    case 0x201D:
    case 0x2019:
    case 0xBB:
    case 0x201F:
    case 0x2026:
      return Neighbour::closing;  // ” ’ » ‟ …
    default:
      break;
  }
  const auto folded = fold_character(c);
  if (folded && (folded->empty() || *folded == " " || *folded == "\n")) return Neighbour::blank;
  const bool sign = c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c < 0x2C00) ||
                    (c >= 0x3000 && c < 0x3040) || (c >= 0xE000 && c < 0xF900) || c >= 0xFE00;
  return sign ? Neighbour::other : Neighbour::letter;
}

bool is_line_end(char c) {
  return c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

}  // namespace

Neighbour neighbour_before(std::string_view passage, std::size_t at) noexcept {
  if (at == 0) return Neighbour::blank;
  return kind(utf8::decode(passage.substr(utf8::previous(passage, at))).character);
}

Neighbour neighbour_after(std::string_view passage, std::size_t at) noexcept {
  if (at >= passage.size()) return Neighbour::blank;
  return kind(utf8::decode(passage.substr(at)).character);
}

bool starts_line(std::string_view passage, std::size_t at, std::string_view passed) noexcept {
  const std::size_t farthest = at - std::min(at, kFarthest);
  for (; at > farthest; --at) {
    const char c = passage[at - 1];
    if (is_line_end(c)) return true;
    if (c != ' ' && c != '\t' && passed.find(c) == std::string_view::npos) return false;
  }
  return at == 0;
}

bool ends_line(std::string_view passage, std::size_t at, std::string_view passed) noexcept {
  const std::size_t farthest = std::min(passage.size(), at + kFarthest);
  for (; at < farthest; ++at) {
    const char c = passage[at];
    if (is_line_end(c)) return true;
    if (c != ' ' && c != '\t' && passed.find(c) == std::string_view::npos) return false;
  }
  return at == passage.size();
}

}  // namespace rasoat::text
