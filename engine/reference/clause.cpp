#include "reference/clause.hpp"

#include <algorithm>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/pinpoint.hpp"
#include "source/sixteen_bytes.hpp"

namespace rasoat {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view without_blanks_before(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  return text;
}

// "- …", "+ …", "1. …", "12) …", "a) …", "đ) …", "Điều …" at the start of a line.
bool starts_item(std::string_view line) {
  if (line.empty()) return false;
  if (line[0] == '-' || line[0] == '+' || line[0] == '|') return true;
  std::size_t label = 0;
  while (label < line.size() && label < 3 && is_digit(line[label])) ++label;
  if (label == 0 && ((line[0] >= 'a' && line[0] <= 'z') || line.starts_with("đ")))
    label = line.starts_with("đ") ? 2 : 1;
  return label != 0 && label < line.size() &&
         (line[label] == ')' || (is_digit(line[0]) && line[label] == '.'));
}

// The full stop at `at` ends a sentence: it does not belong to a label ("1.", "Điều 5.") or a number.
bool ends_sentence(std::string_view text, std::size_t at) {
  if (at + 1 < text.size() && text[at + 1] != ' ' && text[at + 1] != '\n') return false;
  std::size_t digits = at;
  while (digits > 0 && is_digit(text[digits - 1])) --digits;
  if (digits == at) return true;
  const std::string_view before = text.substr(0, digits);
  if (before.empty() || before.back() == '\n' || before.ends_with("Điều ") || before.ends_with("ĐIỀU ") ||
      before.ends_with("."))
    return false;
  return before.find_last_not_of(' ') != std::string_view::npos &&
         before[before.find_last_not_of(' ')] != '\n';
}

// A line or two that begin with "Điều" and end without a mark.
bool begins_article(std::string_view ended) {
  constexpr std::size_t kLongestTitle = 300;
  ended.remove_prefix(std::min(ended.find_first_not_of(" \n"), ended.size()));
  while (!ended.empty() && (ended.back() == ' ' || ended.back() == '\n')) ended.remove_suffix(1);
  return ended.size() <= kLongestTitle && (ended.starts_with("Điều ") || ended.starts_with("ĐIỀU ")) &&
         std::string_view(".;,:").find(ended.back()) == std::string_view::npos;
}

// "khoản 2 Điều 3; khoản 4 Điều 11 …": the semicolon parts places of one document.
bool parts_places(std::string_view text, std::size_t semicolon) {
  std::size_t start = semicolon;
  while (start > 0 && start + 8 > semicolon && text[start - 1] != ' ' && text[start - 1] != '\n') --start;
  const std::string_view label = text.substr(start, semicolon - start);
  const bool labels = !label.empty() && label.size() <= 4 && start > 0 &&
                      label.find_first_not_of("0123456789.IVXLabcdđeghik") == std::string_view::npos;
  const std::string_view after = text.substr(semicolon + 1);
  return labels && grammar::pinpoint_length(
                       after.substr(std::min<std::size_t>(grammar::gap_length(after), after.size())));
}

}  // namespace

ClauseEnds last_clause(std::string_view text) {
  ClauseEnds ends;
  std::size_t start = 0;
  std::size_t colon = std::string_view::npos;
  const auto end_here = [&](std::size_t next) {
    if (colon != std::string_view::npos && colon >= start) {
      ends.announcing = text.substr(start, colon - start);
      ends.title = false;
    }
    start = next;
    colon = std::string_view::npos;
  };
  const auto next_mark = [&](std::size_t from) { return first_of<':', ';', '|', '.', '\n'>(text, from); };
  for (std::size_t at = next_mark(0); at < text.size(); at = next_mark(at + 1)) {
    const char c = text[at];
    if (c == ':') {
      colon = at;
    } else if (c == ';') {
      if (parts_places(text, at)) continue;
      ends.semicolon = true;
      end_here(at + 1);
    } else if (c == '|' || (c == '.' && ends_sentence(text, at))) {
      ends.boundary = true;
      end_here(at + 1);
    } else if (c == '\n') {
      const std::string_view line = without_blanks_before(text.substr(at + 1));
      const bool article = line.starts_with("Điều ") || line.starts_with("ĐIỀU ");
      if (article) {
        ends.article = true;
        ends.announcing = {};
      }
      if (!article && !line.starts_with("\n") && !starts_item(line)) continue;
      ends.boundary = true;
      const std::string_view ended = text.substr(start, at - start);
      end_here(at + 1);
      // "Điều 1. Bãi bỏ 02 văn bản" over "1. Quyết định số …": a title announces what stands below.
      if (!article && begins_article(ended)) {
        ends.announcing = ended;
        ends.title = true;
      }
      if (article) ends.announcing = {};
    }
  }
  if (colon != std::string_view::npos && text.find_first_not_of(" \n", colon + 1) == std::string_view::npos)
    return ends.clause = text.substr(start), ends.in_line = true, ends;
  ends.clause = text.substr(start);
  if (colon != std::string_view::npos && ends.announcing.empty()) {
    // "bãi bỏ các văn bản sau: a) …", "… sau đây: điểm h khoản 1 Điều 2 …" on one line.
    const std::string_view rest = text.substr(colon + 1);
    const std::string_view after = without_blanks_before(rest);
    const std::string_view place = rest.substr(std::min<std::size_t>(grammar::gap_length(rest), rest.size()));
    ends.in_line = !place.empty() && grammar::pinpoint_length(place) != 0;
    if (starts_item(after) || ends.in_line) ends.announcing = text.substr(start, colon - start);
  }
  return ends;
}

bool item_ends_after(std::string_view text) {
  constexpr std::size_t kFarthest = 600;
  for (std::size_t at = 0; at < text.size() && at < kFarthest; ++at) {
    if (text[at] == ';') return true;
    const bool stops = text[at] == ':' || text[at] == '|' || (text[at] == '.' && ends_sentence(text, at)) ||
                       text.substr(at).starts_with("\n\n");
    if (stops) return false;
  }
  return false;
}

}  // namespace rasoat
