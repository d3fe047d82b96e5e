// The groups of letters in a designation: types and symbols of bodies (KH, UBND, BTCTW, QH13).
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::grammar {

struct DesignationGroup {
  char separator = 0;     ///< before it: '-', '/', ' ' (blanks only) or 0 (glued)
  bool spaced = false;    ///< blanks around the separator
  bool capital = false;   ///< begins with a capital letter
  bool party = false;     ///< its spelling is a Party symbol's
  bool cut = false;       ///< letters that do not belong to it follow
  std::uint32_t end = 0;  ///< offset of its end in the text of the designation
  std::string_view printed;
  std::string_view type;    ///< official type code, if it is one
  std::string_view symbol;  ///< official symbol, if it is known

  std::string_view spelling() const noexcept { return symbol.empty() ? printed : symbol; }
  /// The same place, read as these letters of it.
  void rename(std::string_view letters, std::string_view as_type, std::string_view as_symbol);
};

/// Reads the group at the start of the text, all but its separator and end; false where none stands there.
/// `any_case`: it may begin with a small letter.
bool read_designation_group(std::string_view text, bool any_case, DesignationGroup& group);

}  // namespace rasoat::grammar
