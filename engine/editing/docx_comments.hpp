// A copy of a Word document with comments on words of it. Nothing else in it changes, and comments that are
// there already stay.
#pragma once

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "editing/docx_file.hpp"
#include "source/date.hpp"

namespace rasoat {

struct DocxComment {
  Span text;                            ///< in the document's text
  std::vector<std::string> paragraphs;  ///< what it says
};

/// `author` signs them, on `day`; without one they bear no day, as the format allows. Word has no comments in
/// heads, feet, notes and text boxes: what is said of words there stands at the mark of the note, at the
/// box's paragraph, or at the document's first words. Errors: input-part-broken where a part cannot be
/// changed byte by byte (UTF-16, a document type), those of DocxParts.
std::expected<std::string, Error> comment_docx(const DocxFile& file, std::span<const DocxComment> comments,
                                               const std::string& author,
                                               std::optional<Date> day = std::nullopt);

}  // namespace rasoat
