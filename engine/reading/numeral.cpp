#include "reading/numeral.hpp"

namespace rasoat {
namespace {

std::string roman(std::uint32_t number, bool small) {
  struct Digit {
    std::uint32_t value;
    const char* print;
  };
  constexpr Digit kDigits[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                               {90, "XC"},  {50, "L"},   {40, "XL"}, {10, "X"},   {9, "IX"},
                               {5, "V"},    {4, "IV"},   {1, "I"}};
  std::string out;
  for (const Digit& digit : kDigits) {
    for (; number >= digit.value; number -= digit.value) out += digit.print;
  }
  if (small) {
    for (char& c : out) c = static_cast<char>(c | 0x20);
  }
  return out;
}

}  // namespace

std::string print_number(std::uint32_t number, Numeral numeral) {
  switch (numeral) {
    case Numeral::none:
      return {};
    case Numeral::decimal:
      break;
    case Numeral::padded:
      return (number < 10 ? "0" : "") + std::to_string(number);
    case Numeral::small_roman:
    case Numeral::roman:
      if (number >= 1 && number <= 3999) return roman(number, numeral == Numeral::small_roman);
      break;
    case Numeral::small_letter:
    case Numeral::letter:
      if (number >= 1 && number <= 26 * 32) {
        const char first = numeral == Numeral::letter ? 'A' : 'a';
        return std::string((number - 1) / 26 + 1, static_cast<char>(first + (number - 1) % 26));
      }
      break;
  }
  return std::to_string(number);
}

}  // namespace rasoat
