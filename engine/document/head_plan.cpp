// Two signs show where a head is: its fixed lines (motto, number, place and date) and the type word on a line
// of its own. What stands above both is the web page around the document.
#include <algorithm>

#include "document/head.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t kMostLines = 220;
constexpr std::size_t kMostBytes = 48 * 1024;
constexpr std::size_t kLongestTitle = 2400;
constexpr std::size_t none = HeadPlan::none;

bool is_fixed(LineRole role) {
  return role == LineRole::motto || role == LineRole::number || role == LineRole::place_date;
}

// Lines that may stand between and above the fixed ones.
bool belongs_to_head(LineRole role) {
  return is_fixed(role) || role == LineRole::rule || role == LineRole::body_name || role == LineRole::draft ||
         role == LineRole::mark || role == LineRole::subject;
}

std::size_t find_role(const FirstPage& page, LineRole role, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at < to; ++at) {
    if (page.roles[at] == role) return at;
  }
  return none;
}

std::size_t find_fixed(const FirstPage& page, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at < to; ++at) {
    if (is_fixed(page.roles[at])) return at;
  }
  return none;
}

// "QUYẾT ĐỊNH SỐ 12/2003/QĐ-UB", "NGHỊ QUYẾT CỦA CHÍNH PHỦ": needs no head to be the own type.
bool names_itself(std::string_view beside_type) {
  const auto number = grammar::parse_number_line(beside_type);
  if (number && !number->type) return true;
  const grammar::Word first = grammar::read_word(beside_type);
  return first.all_capitals && first.key == grammar::word_key("của");
}

// A type word alone in capitals; else one that begins a line in capitals under a head ("KẾ HOẠCH TRIỂN KHAI
// …").
std::size_t find_type(const FirstPage& page) {
  const std::size_t alone = find_role(page, LineRole::type, 0, page.lines.size());
  const std::size_t limit = std::min(alone, page.lines.size());
  const std::size_t fixed = find_fixed(page, 0, limit);
  for (std::size_t at = fixed == none ? 0 : fixed; at < limit; ++at) {
    const LineRole role = page.roles[at];
    if (role == LineRole::label || role == LineRole::basis || role == LineRole::addressee) break;
    if (role != LineRole::body_name && !(role == LineRole::other && page.lines[at].emphasised)) continue;
    const auto typed = type_line(page.lines[at]);
    if (typed && (fixed != none || page.lines[at].emphasised || names_itself(typed->rest))) return at;
  }
  return alone;
}

bool starts_like_a_name(std::string_view text) {
  return phrase_length(PhraseGroup::body, text) != 0 || phrase_length(PhraseGroup::office, text) != 0;
}

std::size_t next_line(const FirstPage& page, std::size_t at, std::size_t step) {
  while (at < page.lines.size() && (page.roles[at] == LineRole::rule)) at += step;
  return at;
}

// A body's or an officer's name right above the first legal basis, a session line between them allowed.
bool is_line_above_bases(const FirstPage& page, std::size_t at) {
  if (at >= page.lines.size()) return false;
  const std::string_view text = page.lines[at].text;
  if (page.roles[at] != LineRole::body_name && !page.lines[at].emphasised) return false;
  if (!starts_like_a_name(text) || page.lines[at].bullet) return false;
  std::size_t next = next_line(page, at + 1, 1);
  for (unsigned between = 0; between < 2 && next < page.lines.size(); ++between) {
    const LineRole role = page.roles[next];
    if (role == LineRole::basis || role == LineRole::enacting) return true;
    const std::string_view below = page.lines[next].text;
    const bool session = phrase_length(PhraseGroup::session, below) != 0 || below.starts_with('(');
    if (!session && !(role == LineRole::body_name && !starts_like_a_name(below))) return false;
    next = next_line(page, next + 1, 1);
  }
  return next < page.lines.size() && page.roles[next] == LineRole::basis;
}

