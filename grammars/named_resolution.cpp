#include "grammars/named_resolution.hpp"

#include "grammars/digit.hpp"
#include "grammars/issuer.hpp"
#include "grammars/letter.hpp"
#include "grammars/ordinal.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/skip.hpp"

namespace rasoat::grammar {
namespace {

// X3 on a moving place, with the plain parsers beside it.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : begin_(text.data()), at_(begin_), end_(begin_ + text.size()) {}

  template <typename Parser>
  bool eat(const Parser& parser) {
    return x3::parse(at_, end_, parser);
  }
  std::optional<unsigned> ordinal() {
    const auto found = parse_ordinal(rest());
    if (!found) return std::nullopt;
    at_ += found->length;
    return found->value;
  }
  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
  std::string_view since(const char* mark) const { return {mark, static_cast<std::size_t>(at_ - mark)}; }
  const char* mark() const { return at_; }
  void back_to(const char* mark) { at_ = mark; }
  void skip(std::uint32_t bytes) { at_ += bytes; }
  std::uint32_t length() const { return static_cast<std::uint32_t>(at_ - begin_); }

 private:
  const char* begin_;
  const char* at_;
  const char* end_;
};

const auto conference = words<"hội nghị">;
const auto central = words<"trung ương"> | words<"TW"> | words<"TƯ">;
const auto central_committee = (words<"ban chấp hành"> | words<"BCH">) >> gap >> central >>
                               -(gap >> words<"Đảng">);
const auto times = words<"lần thứ"> >> gap;
const auto term = words<"khóa">;
const auto party = words<"Đảng">;
const auto and_or_comma = (maybe_gap >> ',' >> maybe_gap) | (gap >> words<"và"> >> gap);

// Of a list that a person wrote; a hostile one must not multiply with that of the terms.
constexpr std::size_t kMost = 16;

// Ordinals parted by commas or "và"; each may repeat `before` (khóa XI, khóa XII).
template <typename Parser>
std::vector<unsigned> ordinals(Cursor& cursor, const Parser& before) {
  std::vector<unsigned> values;
  while (values.size() < kMost) {
    const char* const mark = cursor.mark();
    if (!values.empty() && !cursor.eat(and_or_comma)) break;
    if (!values.empty()) cursor.eat(before);
    const auto value = cursor.ordinal();
    if (!value) {
      cursor.back_to(mark);
      break;
    }
    values.push_back(*value);
  }
  return values;
}

// "khóa XI, XII", "(khóa XI, XII)": one list of terms, in brackets or not.
std::vector<unsigned> listed_terms(Cursor& cursor, bool& bracket) {
  const char* const mark = cursor.mark();
  if (!cursor.eat(maybe_gap)) return {};
  bracket = cursor.eat(x3::lit('(') >> maybe_gap);
  if (cursor.eat(-(words<"các"> >> gap) >> term >> gap)) {
    auto values = ordinals(cursor, term >> gap);
    if (!values.empty() && (!bracket || cursor.eat(maybe_gap >> ')'))) return values;
  }
  cursor.back_to(mark);
  return {};
}

std::vector<unsigned> terms(Cursor& cursor) {
  bool bracket = false;
  std::vector<unsigned> values = listed_terms(cursor, bracket);
  // "(khóa XI), (khóa XII)": each term in its own brackets.
  while (bracket && !values.empty() && values.size() < kMost) {
    const char* const after = cursor.mark();
    std::vector<unsigned> more;
    if (cursor.eat(and_or_comma) && cursor.rest().starts_with('(')) more = listed_terms(cursor, bracket);
    if (more.empty()) {
      cursor.back_to(after);
      break;
    }
    values.insert(values.end(), more.begin(), more.end());
  }
  return values;
}

std::optional<NamedResolution> plenum(std::string_view text) {
  Cursor cursor(text);
  static const auto at_meeting = -(words<"của"> >> gap) >> conference >> gap;
  const bool meeting = cursor.eat(at_meeting);
  std::vector<unsigned> numbers;
  if (cursor.eat(central >> maybe_gap >> -(times))) {
    numbers = ordinals(cursor, -(central >> gap));
    cursor.eat(gap >> party);
  } else if (meeting && cursor.eat(times)) {
    numbers = ordinals(cursor, times);
    cursor.eat(gap >> -(words<"của"> >> gap) >> central_committee);
  }
  if (numbers.empty()) return std::nullopt;
  const std::vector<unsigned> of_terms = terms(cursor);
  NamedResolution made;
  made.length = cursor.length();
  for (const unsigned number : numbers) {
    const std::string slug = "trung-uong-" + std::to_string(number);
    if (of_terms.empty()) made.slugs.push_back(slug);
    for (const unsigned of_term : of_terms) made.slugs.push_back(slug + "-khoa-" + roman(of_term));
  }
  return made;
}

// ", nhiệm kỳ 2020 - 2025", in brackets or not; gives the years as a slug.
std::string tenure(Cursor& cursor) {
  const char* const mark = cursor.mark();
  const bool bracket = cursor.eat(maybe_gap >> '(');
  if (cursor.eat(-x3::lit(',') >> maybe_gap >> words<"nhiệm kỳ"> >> gap)) {
    const char* const years = cursor.mark();
    const auto year = x3::repeat(4)[digit];
    if (cursor.eat(year >> blanks >> '-' >> maybe_gap >> year)) {
      std::string slugged = slug(cursor.since(years));
      if (!bracket || cursor.eat(x3::lit(')'))) return slugged;
    }
  }
  cursor.back_to(mark);
  return {};
}

std::optional<NamedResolution> local_congress(Cursor& cursor, std::optional<unsigned> number) {
  const char* const body = cursor.mark();
  if (!cursor.eat(words<"Đảng bộ">)) return std::nullopt;
  cursor.skip(area_length(cursor.rest()));
  std::string name = slug(cursor.since(body));
  if (!number && cursor.eat(gap >> times)) number = cursor.ordinal();
  const std::string years = tenure(cursor);
  if (!number && years.empty() && name == "dang-bo") return std::nullopt;
  if (name.find("-cac-cap") != std::string::npos || name.find("-cap-minh") != std::string::npos)
    return std::nullopt;
  NamedResolution made;
  made.length = cursor.length();
  made.slugs = {"dai-hoi-" + (number ? roman(*number) + "-" : "") + name +
                (number || years.empty() ? "" : "-" + years)};
  return made;
}

std::optional<NamedResolution> congress(std::string_view text) {
  Cursor cursor(text);
  static const auto opening = -(words<"của"> >> gap) >> words<"Đại hội"> >> gap;
  if (!cursor.eat(opening)) return std::nullopt;
  cursor.eat(words<"đại biểu"> >> gap);
  cursor.eat(times);
  std::optional<unsigned> number = cursor.ordinal();
  if (number) cursor.eat(gap);
  const char* const mark = cursor.mark();
  if (auto local = local_congress(cursor, number)) return local;
  cursor.back_to(mark);
  bool national = cursor.eat(party >> gap);
  national = cursor.eat(words<"toàn quốc"> >> maybe_gap) || national;
  if (!number) {
    cursor.eat(times);
    number = cursor.ordinal();
    if (!number) return std::nullopt;
  } else {
    // What was eaten ahead of the name's end ("Đại hội XIII, …") goes back to the text.
    cursor.back_to(mark);
    if (!cursor.eat(party >> !(gap >> words<"bộ">))) {
      while (cursor.length() > 0 && (cursor.mark()[-1] == ' ' || cursor.mark()[-1] == '\n'))
        cursor.back_to(cursor.mark() - 1);
    }
  }
  cursor.eat(gap >> words<"của"> >> gap >> party >> -(gap >> words<"cộng sản việt nam">));
  NamedResolution made;
  made.length = cursor.length();
  made.slugs = {"dai-hoi-" + roman(*number) + "-cua-dang"};
  return made;
}

}  // namespace

std::optional<NamedResolution> parse_named_resolution(std::string_view text) {
  // Most type words are followed by something else.
  static const PhraseTable openings = [] {
    PhraseTable made;
    for (const char* words : {"của", "hội nghị", "trung ương", "TW", "TƯ", "đại hội"}) made.add(words, 0);
    return made;
  }();
  if (!openings.longest(text)) return std::nullopt;
  if (auto found = plenum(text)) return found;
  return congress(text);
}

}  // namespace rasoat::grammar
