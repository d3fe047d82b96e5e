#include "document/folded.hpp"

#include <string.h>

#include <algorithm>
#include <array>

#include "grammars/letter.hpp"
#include "reading/line.hpp"
#include "text/fold_scan.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

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

std::string viewed(std::string_view source, Span span) {
  const std::string_view passage = span.of(source);
  if (text::find_foldable(passage, 0, passage.size()).foldable == 0) return std::string(passage);
  return std::string(MatchingView(source, {&span, 1}).text());
}

std::string fold(std::string_view text, Span span) {
  span = without_blanks(text, span);
  while (!span.empty() && text[span.start] == '*') ++span.start;
  while (!span.empty() && text[span.end - 1] == '*') --span.end;
  span = without_blanks(text, span);
  return one_line(viewed(text, span));
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
