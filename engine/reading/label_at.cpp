// Most labels are plain bytes and are parsed where they stand; with markup or combining marks the first words
// are taken out of it first.
#include "reading/label_at.hpp"

#include <algorithm>

#include "reading/line.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLongestLabel = 40;

// No byte of the first few is markup, a no-break space or a combining mark.
bool is_plain(std::string_view start) noexcept {
  for (const char byte : start) {
    if (byte == '*' || byte == '_' || byte == '\\' || byte == '#' || byte == '>' || byte == '\xC2' ||
        byte == '\xCC' || byte == '\xCD') {
      return false;
    }
  }
  return true;
}

bool is_opening_markup(char byte) noexcept {
  return byte == '*' || byte == '#' || byte == ' ' || byte == '_' || byte == '>';
}

PlacedLabel placed(const grammar::HeadingLabel& label) {
  return {label.kind, label.parts, label.number, label.closed, false, {}, 0};
}

}  // namespace

bool may_start_with_label(std::string_view inner) noexcept {
  if (inner.empty()) return false;
  const auto byte = [&](std::size_t at) {
    return at < inner.size() ? static_cast<unsigned char>(inner[at]) : 0u;
  };
  const unsigned first = byte(0);
  const unsigned second = byte(1);
  const unsigned third = byte(2);
  if (first >= 'a' && first <= 'z') return second == ')' || second == '.';
  if (first >= '0' && first <= '9') return true;
  if (first == '(' || first == '*' || first == '_' || first == '\\' || first == '#') return true;
  if (first == 0xC4) return second == 0x90 || second == 0x91;  // Điều, đ)
  if (first == 0xE1) return false;
  if (first < 'A' || first > 'Z') return false;
  if (second == '.' || second == '-' || second == '/' || second == ')' || first == 'I' || first == 'V' ||
      first == 'X')
    return true;
  // Chương, Phần, Phụ lục, Mục, Tiểu mục: composed, or with combining marks.
  const unsigned small = second | 0x20;
  if (first == 'C') return small == 'h' && (third == 0xC6 || (third | 0x20) == 'u');
  if (first == 'P') return small == 'h' && (third == 0xE1 || (third | 0x20) == 'u' || (third | 0x20) == 'a');
  if (first == 'M') return second == 0xE1 || small == 'u';
  return first == 'T' && small == 'i' && (third == 0xE1 || (third | 0x20) == 'e');
}

std::optional<PlacedLabel> label_at(std::string_view text, Span inner) {
  Offset at = inner.start;
  while (at < inner.end && is_opening_markup(text[at])) ++at;
  const std::string_view start = text.substr(at, std::min<std::size_t>(kLongestLabel, inner.end - at));
  if (const auto label = grammar::parse_heading_label(start)) {
    PlacedLabel found = placed(*label);
    found.printed = {at, at + static_cast<Offset>(label->text.size())};
    found.rest = at + label->length;
    while (found.rest < inner.end && is_opening_markup(text[found.rest])) ++found.rest;
    found.alone = found.rest == inner.end;
    if (!found.alone) found.rest = at + label->length;
    return found;
  }
  if (is_plain(start)) return std::nullopt;
  const FirstWords words(text, inner, 2 * kLongestLabel);
  const auto label = grammar::parse_heading_label(words.text());
  if (!label) return std::nullopt;
  PlacedLabel found = placed(*label);
  found.printed = {words.source(0), words.source(label->text.size() - 1) + 1};
  found.rest = words.source(label->length);
  found.alone = label->length == words.text().size() && found.rest >= inner.end;
  return found;
}

}  // namespace rasoat
