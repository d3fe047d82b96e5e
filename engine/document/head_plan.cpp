// Two signs show where a head is: its fixed lines (motto, number, place and date) and the type word on a line
// of its own. What stands above both is the web page around the document.
#include <algorithm>

#include "document/head.hpp"
#include "document/title_lines.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::phrase_length;
using grammar::PhraseGroup;

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
  return first.all_capitals && first.key == "của"_word;
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

// Between the type word and the title: "CỦA BAN THƯỜNG VỤ TỈNH ỦY", a number, a date.
bool stands_above_title(const FirstPage& page, std::size_t at) {
  switch (page.roles[at]) {
    case LineRole::rule:
    case LineRole::number:
    case LineRole::place_date:
    case LineRole::draft:
      return true;
    default:
      break;
  }
  const grammar::Word first = grammar::read_word(page.lines[at].text);
  return first.all_capitals && first.key == grammar::word_key("của") && in_capitals(page.lines[at].text);
}

void plan_title(const FirstPage& page, HeadPlan& plan) {
  std::size_t at = plan.type + 1;
  while (at < page.lines.size() && stands_above_title(page, at)) ++at;
  std::string title;
  const auto typed = type_line(page.lines[plan.type]);
  if (typed && !typed->rest.empty()) title = typed->rest;
  plan.title = at;
  plan.title_end = end_of_title(page, at, page.lines.size(), std::move(title));
  plan.text = plan.title_end;
}

void plan_issuer_line(const FirstPage& page, HeadPlan& plan) {
  std::size_t at = after_rules(page, plan.text);
  for (unsigned tries = 0; tries < 3 && at < page.lines.size(); ++tries) {
    if (page.roles[at] == LineRole::basis || page.roles[at] == LineRole::label) return;
    if (is_line_above_bases(page, at)) {
      plan.issuer = at;
      return;
    }
    at = after_rules(page, at + 1);
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

// What a letter is about, without "V/v": in small letters right under its number, set off or with addressees
// below. With these it may stand under the place and day too, as in two columns, and begin with a capital.
bool is_bare_subject(const FirstPage& page, std::size_t at, bool addressed) {
  if (at == 0 || page.roles[at] != LineRole::other || page.lines[at].bullet) return false;
  const LineRole above = page.roles[at - 1];
  if (addressed) return above == LineRole::number || above == LineRole::place_date;
  return above == LineRole::number && page.lines[at].emphasised && starts_small(page.lines[at].text);
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
    const bool cited =
        page.roles[at] == LineRole::label && at > 0 && page.lines[at - 1].text.ends_with(" số");
    const bool below_subject =
        subject != none && (page.roles[at] == LineRole::other || cited) && at < subject + 6;
    const bool is_subject =
        page.roles[at] == LineRole::subject || is_bare_subject(page, at, addressee != none);
    if (!belongs_to_head(page.roles[at]) && !below_subject && !is_subject) break;
    if (is_subject && subject == none) subject = at;
    last = at + 1;
  }
  plan_lines_above(page, plan, last);
  if (subject != none) {
    plan.title = subject;
    plan.title_end = end_of_title(page, subject + 1, last, page.lines[subject].text);
  }
  plan.text = last;
  plan_addressees(page, addressee, plan);
  return plan;
}

// No type word and no head: a heading or lines above the first rule are the title.
void plan_bare_title(const FirstPage& page, HeadPlan& plan) {
  if (page.lines.empty()) return;
  std::size_t at = after_rules(page, 0);
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
