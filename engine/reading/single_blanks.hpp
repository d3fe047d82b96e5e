// Blanks as formats of running text mean them: however many there are, they are one.
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Appends the text with a blank in place of every run of blanks, tabs and line ends; none at its start where
/// `after_blank` says that one stands before it. `after_blank` is then said of its end. No-break spaces are
/// letters here.
void append_with_single_blanks(std::string& out, std::string_view text, bool& after_blank);

}  // namespace rasoat
