#include "grammars/date.hpp"

#include <boost/fusion/include/std_tuple.hpp>
#include <tuple>

#include "grammars/digit.hpp"
#include "grammars/letter.hpp"
#include "grammars/skip.hpp"

namespace rasoat::grammar {
namespace {

using Parts = std::tuple<unsigned, unsigned, unsigned>;

constexpr x3::uint_parser<unsigned, 10, 1, 2> one_or_two;
constexpr x3::uint_parser<unsigned, 10, 4, 4> four;

const auto not_digit = !digit;
const auto in_words = x3::rule<struct InWords, Parts>{"date in words"} =
    one_or_two >> maybe_gap >> words<"tháng"> >> maybe_gap >> one_or_two >> maybe_gap >> words<"năm"> >>
    maybe_gap >> four >> not_digit;
// "ngày 27 năm 12 năm 2019", "15 tháng 9 tháng 2022": a slip that leaves no doubt, since four figures are a
// year.
const auto slipped = x3::rule<struct Slipped, Parts>{"date with a slip"} =
    one_or_two >> maybe_gap >> (words<"tháng"> | words<"năm">) >> maybe_gap >> one_or_two >> maybe_gap >>
    (words<"năm"> | words<"tháng">) >> maybe_gap >> four >> not_digit;
// One separator throughout, so that 12/5-2021 is none.
const auto between = [](char separator) { return blanks >> x3::lit(separator) >> maybe_gap; };
const auto slashed = x3::rule<struct Slashed, Parts>{"15/7/2021"} = one_or_two >> between('/') >> one_or_two
                                                                    >> between('/') >> four >> not_digit;
const auto dashed = x3::rule<struct Dashed, Parts>{"15-7-2021"} = one_or_two >> between('-') >> one_or_two >>
                                                                  between('-') >> four >> not_digit;
const auto dotted = x3::rule<struct Dotted, Parts>{"15.7.2021"} =
    one_or_two >> '.' >> one_or_two >> '.' >> four >> not_digit;
// "ngày14/5/2013": the blank is lost.
const auto day_word =
    (words<"ngày"> >> maybe_gap >> -(x3::lit('\n') >> maybe_gap)) | ((x3::lit("ngày") | "Ngày") >> &digit);

// What most dates look like: "ngày 15/7/2021", "7 tháng 12 năm 2022". Reads nothing that the grammar would
// read otherwise; what it does not read, the grammar may.
class PlainDate {
 public:
  explicit PlainDate(std::string_view text) : rest_(text) {}

  std::optional<PrintedDate> read(Parts& parts) {
    const std::size_t all = rest_.size();
    PrintedDate printed;
    printed.day_word = eat("ngày ");
    if (!figures(std::get<0>(parts))) return std::nullopt;
    const bool slashes = eat("/");
    if (!slashes && !eat(" tháng ")) return std::nullopt;
    if (!figures(std::get<1>(parts)) || !eat(slashes ? "/" : " năm ")) return std::nullopt;
    if (!year(std::get<2>(parts))) return std::nullopt;
    printed.length = static_cast<std::uint32_t>(all - rest_.size());
    return printed;
  }

 private:
  bool eat(std::string_view mark) {
    const bool there = rest_.starts_with(mark);
    if (there) rest_.remove_prefix(mark.size());
    return there;
  }
  bool digit_at(std::size_t at) const { return at < rest_.size() && rest_[at] >= '0' && rest_[at] <= '9'; }
  bool figures(unsigned& value) {
    if (!digit_at(0)) return false;
    value = static_cast<unsigned>(rest_[0] - '0');
    if (digit_at(1)) value = 10 * value + static_cast<unsigned>(rest_[1] - '0');
    rest_.remove_prefix(digit_at(1) ? 2 : 1);
    return true;
  }
  bool year(unsigned& value) {
    value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      if (!digit_at(i)) return false;
      value = 10 * value + static_cast<unsigned>(rest_[i] - '0');
    }
    rest_.remove_prefix(4);
    return !digit_at(0);
  }

  std::string_view rest_;
};

std::optional<PrintedDate> by_grammar(std::string_view text, Parts& parts) {
  const char* at = text.data();
  const char* const end = at + text.size();
  PrintedDate printed;
  printed.day_word = x3::parse(at, end, day_word);
  const bool read =
      x3::parse(at, end, slashed | in_words | dashed | dotted, parts) || x3::parse(at, end, slipped, parts);
  if (!read) return std::nullopt;
  printed.length = static_cast<std::uint32_t>(at - text.data());
  return printed;
}

// The day that the parts name, if there is one.
std::optional<PrintedDate> lowered(std::optional<PrintedDate> printed, const Parts& parts) {
  if (!printed) return std::nullopt;
  const auto [day, month, year] = parts;
  const auto date = make_date(static_cast<int>(year), month, day);
  if (!date || year < 1900 || year > 2100) return std::nullopt;
  printed->date = *date;
  return printed;
}

}  // namespace

std::optional<PrintedDate> parse_date(std::string_view text) {
  Parts parts;
  if (const auto plain = PlainDate(text).read(parts)) return lowered(plain, parts);
  const bool possible = !text.empty() && ((text[0] >= '0' && text[0] <= '9') || (text[0] | 0x20) == 'n');
  return possible ? parse_date_by_grammar(text) : std::nullopt;
}

std::optional<PrintedDate> parse_date_by_grammar(std::string_view text) {
  Parts parts;
  const auto printed = by_grammar(text, parts);
  return lowered(printed, parts);
}

}  // namespace rasoat::grammar
