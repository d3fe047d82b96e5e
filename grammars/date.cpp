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

}  // namespace

std::optional<PrintedDate> parse_date(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  PrintedDate printed;
  printed.day_word = x3::parse(at, end, day_word);
  Parts parts;
  const bool read =
      x3::parse(at, end, slashed | in_words | dashed | dotted, parts) || x3::parse(at, end, slipped, parts);
  if (!read) return std::nullopt;
  const auto date = make_date(static_cast<int>(std::get<2>(parts)), std::get<1>(parts), std::get<0>(parts));
  if (!date || std::get<2>(parts) < 1900 || std::get<2>(parts) > 2100) return std::nullopt;
  printed.date = *date;
  printed.length = static_cast<std::uint32_t>(at - text.data());
  return printed;
}

}  // namespace rasoat::grammar
