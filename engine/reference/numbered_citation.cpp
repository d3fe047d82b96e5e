// Citations by number: "số 03-NQ/TU", "số 18, 19-NQ/TW", "thẩm tra số 164/BC-BKTNS", "217 năm 2013".
#include <algorithm>
#include <boost/container/static_vector.hpp>
#include <vector>

#include "reference/citation_cursor.hpp"
#include "reference/citation_shapes.hpp"
#include "reference/words.hpp"

namespace rasoat::citation {

using grammar::DocumentType;
using grammar::gap_length;
using grammar::Mentionable;
using grammar::read_word;
using grammar::Word;

namespace {

// A bare number means a document only where nothing after it makes it a quantity ("Kế hoạch 03 nhiệm vụ").
bool stands_alone(std::string_view rest) {
  if (rest.empty()) return true;
  const char next = rest[0];
  if (next == '%' || next == '/' || next == '-') return false;
  if ((next == '.' || next == ',') && rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9') return false;
  const Offset gap = gap_length(rest);
  if (gap == 0) return read_word(rest).length == 0;
  const std::string_view after = rest.substr(gap);
  if (after.empty() || after[0] == '\n') return true;
  if (after[0] == '-' || after[0] == '/') return false;
  const Word word = read_word(after);
  // "Quyết định 217 năm 2013", but not "Kế hoạch 5 năm".
  if (word.key == words::year) {
    const std::string_view year = after.substr(std::min<std::size_t>(word.length + 1, after.size()), 4);
    return looks_like_year(year);
  }
  return word.length == 0 || (word.capital && !word.has_digit) || words::ends_a_name(after);
}

constexpr std::size_t kMostNumbers = 12;

// "số 18, 19-NQ/TW", "số 18 và 19-NQ/TW": numbers whose symbol stands at the last.
std::optional<Offset> shared_symbol(Cursor cursor, const TypeWord& word, std::vector<Mention>& found) {
  boost::container::static_vector<Span, kMostNumbers> numbers;
  while (numbers.size() < kMostNumbers) {
    const auto designation = grammar::parse_designation(cursor.rest(), word.type->code);
    if (designation && !numbers.empty()) {
      Mention last;
      last.span.start = word.start;
      last.type = word.type;
      last.number = number_of(*designation, cursor);
      last.designation = designation;
      cursor.at += designation->length;
      read_tail(cursor, last);
      for (const Span number : numbers) {
        Mention& mention = found.emplace_back(last);
        mention.number = number;
        mention.designation = designation->with_number(number.of(cursor.view));
      }
      found.push_back(std::move(last));
      return cursor.at;
    }
    const auto number = grammar::parse_document_number(cursor.rest());
    if (designation || !number) return std::nullopt;
    numbers.push_back({cursor.at, cursor.at + number->length});
    cursor.at += number->length;
    Cursor next = cursor;
    const bool comma = next.eat(",");
    next.skip_gap();
    if (!comma && !next.eat_word(words::conjunction)) return std::nullopt;
    next.skip_gap();
    eat_number_word(next);
    cursor.at = next.at;
  }
  return std::nullopt;
}

// "Báo cáo thẩm tra số 164/BC-BKTNS": small words that say what kind of report it is, up to a number of the
// same type. Gives the offset of that number, or 0.
Offset kind_length(std::string_view view, Offset at, std::string_view code) {
  if (!number_may_follow(view.substr(at), WordsBetween::small)) return 0;
  Cursor cursor{view, at};
  for (unsigned count = 0; count < 5; ++count) {
    if (cursor.eat(",")) cursor.skip_gap();
    const Word word = cursor.word();
    if (word.length == 0 || word.capital || word.has_digit) return 0;
    if (word.key == words::number) break;
    cursor.at += word.length;
    if (!cursor.skip_gap() && !cursor.rest().starts_with(',')) return 0;
  }
  if (!cursor.eat_word(words::number)) return 0;
  cursor.skip_gap();
  const auto designation = cursor.done() ? std::nullopt : grammar::parse_designation(cursor.rest());
  const bool fits =
      designation && (designation->type == code || designation->form == grammar::DesignationForm::dispatch);
  return fits ? cursor.at : 0;
}

}  // namespace

std::optional<Offset> numbered(const TypeWord& word, std::vector<Mention>& found) {
  const DocumentType* type = word.type;
  Cursor cursor{word.view, word.end};
  bool said_number = words::is_number(word.next.key) && eat_number_word(cursor);
  if (!said_number) cursor.at = word.after;
  if (cursor.at == word.end || cursor.done()) return std::nullopt;
  const auto digit_follows = [&] { return cursor.rest()[0] >= '0' && cursor.rest()[0] <= '9'; };
  if (!said_number && word.capital && !digit_follows()) {
    if (const Offset kind = kind_length(word.view, cursor.at, type->code)) {
      cursor.at = kind;
      said_number = true;
    }
  }
  if (!digit_follows() && cursor.rest()[0] != 'T' && cursor.rest()[0] != 'Q') return std::nullopt;
  if (auto designation = grammar::parse_designation(cursor.rest(), type->code)) {
    if (designation->form == grammar::DesignationForm::standard) return std::nullopt;
    Mention& mention = add(found, MentionForm::numbered, {word.start, word.start}, type);
    mention.number = number_of(*designation, cursor);
    cursor.at += designation->length;
    mention.designation = std::move(designation);
    read_tail(cursor, mention);
    return cursor.at;
  }
  if (const auto several = shared_symbol(cursor, word, found)) return several;
  const auto number = grammar::parse_document_number(cursor.rest());
  if (!number || (!said_number && (!word.capital || type->reference == Mentionable::number)))
    return std::nullopt;
  // A number on the next line is a footnote mark or a list's as often as not.
  const bool broken = word.view.substr(word.end, cursor.at - word.end).contains('\n');
  if (!said_number && broken && !words::goes_on(word.view.substr(cursor.at + number->length)))
    return std::nullopt;
  if (!said_number && (looks_like_year(number->digits) || number->digits.size() > 5)) return std::nullopt;
  const Span digits{cursor.at, cursor.at + number->length};
  cursor.at = digits.end;
  if (!stands_alone(cursor.rest())) return std::nullopt;
  Mention& mention = add(found, MentionForm::number, {word.start, digits.end}, type);
  mention.number = digits;
  // "Đề án 30 của Ủy ban nhân dân tỉnh": programmes and projects are known by their number, not by an issuer.
  if (type->purpose != "plan" || type->code == "KH") read_tail(cursor, mention);
  return cursor.at;
}

}  // namespace rasoat::citation
