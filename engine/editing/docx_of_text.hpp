// A Word document that holds a text line by line, for comments on it.
#pragma once

#include <string>
#include <string_view>

#include "editing/docx_file.hpp"

namespace rasoat {

/// A paragraph for each line, A4, Times New Roman; lines that keep columns apart by blanks in a narrow face
/// of one width. What XML cannot hold becomes '?'. `path` is for errors.
DocxFile docx_of_text(std::string_view text, const std::string& path);

}  // namespace rasoat
