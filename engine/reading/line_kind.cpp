// Most lines of a document are plain text: a table of first bytes says so at once.
#include "reading/line_kind.hpp"

#include <array>

#include "grammars/letter.hpp"
#include "reading/furniture.hpp"

namespace rasoat {
namespace {

constexpr std::array<bool, 256> make_special() {
  std::array<bool, 256> special{};
  for (const char byte : std::string_view("#-+*_=~|<[\\\xE2\xC2"
                                          "0123456789"))
    special[static_cast<unsigned char>(byte)] = true;
  return special;
}

constexpr std::array<bool, 256> kSpecial = make_special();

struct Mark {
  bool list = false;
  std::size_t length = 0;
};

// -, +, *, •, –, — at the start of a line.
Mark bullet(std::string_view inner) {
  if (inner.empty()) return {};
  if (inner[0] == '-' || inner[0] == '+' || inner[0] == '*') return {true, 1};
  for (const std::string_view mark : {"•", "–", "—", "●", "▪", "◦", "−", "·"}) {
    if (inner.starts_with(mark)) return {true, mark.size()};
  }
  return {};
}

std::string_view without_emphasis(std::string_view inner) {
  while (!inner.empty() && (inner[0] == '*' || inner[0] == '_' || inner[0] == '\\')) inner.remove_prefix(1);
  return inner;
}

// Only -, _, =, ~, *, dashes and blanks, three strokes at least or a lone *; "-----o0o-----" too.
bool is_rule(std::string_view inner) {
  std::size_t strokes = 0;
  std::size_t stars = 0;
  std::string_view rest = inner;
  while (!rest.empty()) {
    const Mark mark = rest[0] == '*' || rest[0] == '+' ? Mark{} : bullet(rest);
    if (mark.list || rest[0] == '_' || rest[0] == '=' || rest[0] == '~') {
      ++strokes;
      rest.remove_prefix(mark.list ? mark.length : 1);
    } else if (rest[0] == '*') {
      ++stars;
      rest.remove_prefix(1);
    } else if (rest[0] == '\\' || rest[0] == ' ' || rest[0] == '\t') {
      rest.remove_prefix(1);
    } else if (strokes > 2 &&
               (rest.starts_with("o0o") || rest.starts_with("oOo") || rest.starts_with("***"))) {
      rest.remove_prefix(3);
    } else {
      return false;
    }
  }
  return strokes >= 3 || (strokes == 0 && (inner == "*" || inner == "\\*" || stars == 3));
}

// "** **", "* *": emphasis around nothing.
bool is_empty_emphasis(std::string_view inner) {
  std::size_t stars = 0;
  while (!inner.empty()) {
    const std::size_t space = blank_at_start(inner);
    if (space == 0 && inner[0] != '*') return false;
    stars += space == 0;
    inner.remove_prefix(space ? space : 1);
  }
  return stars > 1 && stars % 2 == 0;
}

bool is_footnote(std::string_view inner) {
  if (inner.starts_with("<sup>")) return true;
  if (!inner.starts_with('[')) return false;
  const std::size_t close = inner.substr(0, 8).find(']');
  if (close == std::string_view::npos || close < 2) return false;
  const std::string_view name = inner.substr(1, close - 1);
  if (name[0] == '^') return inner.substr(close).starts_with("]:");
  for (const char digit : name) {
    if (digit < '0' || digit > '9') return false;
  }
  return inner.substr(close).starts_with("] ");
}

std::uint8_t heading_level(std::string_view inner) {
  const std::size_t signs = inner.find_first_not_of('#');
  if (signs == std::string_view::npos || signs > 6 || blank_at_start(inner.substr(signs)) == 0) return 0;
  return static_cast<std::uint8_t>(signs);
}

LineLook list_item(std::string_view text, const Line& line, std::string_view inner) {
  const std::string_view marked =
      inner[0] == '*' && blank_at_start(inner.substr(1)) == 0 ? without_emphasis(inner) : inner;
  const Mark mark = bullet(marked);
  if (!mark.list) return {};
  const std::string_view rest = marked.substr(mark.length);
  const bool parted = rest.empty() || blank_at_start(rest) != 0 || rest[0] == '*';
  const bool glued = marked[0] != '*' && !rest.empty() && grammar::read_letter(rest).base != 0;
  if (!parted && !glued) return {};
  std::size_t columns = 0;
  for (Offset at = line.span.start; at < line.inner.start; ++at) columns += text[at] == '\t' ? 4 : 1;
  const std::size_t level = 1 + columns / 2 + (marked[0] == '+');
  return {LineKind::list_item, static_cast<std::uint8_t>(level < 255 ? level : 255)};
}

LineLook look_special(std::string_view text, const Line& line, std::string_view inner, bool markdown) {
  const char first = inner[0];
  if (first >= '0' && first <= '9')
    return {looks_like_page_number(inner) ? LineKind::number : LineKind::text, 0};
  if (first == '#') {
    const std::uint8_t level = markdown ? heading_level(inner) : std::uint8_t{0};
    return {level ? LineKind::heading : LineKind::text, level};
  }
  if (first == '<' || first == '[') return {is_footnote(inner) ? LineKind::footnote : LineKind::text, 0};
  if (first == '*' && is_empty_emphasis(inner)) return {LineKind::blank, 0};
  if ((first == '-' || first == '\xE2') && looks_like_page_number(inner)) return {LineKind::number, 0};
  if (is_rule(inner)) return {LineKind::rule, 0};
  return list_item(text, line, inner);
}

}  // namespace

LineLook look_at(std::string_view text, const Line& line, bool markdown) {
  if (line.page_break) return {LineKind::page_break, 0};
  if (line.inner.empty()) return {LineKind::blank, 0};
  const std::string_view inner = line.inner.of(text);
  if (inner[0] == '|' || inner.back() == '|') {
    if (inner.find_first_not_of("| \t") == std::string_view::npos) return {LineKind::pipe, 0};
    if (!inner.ends_with("\\|")) return {LineKind::table_row, 0};
  }
  if (kSpecial[static_cast<unsigned char>(inner[0])]) return look_special(text, line, inner, markdown);
  if (furniture(inner) == Furniture::head || furniture(inner) == Furniture::stamp)
    return {LineKind::furniture, 0};
  return {inner.starts_with("Trang ") && looks_like_page_number(inner) ? LineKind::number : LineKind::text,
          0};
}

bool ends_sentence(std::string_view inner) noexcept {
  while (!inner.empty()) {
    const char last = inner.back();
    if (last == '.' || last == ';' || last == ':' || last == '!' || last == '?') return true;
    if (last == '*' || last == '_' || last == '"' || last == '\'') {
      inner.remove_suffix(1);
    } else if (inner.ends_with("”") || inner.ends_with("’")) {
      inner.remove_suffix(3);
    } else if (const std::size_t blank = blank_at_end(inner)) {
      inner.remove_suffix(blank);
    } else {
      return inner.ends_with("…");
    }
  }
  return false;
}

bool starts_small(std::string_view inner) noexcept {
  while (!inner.empty() && (inner[0] == '*' || inner[0] == '_' || inner[0] == '(' || inner[0] == '"'))
    inner.remove_prefix(1);
  if (inner.empty()) return false;
  const grammar::Letter letter = grammar::read_letter(inner);
  return letter.base != 0 && !letter.capital;
}

bool in_capitals(std::string_view inner) noexcept {
  bool any = false;
  while (!inner.empty()) {
    const grammar::Letter letter = grammar::read_letter(inner);
    if (letter.base != 0 && !letter.capital) return false;
    any = any || letter.base != 0;
    inner.remove_prefix(letter.length);
  }
  return any;
}

}  // namespace rasoat
