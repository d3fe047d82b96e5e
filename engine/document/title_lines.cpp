// A title goes on over lines until something else clearly starts: a rule, a legal basis, the line that names
// the issuer, a line after a gap that does not go on with it.
#include "document/title_lines.hpp"

#include <algorithm>

#include "grammars/anatomy_phrases.hpp"
#include "grammars/designation.hpp"
#include "grammars/number_line.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t kLongestTitle = 2400;

bool starts_like_a_name(std::string_view text) {
  return phrase_length(PhraseGroup::body, text) != 0 || phrase_length(PhraseGroup::office, text) != 0;
}

bool ends_open(std::string_view title) {
  if (title.ends_with(',') || title.ends_with('-')) return true;
  return grammar::ends_with_phrase(PhraseGroup::lead_in, title);
}

// "… hướng dẫn thi hành" above "Nghị quyết số 12/NQ-CP" on the next line.
bool awaits_mention(std::string_view title) {
  return ends_open(title) || grammar::ends_with_phrase(PhraseGroup::awaits, title);
}

// "Thông tư số 12/2016/TT-…, có hiệu lực từ …": under the title of a consolidated text its own history
// follows.
bool starts_with_mention(const FirstPage& page, std::size_t at) {
  const std::string_view text = page.lines[at].text;
  const auto word = grammar::read_type_word(text);
  if (!word || in_capitals(text)) return false;
  const std::string_view rest = text.substr(std::min<std::size_t>(word->length + 1, text.size()));
  return grammar::parse_designation(rest, word->type->code).has_value() ||
         grammar::parse_number_line(text).has_value();
}

bool never_in_title(LineRole role) {
  switch (role) {
    case LineRole::rule:
    case LineRole::motto:
    case LineRole::number:
    case LineRole::place_date:
    case LineRole::basis:
    case LineRole::enacting:
    case LineRole::addressee:
    case LineRole::attached:
    case LineRole::recipients:
    case LineRole::label:
    case LineRole::draft:
    case LineRole::gazette:
      return true;
    default:
      return false;
  }
}

// The line starts something else.
bool stops_title(const FirstPage& page, std::size_t at, std::string_view title) {
  const PrintedLine& line = page.lines[at];
  // "… Kế hoạch số" above "02- KH /ĐU, ngày …": the number cited, no label.
  // "… số 04-KH/HU," above "ngày 17 tháng 12 năm 2020": its day, not the place and day of the head.
  const bool cited =
      (page.roles[at] == LineRole::label && title.ends_with(" số")) ||
      (page.roles[at] == LineRole::place_date && title.ends_with(',') && starts_small(line.text));
  if (never_in_title(page.roles[at]) && !cited) return true;
  if (line.bullet || (!title.empty() && starts_with_mention(page, at) && !awaits_mention(title))) return true;
  if (!title.empty() && !ends_open(title) && is_line_above_bases(page, at)) return true;
  if (title.empty()) return false;
  if (!line.gap_before) return phrase_length(PhraseGroup::opening, line.text) != 0 && line.text.size() > 120;
  if (ends_sentence(title)) return true;
  // After an empty line only what clearly goes on does.
  const bool same_dress = in_capitals(line.text) && in_capitals(title) && !starts_like_a_name(line.text);
  return !ends_open(title) && !starts_small(line.text) && !same_dress;
}

}  // namespace

std::size_t after_rules(const FirstPage& page, std::size_t at) {
  while (at < page.lines.size() && page.roles[at] == LineRole::rule) ++at;
  return at;
}

bool is_line_above_bases(const FirstPage& page, std::size_t at) {
  if (at >= page.lines.size()) return false;
  const std::string_view text = page.lines[at].text;
  if (page.roles[at] != LineRole::body_name && !page.lines[at].emphasised) return false;
  if (!starts_like_a_name(text) || page.lines[at].bullet) return false;
  std::size_t next = after_rules(page, at + 1);
  for (unsigned between = 0; between < 2 && next < page.lines.size(); ++between) {
    const LineRole role = page.roles[next];
    if (role == LineRole::basis || role == LineRole::enacting) return true;
    const std::string_view below = page.lines[next].text;
    const bool session = phrase_length(PhraseGroup::session, below) != 0 || below.starts_with('(');
    if (!session && !(role == LineRole::body_name && !starts_like_a_name(below))) return false;
    next = after_rules(page, next + 1);
  }
  return next < page.lines.size() && page.roles[next] == LineRole::basis;
}

std::size_t end_of_title(const FirstPage& page, std::size_t from, std::size_t to, std::string title) {
  while (from < to && title.size() < kLongestTitle && !stops_title(page, from, title)) {
    title.append(title.empty() ? "" : " ").append(page.lines[from++].text);
  }
  return from;
}

}  // namespace rasoat