bool ends_open(std::string_view title) {
  if (title.ends_with(',') || title.ends_with('-')) return true;
  return grammar::ends_with_phrase(PhraseGroup::lead_in, title);
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

// The line stops a title of which there is something already.
bool stops_title(const FirstPage& page, std::size_t at, std::string_view title) {
  const PrintedLine& line = page.lines[at];
  switch (page.roles[at]) {
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
      break;
  }
  if (line.bullet || (!title.empty() && starts_with_mention(page, at) && !ends_open(title))) return true;
  if (!title.empty() && !ends_open(title) && is_line_above_bases(page, at)) return true;
  if (title.empty()) return false;
  if (!line.gap_before) return phrase_length(PhraseGroup::opening, line.text) != 0 && line.text.size() > 120;
  if (ends_sentence(title)) return true;
  // After an empty line only what clearly goes on does.
  const bool same_dress = in_capitals(line.text) && in_capitals(title) && !starts_like_a_name(line.text);
  return !ends_open(title) && !starts_small(line.text) && !same_dress;
}

void plan_title(const FirstPage& page, HeadPlan& plan) {
  std::size_t at = plan.type + 1;
  while (at < page.lines.size() &&
         (page.roles[at] == LineRole::rule || page.roles[at] == LineRole::number ||
          page.roles[at] == LineRole::place_date || page.roles[at] == LineRole::draft)) {
    ++at;
  }
  std::string title;
  const auto typed = type_line(page.lines[plan.type]);
  if (typed && !typed->rest.empty()) title = typed->rest;
  plan.title = at;
  while (at < page.lines.size() && title.size() < kLongestTitle && !stops_title(page, at, title)) {
    title.append(title.empty() ? "" : " ").append(page.lines[at].text);
    ++at;
  }
  plan.title_end = at;
  plan.text = at;
}

void plan_issuer_line(const FirstPage& page, HeadPlan& plan) {
  std::size_t at = next_line(page, plan.text, 1);
  for (unsigned tries = 0; tries < 3 && at < page.lines.size(); ++tries) {
    if (page.roles[at] == LineRole::basis || page.roles[at] == LineRole::label) return;
    if (is_line_above_bases(page, at)) {
      plan.issuer = at;
      return;
    }
    at = next_line(page, at + 1, 1);
  }
}

// From the first fixed line upwards over names, rules and marks. A line of prose ends the head.
void plan_lines_above(const FirstPage& page, HeadPlan& plan, std::size_t end) {
  std::size_t first = find_fixed(page, 0, end);
  if (first == none) first = end;
  while (first > 0 && belongs_to_head(page.roles[first - 1])) --first;
  if (first == end) return;
  plan.head = first;
  plan.head_end = end;
}

// Text boxes of a page come last in what some converters write: the head stands after the title then.
void plan_late_head(const FirstPage& page, HeadPlan& plan) {
  const std::size_t motto = find_role(page, LineRole::motto, plan.text, page.lines.size());
  if (motto == none) return;
  std::size_t first = motto;
  std::size_t last = motto + 1;
  while (first > plan.text && belongs_to_head(page.roles[first - 1])) --first;
  while (last < page.lines.size() && belongs_to_head(page.roles[last])) ++last;
  const bool whole = find_role(page, LineRole::number, first, last) != none ||
                     find_role(page, LineRole::place_date, first, last) != none;
  if (!whole) return;
  plan.late = first;
  plan.late_end = last;
}

// Kính gửi: the line itself, then the cells, dashes and lines of names under it.
void plan_addressees(const FirstPage& page, std::size_t addressee, HeadPlan& plan) {
  if (addressee == none) return;
  std::size_t at = addressee + 1;
  while (at < page.lines.size() &&
         (page.lines[at].cell || page.lines[at].bullet || page.roles[at] == LineRole::rule ||
          page.lines[at].block == page.lines[addressee].block)) {
    ++at;
  }
  plan.addressee = addressee;
  plan.addressee_end = at;
  plan.text = std::max(plan.text, at);
}

// A letter has no type word: V/v … under its number, or Kính gửi.
HeadPlan plan_letter(const FirstPage& page) {
  HeadPlan plan;
  const std::size_t limit = std::min<std::size_t>(page.lines.size(), 80);
  const std::size_t addressee = find_role(page, LineRole::addressee, 0, limit);
  const std::size_t fixed = find_fixed(page, 0, limit);
  if (addressee == none && fixed == none) return plan;
  const std::size_t end = addressee != none ? addressee : limit;
  std::size_t last = fixed == none ? end : fixed;
  std::size_t subject = none;
  for (std::size_t at = last; at < end; ++at) {
    const bool below_subject = subject != none && page.roles[at] == LineRole::other && at < subject + 6;
    if (!belongs_to_head(page.roles[at]) && !below_subject) break;
    if (page.roles[at] == LineRole::subject && subject == none) subject = at;
    last = at + 1;
  }
  plan_lines_above(page, plan, last);
  if (subject != none) {
    plan.title = subject;
    std::string title;
    std::size_t at = subject;
    while (at < last && !(at > subject && stops_title(page, at, title)) &&
           !(at > subject && is_fixed(page.roles[at]))) {
      title.append(title.empty() ? "" : " ").append(page.lines[at++].text);
    }
    plan.title_end = at;
  }
  plan.text = last;
  plan_addressees(page, addressee, plan);
  return plan;
}

// No type word and no head: a heading or lines above the first rule are the title.
void plan_bare_title(const FirstPage& page, HeadPlan& plan) {
  if (page.lines.empty()) return;
  std::size_t at = next_line(page, 0, 1);
  const std::size_t first = at;
  while (at < page.lines.size() && at < first + 6 && page.roles[at] != LineRole::rule &&
         !page.lines[at].bullet && page.roles[at] != LineRole::label &&
         (at == first || !page.lines[at].gap_before)) {
    ++at;
  }
  const bool ruled = at < page.lines.size() && page.roles[at] == LineRole::rule && at > first;
  if (!ruled &&
      !(first < page.lines.size() && page.lines[first].emphasised && page.roles[first] == LineRole::other))
    return;
  plan.title = first;
  plan.title_end = ruled ? at : first + 1;
  plan.text = plan.title_end;
}

}  // namespace

