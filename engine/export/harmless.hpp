// Text from documents and file names, made fit for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Whether a character could move a terminal's cursor, change its colours or turn the direction of writing.
bool steers(char32_t c) noexcept;

/// The text without what could move a terminal's cursor, change its colours or turn the direction of writing:
/// such characters, and bytes that are not UTF-8, become U+FFFD.
std::string harmless(std::string_view text);

/// The same on one line: every run of blanks and line ends is one blank, none at the ends.
std::string on_one_line(std::string_view text);

/// The same for names that must stay different: such characters and bytes become \xHH, byte by byte (in names
/// of files a backslash is doubled already).
std::string harmless_name(std::string_view name);

}  // namespace rasoat
