// The word "ngày" is looked for first; before it only a name may stand, after it a date or the form of one
// with blanks, and then nothing more on that line.
#include "grammars/place_date.hpp"

#include "grammars/date.hpp"
#include "grammars/letter.hpp"
#include "grammars/skip.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::size_t kLongestPlace = 90;

const auto day_word = x3::lit("ngày") | "Ngày" | "NGÀY";
const auto month_word = x3::lit("tháng") | "Tháng" | "THÁNG";
const auto year_word = x3::lit("năm") | "Năm" | "NĂM";
// What is left open in a form: blanks, dots, strokes, and the figures that are there already.
const auto open_field = *(x3::lit("…") | x3::char_(" \n._/-0-9"));
const auto open_date = day_word >> open_field >> month_word >> open_field >> year_word >> open_field;

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
  // A footnote's figure may stick to the year: "năm 20264".
  const std::size_t figures = dated.find_last_of("0123456789");
  const bool glued = figures != std::string_view::npos && figures >= 5 && figures + 1 <= dated.size() &&
                     dated.substr(figures - 5, 1) == " " && dated.substr(figures - 4, 2) == "20";
  if (const auto date = parse_date(glued ? dated.substr(0, figures) : dated)) {
    line.date = date->date;
    line.length = static_cast<std::uint32_t>(at) + date->length;
  } else {
    const char* from = dated.data();
    if (!x3::parse(from, dated.data() + dated.size(), open_date)) return std::nullopt;
    line.blank = true;
    line.length = static_cast<std::uint32_t>(from - text.data());
  }
  if (!ends_line(text.substr(line.length))) return std::nullopt;
  return line;
}

}  // namespace rasoat::grammar
