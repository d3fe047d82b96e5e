#include "grammars/ordinal.hpp"

#include <array>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/skip.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::array<std::string_view, 10> kUnits = {"",  "i",  "ii",  "iii",  "iv",
                                                     "v", "vi", "vii", "viii", "ix"};

// XIV: tens, then units, each the longest that fits.
struct RomanUnits : x3::symbols<unsigned> {
  RomanUnits() { add("I", 1)("II", 2)("III", 3)("IV", 4)("V", 5)("VI", 6)("VII", 7)("VIII", 8)("IX", 9); }
} const roman_units;

struct RomanTens : x3::symbols<unsigned> {
  RomanTens() { add("X", 10)("XX", 20)("XXX", 30); }
} const roman_tens;

const PhraseTable& ordinal_words() {
  static const PhraseTable table = [] {
    PhraseTable made;
    constexpr std::string_view kWords[] = {"nhất",     "hai",      "ba",      "tư",       "năm",
                                           "sáu",      "bảy",      "tám",     "chín",     "mười",
                                           "mười một", "mười hai", "mười ba", "mười bốn", "mười lăm"};
    for (std::uint32_t i = 0; i < std::size(kWords); ++i) {
      made.add(kWords[i], i + 1);
      made.add("thứ " + std::string(kWords[i]), i + 1);
    }
    made.add("một", 1);
    made.add("bốn", 4);
    made.add("thứ bốn", 4);
    return made;
  }();
  return table;
}

}  // namespace

std::optional<Ordinal> parse_ordinal(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  unsigned tens = 0;
  unsigned units = 0;
  const bool any_tens = x3::parse(at, end, roman_tens, tens);
  const bool any_units = x3::parse(at, end, roman_units, units);
  unsigned value = tens + units;
  if (!any_tens && !any_units) {
    constexpr x3::uint_parser<unsigned, 10, 1, 2> small;
    if (!x3::parse(at, end, small, value) || value == 0) {
      const auto word = ordinal_words().longest(text);
      if (!word) return std::nullopt;
      return Ordinal{word->value, word->length};
    }
  }
  if (at != end && read_word({at, static_cast<std::size_t>(end - at)}).length != 0) return std::nullopt;
  return Ordinal{value, static_cast<std::uint32_t>(at - text.data())};
}

std::string roman(unsigned value) {
  std::string out;
  for (; value >= 10; value -= 10) out += 'x';
  return out.append(kUnits[value]);
}

}  // namespace rasoat::grammar