namespace {

// "Số: 01/2022/TTLT-VKSNDTC-" on one line, "TANDTC-BCA" on the next.
void join_broken_numbers(std::vector<PrintedLine>& lines) {
  for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
    PrintedLine& line = lines[at];
    const PrintedLine& next = lines[at + 1];
    if (!line.text.ends_with('-') || line.rule || next.rule || next.text.size() > 60 ||
        next.text.find(' ') != std::string::npos)
      continue;
    if (!grammar::parse_number_line(line.text)) continue;
    line.text += next.text;
    line.source.end = next.source.end;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  }
}

// "Sông Vân, ngày" on one line of a cell, "02 tháng 12 năm 2025" on the next.
void join_broken_dates(std::vector<PrintedLine>& lines) {
  for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
    PrintedLine& line = lines[at];
    const PrintedLine& next = lines[at + 1];
    if (line.block != next.block || line.text.size() > 100 || next.text.size() > 60 || line.rule || next.rule)
      continue;
    if (line.text.find("ngày") == std::string::npos || grammar::parse_place_date(line.text)) continue;
    const std::string both = line.text + " " + next.text;
    if (const auto dated = grammar::parse_place_date(both); !dated || !dated->date) continue;
    line.text = both;
    line.source.end = next.source.end;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  }
}

}  // namespace

FirstPage first_page(std::string_view text, std::span<const Block> blocks) {
  FirstPage page;
  for (std::size_t block = 0; block < blocks.size() && page.lines.size() < kMostLines; ++block) {
    if (blocks[block].span.end > kMostBytes && block > 0) break;
    if (blocks[block].span.size() > kMostBytes) break;
    add_lines(text, blocks, block, LineStyle::head, page.lines);
  }
  join_broken_dates(page.lines);
  join_broken_numbers(page.lines);
  for (const PrintedLine& line : page.lines) page.roles.push_back(role_of(line));
  return page;
}

HeadPlan plan_head(const FirstPage& page) {
  const std::size_t type = find_type(page);
  const std::size_t addressee =
      find_role(page, LineRole::addressee, 0, std::min<std::size_t>(page.lines.size(), 60));
  const std::size_t subject =
      find_role(page, LineRole::subject, 0, std::min<std::size_t>(page.lines.size(), 30));
  const bool letter =
      type == none || (addressee < type && (subject < addressee || find_fixed(page, 0, addressee) != none));
  if (letter) {
    HeadPlan plan = plan_letter(page);
    if (plan.head == none && plan.title == none && addressee == none) plan_bare_title(page, plan);
    return plan;
  }
  HeadPlan plan;
  plan.type = type;
  plan_lines_above(page, plan, type);
  plan_title(page, plan);
  plan_issuer_line(page, plan);
  if (plan.head == none || find_fixed(page, plan.head, plan.head_end) == none) plan_late_head(page, plan);
  return plan;
}

}  // namespace rasoat
