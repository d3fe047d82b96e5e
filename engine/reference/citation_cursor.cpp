#include "reference/citation_cursor.hpp"

#include <algorithm>

#include "grammars/date.hpp"
#include "grammars/issuer.hpp"
#include "reference/words.hpp"

namespace rasoat::citation {

using grammar::Word;

// " số ", " số: ", " sổ " (a slip): blanks around included.
bool eat_number_word(Cursor& cursor) {
  Cursor next = cursor;
  next.skip_gap();
  if (next.done() || (next.rest()[0] | 0x20) != 's') return false;
  const auto eats = [&](grammar::WordKey word) { return next.eat_word(word); };
  if (!eats(words::number) && !std::ranges::any_of(words::number_slips, eats)) return false;
  next.skip_gap();
  if (next.eat(":")) next.skip_gap();
  cursor = next;
  return true;
}

bool number_may_follow(std::string_view text, WordsBetween words) noexcept {
  constexpr std::size_t kMost = 96;
  for (const char c : text.substr(0, kMost)) {
    const auto letter = static_cast<char>(c | 0x20);
    if (static_cast<unsigned char>(c) >= 0x80 || c == ' ' || c == ',' || c == '\n' || c == '\t') continue;
    if (letter < 'a' || letter > 'z') return c >= '0' && c <= '9';
    if (words == WordsBetween::small && c != letter) return c == 'T' || c == 'Q';
  }
  return text.size() > kMost;
}

bool looks_like_year(std::string_view digits) {
  return digits.size() == 4 && digits.find_first_not_of("0123456789") == std::string_view::npos &&
         (digits.starts_with("19") || digits.starts_with("20"));
}

std::string year_of(std::string_view text) {
  for (std::size_t at = text.size(); at >= 4; --at) {
    const std::string_view four = text.substr(at - 4, 4);
    if (four.find_first_not_of("0123456789") == std::string_view::npos && looks_like_year(four))
      return std::string(four);
  }
  return {};
}

// ", ngày 15/7/2021", " ngày 15/7/2021", " năm 2009".
bool read_date(Cursor& cursor, Mention& mention) {
  Cursor next = cursor;
  next.eat(",");
  if (!next.skip_gap() && next.at == cursor.at) return false;
  if (Cursor doubled = next;
      doubled.eat_word(words::day) && doubled.skip_gap() && doubled.word().key == words::day)
    next = doubled;  // "ngày ngày 09 tháng 9"
  const auto date = grammar::parse_date(next.rest());
  if (!date || (!date->day_word && !next.rest().substr(0, date->length).contains('m'))) return false;
  mention.date = date->date;
  cursor.at = next.at + date->length;
  return true;
}

bool read_year(Cursor& cursor) {
  Cursor next = cursor;
  if (!next.skip_gap() || !next.eat_word(words::year)) return false;
  if (!next.skip_gap()) return false;
  const Word year = next.word();
  if (year.letters != 4 || year.length != 4 || !year.has_digit) return false;
  const std::string_view digits = next.rest().substr(0, 4);
  if (!digits.starts_with("19") && !digits.starts_with("20")) return false;
  cursor.at = next.at + 4;
  return true;
}

// "Luật Đất đai 2024".
bool read_bare_year(Cursor& cursor) {
  Cursor next = cursor;
  if (!next.skip_gap()) return false;
  const Word word = next.word();
  if (word.length != 4 || !looks_like_year(next.rest().substr(0, 4)) ||
      next.rest().substr(4).starts_with('/'))
    return false;
  cursor.at = next.at + 4;
  return true;
}

// " của UBND tỉnh", or a plenum in its place.
bool read_issuer(Cursor& cursor, Mention& mention) {
  Cursor next = cursor;
  next.eat(",");
  if (!next.skip_gap()) return false;
  Offset length = 0;
  if (next.eat_word(words::of)) {
    if (!next.skip_gap() || next.done()) return false;
    if (!next.rest().starts_with("liên Bộ ")) words::skip_jointly(next.view, next.at);
    length = grammar::issuer_length(next.rest());
    const std::string_view type = mention.type ? mention.type->code : std::string_view();
    if (length != 0 && (type == "TTLT" || type == "NQLT"))
      length += grammar::more_issuers_length(next.rest().substr(length));
  } else if (next.view[next.at - 1] != ',' && cursor.rest()[0] != ',' && !next.done()) {
    length = grammar::meeting_length(next.rest());
  }
  if (length == 0) return false;
  mention.issuer = {next.at, next.at + length};
  cursor.at = next.at + length;
  return true;
}

namespace {

// The byte after a comma and blanks; 0 at the end of the text.
char after_gap(Cursor cursor) noexcept {
  cursor.eat(",");
  cursor.skip_gap();
  return cursor.done() ? '\0' : cursor.rest()[0];
}

// " ngày … tháng … năm 2024": the day is yet to be written.
void skip_blank_date(Cursor& cursor) {
  Cursor next = cursor;
  next.eat(",");
  for (const grammar::WordKey word : {words::day, words::month, words::year}) {
    while (next.skip_gap() || next.eat(".") || next.eat("…") || next.eat("_")) continue;
    if (!next.eat_word(word)) return;
  }
  Cursor of = next;
  of.skip_gap();
  if (of.word().has_digit) of.at += of.word().length;
  Mention issued;
  if (Cursor rest = of; read_issuer(rest, issued)) cursor = of;
}

}  // namespace

Span number_of(const grammar::Designation& designation, const Cursor& cursor) {
  const std::string_view number = designation.number_in(cursor.rest());
  const auto start = static_cast<Offset>(number.data() - cursor.view.data());
  return {start, start + static_cast<Offset>(number.size())};
}

bool issuer_may_follow(const Cursor& cursor) noexcept {
  return std::string_view("cChH").contains(after_gap(cursor));
}

// What most tails hold is told by the byte after the comma and the blanks, before a word is read.
void read_tail(Cursor& cursor, Mention& mention) {
  const auto begins_with = [&](std::string_view bytes) { return bytes.contains(after_gap(cursor)); };
  // "28-NQ/TW (khóa XII) ngày 25/10/2017": the term stands where the issuer would.
  if (begins_with("(kK")) cursor.at += grammar::term_length(cursor.rest());
  bool dated = false;
  if (begins_with("nN0123456789._…")) {
    dated = read_date(cursor, mention) || read_year(cursor);
    if (!dated) skip_blank_date(cursor);
  }
  const bool issued = issuer_may_follow(cursor) && read_issuer(cursor, mention);
  if (!dated && issued) read_date(cursor, mention);
  mention.span.end = cursor.at;
}

}  // namespace rasoat::citation
