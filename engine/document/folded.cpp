#include "document/folded.hpp"

#include <string.h>

#include <algorithm>
#include <array>

#include "grammars/letter.hpp"
#include "reading/line.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

// Nothing in it that the matching view would change, and no line end: the bytes can be copied.
bool is_plain(std::string_view passage) noexcept {
  constexpr std::array<bool, 256> kFolded = [] {
    std::array<bool, 256> folded{};
    for (unsigned byte = 0; byte < ' '; ++byte) folded[byte] = true;
    // Markup, and the lead bytes of no-break spaces, Đ's doubles, combining marks, dashes, quotes, BOM.
    for (const unsigned byte : {0x2Au, 0x5Fu, 0x5Cu, 0x3Cu, 0x26u, 0x5Bu, 0xC2u, 0xC3u, 0xC6u, 0xC9u, 0xCCu,
                                0xCDu, 0xE2u, 0xE3u, 0xEFu}) {
      folded[byte] = true;
    }
    return folded;
  }();
  for (std::size_t at = 0; at < passage.size(); ++at) {
    const auto byte = static_cast<unsigned char>(passage[at]);
    if (!kFolded[byte]) {
      if (byte == ' ' && at + 1 < passage.size() && passage[at + 1] == ' ') return false;
      continue;
    }
    // Of U+00C0–U+00FF only Ð and ð are folded, of U+0180–U+01BF only Ɖ.
    if ((byte != 0xC3 && byte != 0xC6) || at + 1 >= passage.size()) return false;
    const auto next = static_cast<unsigned char>(passage[at + 1]);
    if (byte == 0xC3 ? next == 0x90 || next == 0xB0 : next == 0x89) return false;
  }
  return true;
}

bool is_ascii_capital(char byte) noexcept {
  return byte >= 'A' && byte <= 'Z';
}

// Two capitals stand side by side, or a drawn line: most lines have neither.
bool may_be_glued(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const char byte = text[at];
    if (byte == '-' || byte == '_') {
      if (text[at + 1] == byte) return true;
      continue;
    }
    const bool beyond_ascii = static_cast<unsigned char>(byte) >= 0xC3;
    if (!is_ascii_capital(byte) && !beyond_ascii) continue;
    // The letter after this one, past the continuation bytes.
    std::size_t next = at + 1;
    while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80) ++next;
    if (next == text.size()) return false;
    const char after = text[next];
    if (!is_ascii_capital(after) && static_cast<unsigned char>(after) < 0xC3) continue;
    if (grammar::read_letter(text.substr(at)).capital && grammar::read_letter(text.substr(next)).capital)
      return true;
  }
  return false;
}

bool starts_with_two_small(std::string_view text) {
  for (int letter = 0; letter < 2; ++letter) {
    if (text.empty()) return false;
    const grammar::Letter read = grammar::read_letter(text);
    if (read.base == 0 || read.capital) return false;
    text.remove_prefix(read.length);
  }
  return true;
}

}  // namespace

std::optional<std::size_t> find_blanks(std::string_view text, std::size_t count, std::size_t from) noexcept {
  constexpr std::string_view kBlanks = "        ";
  if (from >= text.size()) return std::nullopt;
  const void* found = ::memmem(text.data() + from, text.size() - from, kBlanks.data(), std::min(count, kBlanks.size()));
  if (found == nullptr) return std::nullopt;
  return static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

std::string one_line(std::string_view folded) {
  const bool whole = !folded.empty() && folded.front() != ' ' && folded.back() != ' ' &&
                     folded.find('\n') == std::string_view::npos && !find_blanks(folded, 2);
  if (whole) return std::string(folded);
  std::string out;
  out.reserve(folded.size());
  while (!folded.empty()) {
    // Words parted by single blanks are copied together.
    std::size_t end = 0, blanks = 0;
    while (end < folded.size() && folded[end] != '\n') {
      blanks = folded[end] == ' ' ? blanks + 1 : 0;
      if (blanks > 1 || (blanks == 1 && end == 0)) break;
      ++end;
    }
    const std::size_t words = end - (end > 0 && folded[end - 1] == ' ');
    if (words > 0 && !out.empty()) out += ' ';
    out.append(folded.substr(0, words));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return out;
}

std::string fold(std::string_view text, Span span) {
  span = without_blanks(text, span);
  while (!span.empty() && text[span.start] == '*') ++span.start;
  while (!span.empty() && text[span.end - 1] == '*') --span.end;
  span = without_blanks(text, span);
  if (is_plain(span.of(text))) return std::string(span.of(text));
  const MatchingView view(text, {&span, 1});
  return one_line(view.text());
}

std::string unglued(std::string_view text) {
  if (!may_be_glued(text)) return std::string(text);
  std::string out;
  std::size_t copied = 0;  // bytes of the text that are in `out`
  const auto part = [&](std::size_t at) {
    out.append(text.substr(copied, at - copied)) += '\v';
    copied = at;
  };
  unsigned capitals = 0;  // that the run before this letter has
  for (std::size_t at = 0; at < text.size();) {
    const char first = text[at];
    if ((first >= 'a' && first <= 'z') || first == ' ') {
      capitals = 0;
      ++at;
      continue;
    }
    const grammar::Letter letter = grammar::read_letter(text.substr(at));
    if (letter.base != 0 && letter.capital) {
      const bool after_tt = at >= 2 && copied + 1 != at && text.substr(at - 2, 2) == "TT";
      if (capitals >= 2 && !after_tt && starts_with_two_small(text.substr(at + letter.length))) part(at);
      ++capitals;
    } else {
      const bool rule = text.substr(at).starts_with("---") || text.substr(at).starts_with("___");
      if (rule && at > 0 && text[at - 1] != '-' && text[at - 1] != '_') part(at);
      capitals = 0;
    }
    at += letter.length;
  }
  return out.append(text.substr(copied));
}

}  // namespace rasoat
