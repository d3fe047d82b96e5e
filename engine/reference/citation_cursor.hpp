// A place in the view that moves forward over a citation, and what every shape of one may hold: number word,
// date, year, issuer. A reader that returns false has not moved the cursor.
#pragma once

#include <string>
#include <string_view>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "reference/mention.hpp"

namespace rasoat::citation {

/// A place in the view that moves forward.
struct Cursor {
  std::string_view view;
  Offset at = 0;

  std::string_view rest() const { return view.substr(std::min<std::size_t>(at, view.size())); }
  bool done() const { return at >= view.size(); }
  grammar::Word word() const { return done() ? grammar::Word{} : grammar::read_word(rest()); }
  bool skip_gap() {
    const Offset gap = grammar::gap_length(rest());
    at += gap;
    return gap > 0;
  }
  bool eat(std::string_view mark) {
    if (!rest().starts_with(mark)) return false;
    at += static_cast<Offset>(mark.size());
    return true;
  }
  bool eat_word(grammar::WordKey key) {
    const grammar::Word next = word();
    if (next.length == 0 || next.key != key) return false;
    at += next.length;
    return true;
  }
};

/// " số ", " số: ", " sổ " (a slip): blanks around included.
bool eat_number_word(Cursor& cursor);
/// False where something else than words and commas comes before the first figure of the text (or, where only
/// small words may stand between, before the name of a standard): "số" and a number do not follow in the
/// same clause. Looks at some ninety bytes.
enum class WordsBetween : std::uint8_t { small, any };
bool number_may_follow(std::string_view text, WordsBetween words) noexcept;
bool looks_like_year(std::string_view digits);
std::string year_of(std::string_view text);
/// ", ngày 15/7/2021", " ngày 15/7/2021", " năm 2009".
bool read_date(Cursor& cursor, Mention& mention);
bool read_year(Cursor& cursor);
/// "Luật Đất đai 2024".
bool read_bare_year(Cursor& cursor);
/// " của UBND tỉnh", or a plenum in its place.
bool read_issuer(Cursor& cursor, Mention& mention);
/// Of a designation that begins at the cursor.
Span number_of(const grammar::Designation& designation, const Cursor& cursor);
/// What read_issuer reads may begin here, as its first byte tells.
bool issuer_may_follow(const Cursor& cursor) noexcept;
/// Date and issuer in either order; the mention then ends after them.
void read_tail(Cursor& cursor, Mention& mention);

}  // namespace rasoat::citation
