// The HTML that stands in Markdown and in text taken from web pages, and note marks.
#include <algorithm>

#include "text/markup.hpp"
#include "text/neighbour.hpp"

namespace rasoat::text {
namespace {

constexpr std::size_t kLongestTag = 16;
constexpr std::size_t kLongestNote = 24;
constexpr std::size_t kLongestLabel = 32;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

// '>' and U+0338 are one character (≯), so that no tag ends there.
bool is_overlaid(std::string_view passage, std::size_t at) {
  return passage.substr(at, 2) == "\xCC\xB8";
}

struct Tag {
  std::size_t end = 0;  ///< 0: no tag
  bool closing = false;
  std::size_t size = 0;
  char name[6] = {};

  bool is(std::string_view wanted) const { return std::string_view(name, size) == wanted; }
};

// A tag without attributes: <name>, </name>, <name/>, blanks before the end.
Tag read_tag(std::string_view passage, std::size_t at) {
  const std::string_view text = passage.substr(at, kLongestTag);
  Tag tag;
  std::size_t i = 1;
  if (i < text.size() && text[i] == '/') tag.closing = true, ++i;
  for (; i < text.size() && is_letter(text[i]); ++i) {
    if (tag.size == sizeof tag.name) return {};
    tag.name[tag.size++] = lower(text[i]);
  }
  while (i < text.size() && text[i] == ' ') ++i;
  if (i < text.size() && text[i] == '/' && !tag.closing) ++i;
  if (i >= text.size() || text[i] != '>' || is_overlaid(passage, at + i + 1)) return {};
  tag.end = at + i + 1;
  return tag;
}

bool has_no_content(const Tag& tag) {
  constexpr std::string_view kNames[] = {"b", "i", "u", "em", "strong", "sup", "sub"};
  return std::any_of(std::begin(kNames), std::end(kNames),
                     [&](std::string_view name) { return tag.is(name); });
}

// m<sup>2</sup>, km<sup>3</sup>: the text before ends in a unit of length.
bool ends_in_metre(std::string_view before) {
  if (!before.ends_with('m')) return false;
  before.remove_suffix(1);
  if (!before.empty() && std::string_view("kcdmh").find(before.back()) != std::string_view::npos) {
    before.remove_suffix(1);
  }
  return neighbour_before(before, before.size()) != Neighbour::letter;
}

// Whether what stands in <sup>…</sup> refers to a note: numbers, asterisks, a letter or a small Roman number
// by itself. An exponent of a unit (m²) and what belongs to the word or number before it (12a, 7th) does not.
bool is_note_mark(std::string_view content, std::string_view before) {
  std::size_t letters = 0, digits = 0, brackets = 0;
  bool roman = true;
  for (const char c : content) {
    const bool letter = is_letter(c), bracket = std::string_view("()[]").find(c) != std::string_view::npos;
    letters += letter, digits += is_digit(c), brackets += bracket;
    if (letter && c != 'i' && c != 'v' && c != 'x') roman = false;
    if (!letter && !bracket && !is_digit(c) &&
        std::string_view(" *,\\_^").find(c) == std::string_view::npos) {
      return false;
    }
  }
  if (letters == 0) return (content != "2" && content != "3") || !ends_in_metre(before);
  if (letters > 1 && !roman) return false;
  if (brackets > 0) return true;
  return digits == 0 && neighbour_before(before, before.size()) != Neighbour::digit;
}

// The end of the note mark whose <sup> ends at `at`; 0 where there is none.
std::size_t end_of_note_mark(std::string_view passage, std::size_t start, std::size_t at) {
  const std::size_t close = passage.substr(at, kLongestNote).find('<');
  if (close == std::string_view::npos) return 0;
  const Tag tag = read_tag(passage, at + close);
  if (tag.end == 0 || !tag.closing || !tag.is("sup")) return 0;
  return is_note_mark(passage.substr(at, close), passage.substr(0, start)) ? tag.end : 0;
}

struct Entity {
  std::string_view name, text;
};

constexpr Entity kEntities[] = {
    {"nbsp;", " "},  {"amp;", "&"},    {"lt;", "<"},     {"gt;", ">"},    {"quot;", "\""}, {"apos;", "'"},
    {"ensp;", " "},  {"emsp;", " "},   {"thinsp;", " "}, {"ndash;", "-"}, {"mdash;", "-"}, {"minus;", "-"},
    {"shy;", ""},    {"#160;", " "},   {"#xA0;", " "},   {"#xa0;", " "},  {"#39;", "'"},   {"#8211;", "-"},
    {"#8212;", "-"}, {"#x2013;", "-"}, {"#x2014;", "-"}, {"frasl;", "/"}, {"zwnj;", ""},   {"zwj;", ""},
};

}  // namespace

Markup fold_tag(std::string_view passage, std::size_t at) noexcept {
  const Tag tag = read_tag(passage, at);
  if (tag.end == 0) return {at, at + 1, {}};
  if (tag.is("br")) return {tag.end, tag.end, "\n"};
  if (!has_no_content(tag)) return {at, at + 1, {}};
  const std::size_t note = tag.is("sup") && !tag.closing ? end_of_note_mark(passage, at, tag.end) : 0;
  const std::size_t end = std::max(tag.end, note);
  return {end, end, {}};
}

Markup fold_note_mark(std::string_view passage, std::size_t at) noexcept {
  const Markup kept = {at, at + 1, {}};
  const std::string_view text = passage.substr(at, kLongestLabel + 4);
  if (!text.starts_with("[^")) return kept;
  std::size_t i = 2;
  while (i < text.size() && (is_digit(text[i]) || is_letter(text[i]) || text[i] == '-' || text[i] == '_'))
    ++i;
  if (i == 2 || i >= text.size() || text[i] != ']') return kept;
  ++i;
  if (i < text.size() && text[i] == ':' && starts_line(passage, at)) ++i;
  return {at + i, at + i, {}};
}

Markup fold_entity(std::string_view passage, std::size_t at) noexcept {
  const std::string_view rest = passage.substr(at + 1, 8);
  for (const Entity& entity : kEntities) {
    if (rest.starts_with(entity.name)) {
      const std::size_t end = at + 1 + entity.name.size();
      return {end, end, entity.text};
    }
  }
  return {at, at + 1, {}};
}

}  // namespace rasoat::text
