// Vietnamese letters as the maker needs them: capitals, decomposition, widths, filling of templates.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maker {

// Marks that stand in texts under way and never reach a file: around what is cited (a printed designation
// with its date), and around a designation alone.
inline constexpr char kCiteBegin = '\x01', kCiteEnd = '\x02', kSignBegin = '\x03', kSignEnd = '\x04';

std::u32string decoded(std::string_view text);
std::string encoded(std::u32string_view text);

/// "TỈNH ỦY SÔNG VÂN" of "Tỉnh ủy Sông Vân".
std::string capitals(std::string_view text);
/// With a capital first letter.
std::string capital(std::string_view text);
/// With a small first letter.
std::string small(std::string_view text);
/// NFD: every Vietnamese letter taken apart into a plain letter and its marks in canonical order.
std::string decomposed(std::string_view text);
/// Letters without their marks, in ASCII: for file names and ids.
std::string plain(std::string_view text);

/// Columns; marks take none.
std::size_t width(std::string_view text);
/// Lines of at most `columns`, parted at spaces.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);
/// In the middle of `columns`, and behind spaces that bring it there.
std::string centred(std::string_view text, std::size_t columns);

/// "{who} báo cáo" with the values of the names in braces; an unknown name stays.
using Values = std::vector<std::pair<std::string_view, std::string>>;
std::string filled(std::string_view text, const Values& values);
/// Parted by a character.
std::vector<std::string> parted(std::string_view text, char by);
std::string joined(const std::vector<std::string>& parts, std::string_view between, std::string_view last);

}  // namespace maker
