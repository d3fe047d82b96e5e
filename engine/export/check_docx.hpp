// A check as comments in a Word document: one for each finding, on its words.
#pragma once

#include <expected>
#include <optional>
#include <string>

#include "drafting/checked_draft.hpp"
#include "editing/docx_file.hpp"
#include "message/message.hpp"
#include "source/date.hpp"

namespace rasoat {

/// The comments bear the day, where one is given. `file` holds the draft's text (open_docx, docx_of_text).
/// The copy without findings is the file as it is. Errors: those of comment_docx.
std::expected<std::string, Error> check_docx(const DocxFile& file, const drafting::CheckedDraft& draft,
                                             Language language, std::optional<Date> day = std::nullopt);

}  // namespace rasoat
