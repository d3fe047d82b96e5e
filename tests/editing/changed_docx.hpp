// Word documents before and after they were changed, as tests look at them.
#pragma once

#include <string>
#include <vector>

#include "editing/docx_file.hpp"
#include "reading/office.hpp"

namespace rasoat::test {

using Strings = std::vector<std::string>;

/// A Word document with the parts that a package must have.
DocxFile word_file(std::string_view body, std::vector<ZipMember> parts = {});
/// w:r of a text, with properties.
std::string text_run(std::string_view text, std::string_view properties = {});
/// A member of a package, unpacked; fails the test where there is none.
std::string member(const std::string& bytes, const std::string& name);
/// The span of some words of the file's text.
Span span_of(const DocxFile& file, std::string_view words);
/// "number: words" for each comment: the text between its marks.
Strings commented(const std::string& bytes);
/// Every tag of the part is closed by its own name.
bool is_well_formed(const std::string& xml);

}  // namespace rasoat::test
