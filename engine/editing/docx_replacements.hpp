// A copy of a Word document in which words are written otherwise. Each word keeps the look of its run.
#pragma once

#include <expected>
#include <span>
#include <string>
#include <vector>

#include "editing/docx_file.hpp"

namespace rasoat {

struct DocxReplacement {
  Span text;  ///< in the document's text
  std::string by;
};

struct ReplacedDocx {
  std::string bytes;
  std::size_t count = 0;  ///< replacements made
};

/// Replacements ascend and do not overlap. One is left out where the words that change were not printed by
/// the file itself (an automatic number), hold a tab, a line break or the mark of a note, or are set in a
/// font of an old encoding (.VnTime). Errors: as of comment_docx.
std::expected<ReplacedDocx, Error> replace_in_docx(const DocxFile& file,
                                                   std::span<const DocxReplacement> replacements);

}  // namespace rasoat
