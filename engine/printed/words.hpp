// The words of one block of a text, cut where their look changes.
#pragma once

#include <string_view>
#include <vector>

#include "printed/printed_text.hpp"

namespace rasoat::printed {

struct WordsForm {
  bool markdown = false;
  bool keeps_lines = false;  ///< a line end breaks the line; else it is a blank
};

/// Blanks at both ends of the range are left out. Stars are marks where they stand at the edges of words and
/// are closed before the range or its table line ends; all others are shown as they are.
std::vector<Words> words_of(std::string_view text, Span range, WordsForm form);

}  // namespace rasoat::printed
