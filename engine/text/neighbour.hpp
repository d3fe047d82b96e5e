// What stands next to a place in a text, as far as telling markup from text needs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rasoat::text {

enum class Neighbour : std::uint8_t {
  blank,  ///< a blank, a line end, an invisible character, or the edge of the passage
  digit,
  letter,
  opening,  ///< opening bracket or quotation mark
  closing,  ///< closing bracket or quotation mark, or a mark that ends a sentence or its part
  quote,    ///< " or ', which open and close
  other,
};

/// The character that ends at `at`, and the one that starts there.
Neighbour neighbour_before(std::string_view passage, std::size_t at) noexcept;
Neighbour neighbour_after(std::string_view passage, std::size_t at) noexcept;

inline bool in_word(Neighbour n) noexcept {
  return n == Neighbour::digit || n == Neighbour::letter;
}

/// Whether only blanks and characters of `passed` stand between the place and the start, or the end, of its
/// line. At most 64 bytes are looked at; farther away it is no.
bool starts_line(std::string_view passage, std::size_t at, std::string_view passed = {}) noexcept;
bool ends_line(std::string_view passage, std::size_t at, std::string_view passed = {}) noexcept;

}  // namespace rasoat::text
