// Laws, codes and ordinances: by name, by number, with the laws that an amending law names.
#include <algorithm>
#include <vector>

#include "grammars/law_name.hpp"
#include "reference/citation_cursor.hpp"
#include "reference/citation_shapes.hpp"
#include "reference/words.hpp"

namespace rasoat::citation {

using grammar::read_word;
using grammar::Word;

namespace {

// "đã được Quốc hội thông qua" between a law's name and its date.
void skip_passed_by(Cursor& cursor) {
  Cursor next = cursor;
  if (!next.skip_gap()) return;
  if (const Offset length = words::passed_by_length(next.rest())) cursor.at = next.at + length;
}

// "Luật Chuyển giao người đang chấp hành án phạt tù số 101/2025/QH15": where a number of the National
// Assembly ends the name in the same clause, all before it is the name. Gives the offset of its "số", or 0.
Offset numbered_name_end(std::string_view view, Offset at, bool amending) {
  if (!number_may_follow(view.substr(at), WordsBetween::any)) return 0;
  Cursor cursor{view, at};
  for (unsigned count = 0; count < (amending ? 90u : 30u); ++count) {
    const Offset before = cursor.at;
    if (cursor.eat(",")) continue;
    if (!cursor.skip_gap()) return 0;
    const Word word = cursor.word();
    if (word.length == 0 || (word.capital && !amending && grammar::read_type_word(cursor.rest()))) return 0;
    cursor.at += word.length;
    if (word.key != words::number) continue;
    cursor.skip_gap();
    const auto designation = cursor.done() ? std::nullopt : grammar::parse_designation(cursor.rest());
    return designation && designation->form == grammar::DesignationForm::assembly ? before : 0;
  }
  return 0;
}

// "… của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và Luật …": an amending law that names the
// numbers of the laws it amends. Gives the spans of those after the first, which ends at `at`; empty where
// none follow.
std::vector<Span> more_numbered_laws(std::string_view view, Offset at) {
  std::vector<Span> numbers;
  for (Cursor cursor{view, at};;) {
    const bool comma = cursor.eat(",");
    if (!cursor.skip_gap()) return numbers;
    if (!comma && (!cursor.eat_word(words::conjunction) || !cursor.skip_gap())) return numbers;
    const auto type = cursor.done() ? std::nullopt : grammar::read_type_word(cursor.rest());
    if (!type || (type->type->code != "Luật" && type->type->code != "PL")) return numbers;
    cursor.at += type->length;
    if (!cursor.skip_gap()) return numbers;
    const Offset name = grammar::law_name_length(cursor.rest());
    cursor.at += name;
    const Offset start = cursor.at;
    if (name == 0 || !eat_number_word(cursor) || cursor.done()) return numbers;
    const auto designation = grammar::parse_designation(cursor.rest());
    if (!designation || designation->form != grammar::DesignationForm::assembly) return numbers;
    cursor.at += designation->length;
    numbers.push_back({start, cursor.at});
  }
}

std::string slug_without(std::string_view view, Offset start, const std::vector<Span>& cuts) {
  std::string name;
  for (const Span cut : cuts) {
    name.append(view.substr(start, cut.start - start));
    start = cut.end;
  }
  return grammar::slug(name);
}

}  // namespace

std::optional<Offset> law(const TypeWord& word, std::vector<Mention>& found) {
  const std::string_view view = word.view;
  if (word.after == word.end) return std::nullopt;
  Cursor cursor{view, word.after};
  const Offset name = grammar::law_name_length(cursor.rest());
  if (name == 0) return std::nullopt;
  cursor.at += name;
  // The laws that an amending law names have no numbers there; the one number that comes is its own.
  const bool amending = word.next.key == words::amending;
  if (const Offset longer = numbered_name_end(view, cursor.at, amending)) cursor.at = longer;
  Mention& mention = add(found, MentionForm::named, {word.start, cursor.at}, word.type);
  const Offset name_end = cursor.at;
  Cursor next = cursor;
  const bool said_number = eat_number_word(next);
  if (said_number || next.skip_gap()) {
    if (auto designation =
            next.done() ? std::nullopt : grammar::parse_designation(next.rest(), word.type->code)) {
      mention.number = number_of(*designation, next);
      next.at += designation->length;
      std::vector<Span> amended = amending ? more_numbered_laws(view, next.at) : std::vector<Span>();
      if (!amended.empty()) {
        amended.insert(amended.begin(), {cursor.at, next.at});
        mention.span.end = amended.back().end;
        mention.number = {};
        mention.slug = slug_without(view, word.start, amended);
        return mention.span.end;
      }
      mention.form = MentionForm::numbered;
      mention.designation = std::move(designation);
      read_tail(next, mention);
      return next.at;
    }
  }
  Cursor passed = cursor;
  skip_passed_by(passed);
  std::string year;
  if (read_date(passed, mention)) {
    cursor = passed;
    year = std::to_string(static_cast<int>(mention.date->year()));
  } else if (read_year(cursor) || read_bare_year(cursor)) {
    year = year_of(view.substr(name_end, cursor.at - name_end));
  }
  mention.span.end = cursor.at;
  std::string slug = grammar::slug(view.substr(word.start, name_end - word.start));
  for (const std::string_view revised : {"-sua-doi-bo-sung", "-sua-doi"}) {
    if (slug.ends_with(revised)) slug.resize(slug.size() - revised.size());
  }
  mention.slug = year.empty() ? std::move(slug) : slug + '-' + year;
  return cursor.at;
}

}  // namespace rasoat::citation
