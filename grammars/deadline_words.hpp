// The words of deadlines as X3 parsers, for the .cpp files of the deadline grammars only.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammars/digit.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/skip.hpp"
#include "grammars/word_set.hpp"

namespace rasoat::grammar {

enum class DeadlineWord : std::uint8_t {
  every,
  year,
  quarter,
  month,
  week,
  day,
  periodic,
  adhoc,
  term,
  before,
  at,
  from,
  until,
  during,
  within,
  done,
  doing,
  issue,
  weekday,
  vague,
  half_first,
  half_second,
  lasting,
  times,
  follow,
  end_of,
};

/// The phrases of a role (deadline_words.tsv); for weekdays their number, Monday 1.
const PhraseTable& deadline_phrases(DeadlineWord word);

/// Those with which some phrase of any role starts.
const WordSet& first_words_of_deadlines();
/// A deadline may begin with the phrase that starts with this word, the first of the text, and with what
/// follows it; in a field with more of them than in prose.
bool opens_deadline(std::string_view text, const Word& first, bool field);
/// One that needs no figure: hằng năm, định kỳ, thường xuyên.
bool starts_deadline_by_itself(WordKey word);

/// Some phrase with which days are counted, a recurrence, a period or a vague deadline may begin in prose
/// starts with this word.
bool starts_counted_deadline(WordKey word);
bool starts_recurrence(WordKey word);
bool starts_period(WordKey word);
bool starts_vague_deadline(WordKey word);
/// A deadline in prose may begin with the number at the start of the text: a day and a month, or one of the
/// words that may follow such a number, stand there.
bool number_may_go_on(std::string_view text);

/// The longest phrase of a role.
struct DeadlineWordParser : x3::parser<DeadlineWordParser> {
  using attribute_type = std::uint32_t;
  static constexpr bool has_attribute = true;

  explicit DeadlineWordParser(DeadlineWord role) : word(role) {}

  template <typename Iterator, typename Context, typename Rule, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, Rule&, Attribute& attribute) const {
    const auto match = deadline_phrases(word).longest({first, static_cast<std::size_t>(last - first)});
    if (!match) return false;
    first += match->length;
    x3::traits::move_to(match->value, attribute);
    return true;
  }

  DeadlineWord word;
};

/// As a parser without attribute.
inline auto word_of(DeadlineWord word) {
  return x3::omit[DeadlineWordParser(word)];
}

/// A place in a text that moves on only where a parser fits.
class Cursor {
 public:
  explicit Cursor(std::string_view text)
      : start_(text.data()), at_(text.data()), end_(text.data() + text.size()) {}

  template <typename Parser>
  bool take(const Parser& parser) {
    return x3::parse(at_, end_, parser);
  }
  template <typename Parser, typename Attribute>
  bool take(const Parser& parser, Attribute& attribute) {
    return x3::parse(at_, end_, parser, attribute);
  }
  /// One word of a role, blanks before it included.
  bool word(DeadlineWord role) { return take(maybe_gap >> word_of(role)); }

  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
  void skip(std::size_t bytes) { at_ += bytes; }
  std::uint32_t length() const { return static_cast<std::uint32_t>(at_ - start_); }

 private:
  const char* start_;
  const char* at_;
  const char* end_;
};

constexpr x3::uint_parser<unsigned, 10, 1, 2> one_or_two_digits;
constexpr x3::uint_parser<unsigned, 10, 4, 4> four_digits;
inline const auto no_digit = !digit;

/// An hour, or a day of the week, before the day that it is told with: "17 giờ 00 ngày 20/10", "16h30, ngày
/// 20/10", "thứ Ba, ngày 20/10".
inline const auto clock = ((x3::omit[one_or_two_digits] >>
                            ((maybe_gap >> (words<"giờ"> | x3::char_("hg")) >>
                              -(maybe_gap >> x3::omit[one_or_two_digits] >> no_digit) >>
                              -(maybe_gap >> (words<"phút"> | x3::lit('\'') | x3::lit("’") | x3::lit("′")))) |
                             (x3::lit(':') >> x3::omit[one_or_two_digits] >> no_digit >>
                              -(maybe_gap >> words<"giờ">)))) |
                           word_of(DeadlineWord::weekday)) >>
                          -(gap >> (words<"sáng"> | words<"chiều">)) >> -(maybe_gap >> ',') >> gap >>
                          -((words<"của"> | words<"trong">) >> gap) >> &words<"ngày">;

}  // namespace rasoat::grammar
