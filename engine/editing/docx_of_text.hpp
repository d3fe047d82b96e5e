// A Word document that holds a text as it is printed, for comments on it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "editing/docx_file.hpp"
#include "printed/printed_text.hpp"

namespace rasoat {

/// A4, Times New Roman: headings, tables, bold, italic, raised and centred words as such; lines whose columns
/// blanks keep apart in a narrow face of one width. What XML cannot hold becomes '?'. `path` is for errors.
DocxFile docx_of_text(std::string_view text, std::span<const printed::Part> parts, const std::string& path);

}  // namespace rasoat
