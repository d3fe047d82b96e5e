// Emphasis and escapes, after CommonMark's flanking rules, but without looking for the partner of a mark:
// converters leave many without one, and what is matched must not depend on text far away.
#include <algorithm>

#include "text/markup.hpp"
#include "text/neighbour.hpp"

namespace rasoat::text {
namespace {

std::size_t end_of_run(std::string_view passage, std::size_t at) {
  return std::min(passage.find_first_not_of(passage[at], at), passage.size());
}

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

// Whether a run of `size` asterisks is text: a bullet, a separator, a product, a note mark in brackets.
bool is_literal(std::string_view passage, std::size_t at, std::size_t end) {
  constexpr std::size_t kDrawnLine = 8;
  const std::size_t size = end - at;
  if (size >= kDrawnLine) return true;
  const Neighbour before = neighbour_before(passage, at), after = neighbour_after(passage, end);
  if (size == 1 && before == Neighbour::digit && after == Neighbour::digit) return true;
  if (at > 0 && passage[at - 1] == '(' && end < passage.size() && passage[end] == ')') return true;
  if (before != Neighbour::blank || after != Neighbour::blank) return false;
  if (size == 1) return starts_line(passage, at, "*") || !ends_line(passage, end, "*");
  return size > 2 && starts_line(passage, at, "*") && ends_line(passage, end, "*");
}

}  // namespace

Markup fold_asterisks(std::string_view passage, std::size_t at) noexcept {
  const std::size_t end = end_of_run(passage, at);
  if (is_literal(passage, at, end)) return {at, end, {}};
  return {end, end, {}};
}

Markup fold_underscores(std::string_view passage, std::size_t at) noexcept {
  const std::size_t end = end_of_run(passage, at);
  const Markup kept = {at, end, {}}, dropped = {end, end, {}};
  if (end - at > 2) return kept;  // a line to write on
  std::size_t left = at, right = end;
  while (left > 0 && at - left < 3 && passage[left - 1] == '*') --left;
  while (right < passage.size() && right - end < 3 && passage[right] == '*') ++right;
  const Neighbour before = neighbour_before(passage, left), after = neighbour_after(passage, right);
  if (in_word(before) || in_word(after)) return in_word(before) && in_word(after) ? kept : dropped;
  const bool opens = after == Neighbour::opening || after == Neighbour::quote;
  const bool closes = before == Neighbour::closing || before == Neighbour::quote;
  if (before == Neighbour::blank && opens) return dropped;
  if (after == Neighbour::blank && closes) return dropped;
  return kept;
}

Markup fold_escape(std::string_view passage, std::size_t at) noexcept {
  const std::string_view next = passage.substr(at + 1, 3);
  if (next.empty()) return {at, at + 1, {}};
  if (next[0] == '\n' || next[0] == '\r') return {at + 1, at + 1, {}};
  // "<" and U+0338 are one character: ≮.
  if (!is_punctuation(next[0]) || next.substr(1) == "\xCC\xB8") return {at, at + 1, {}};
  return {at + 1, at + 2, {}};
}

}  // namespace rasoat::text
