// Numbers of lists as they are printed.
#pragma once

#include <cstdint>
#include <string>

namespace rasoat {

enum class Numeral : std::uint8_t { none, decimal, padded, small_roman, roman, small_letter, letter };

/// 4 → "4", "04", "iv", "IV", "d", "D"; after z comes aa, then bb, as office programs count. Roman numbers up
/// to 3999 and letters up to 26 times 32; decimal beyond.
std::string print_number(std::uint32_t number, Numeral numeral);

}  // namespace rasoat
