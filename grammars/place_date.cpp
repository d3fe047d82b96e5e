// The word "ngày" is looked for first; before it only a name may stand, after it a date or the form of one
// with blanks, and then nothing more on that line.
#include "grammars/place_date.hpp"

#include <algorithm>
#include <boost/fusion/include/std_tuple.hpp>
#include <tuple>

#include "grammars/date.hpp"
#include "grammars/letter.hpp"
#include "grammars/skip.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::size_t kLongestPlace = 90;
constexpr std::size_t kLongestDate = 90;

const auto day_word = x3::lit("ngày") | "Ngày" | "NGÀY";
const auto month_word = x3::lit("tháng") | "Tháng" | "THÁNG";
const auto year_word = x3::lit("năm") | "Năm" | "NĂM";
// What is left open in a form: blanks, dots, strokes, and the figures that are there already.
const auto open_field = x3::raw[*(x3::lit("…") | x3::char_(" \n._/-0-9"))];
using Fields = std::tuple<boost::iterator_range<const char*>, boost::iterator_range<const char*>,
                          boost::iterator_range<const char*>>;
const auto open_date = x3::rule<struct OpenDate, Fields>{"date with blanks"} =
    day_word >> open_field >> month_word >> open_field >> year_word >> open_field;

std::size_t day_word_at(std::string_view text) {
  for (std::size_t at = 0; at < text.size() && at < kLongestPlace;) {
    const Word word = read_word(text.substr(at));
    if (word.length == 0) {
      ++at;
    } else if (const std::string_view printed = text.substr(at, word.length);
               printed == "ngày" || printed == "Ngày" || printed == "NGÀY") {
      return at;
    } else {
      at += word.length;
    }
  }
  return std::string_view::npos;
}

bool is_filling(char byte) {
  return byte == ' ' || byte == '\n' || byte == '.' || byte == '_' || byte == ',';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_filling(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_filling(text.back())) text.remove_suffix(1);
  return text;
}

// A name: its first word with a capital, no more than ten words, no figures but those of a district. A long
// one without a comma after it ("Thông tư này có hiệu lực kể từ ngày …") ends with a capital or a figure too.
bool is_place(std::string_view name, bool comma) {
  constexpr unsigned kMostWords = 10;
  constexpr unsigned kShort = 3;
  if (!read_letter(name).capital) return false;
  unsigned words = 0;
  bool small_end = false;
  while (!name.empty()) {
    const Word word = read_word(name);
    if (word.length == 0) {
      if (std::string_view(" \n.-,'").find(name[0]) == std::string_view::npos) return false;
      name.remove_prefix(1);
      continue;
    }
    if (word.has_digit && (words == 0 || word.letters > 2)) return false;
    ++words;
    small_end = !word.capital && !word.has_digit;
    name.remove_prefix(word.length);
  }
  return words > 0 && words <= kMostWords && (comma || words <= kShort || !small_end);
}

// The date is the last thing on its line.
bool ends_line(std::string_view rest) {
  constexpr std::size_t kLongestScrap = 8;  // figures and marks that an edit left behind
  while (!rest.empty() && (rest[0] == '.' || rest[0] == ',')) rest.remove_prefix(1);
  if (rest.empty() || rest[0] == '\n' || rest.starts_with("  ")) return true;
  return rest.size() <= kLongestScrap && rest.find_first_not_of(" 0123456789*[]()") == std::string_view::npos;
}

// Where a figure sticks to the year that a footnote or a misreading left there: "năm 20264"; npos where none
// does.
std::size_t glued_figure(std::string_view dated) {
  const auto is_digit = [](char byte) { return byte >= '0' && byte <= '9'; };
  for (std::size_t start = 0; start < dated.size(); ++start) {
    if (!is_digit(dated[start])) continue;
    std::size_t end = start;
    while (end < dated.size() && is_digit(dated[end])) ++end;
    const std::string_view year = dated.substr(start, 2);
    if (end - start == 5 && (year == "19" || year == "20")) return start + 4;
    start = end;
  }
  return std::string_view::npos;
}

bool has_figure(const boost::iterator_range<const char*>& field) {
  return std::any_of(field.begin(), field.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

// A form whose day, month or year is still to come; with all three it is a date that does not exist.
bool read_open_date(std::string_view text, std::size_t at, PlaceDate& line) {
  const std::string_view dated = text.substr(at);
  const char* from = dated.data();
  Fields fields;
  if (!x3::parse(from, dated.data() + dated.size(), open_date, fields)) return false;
  line.blank = !has_figure(std::get<0>(fields)) || !has_figure(std::get<1>(fields)) ||
               !has_figure(std::get<2>(fields));
  line.length = static_cast<std::uint32_t>(from - text.data());
  return true;
}

}  // namespace

std::optional<PlaceDate> parse_place_date(std::string_view text) {
  const std::size_t at = day_word_at(text);
  if (at == std::string_view::npos) return std::nullopt;
  PlaceDate line;
  line.place = trimmed(text.substr(0, at));
  while (line.place.starts_with("…")) line.place = trimmed(line.place.substr(3));
  const bool comma = text.substr(0, at).find(',', line.place.size()) != std::string_view::npos;
  if (!line.place.empty() && !is_place(line.place, comma)) return std::nullopt;
  const std::string_view dated = text.substr(at);
  const std::size_t glued = glued_figure(dated.substr(0, kLongestDate));
  if (const auto date = parse_date(dated.substr(0, glued))) {
    line.date = date->date;
    line.length = static_cast<std::uint32_t>(at) + date->length + (glued == std::string_view::npos ? 0 : 1);
  } else if (!read_open_date(text, at, line)) {
    return std::nullopt;
  }
  if (!ends_line(text.substr(line.length))) return std::nullopt;
  return line;
}

}  // namespace rasoat::grammar
