// The sentences of a check's findings.
#pragma once

#include <string>
#include <string_view>

#include "drafting/checked_draft.hpp"
#include "message/message.hpp"

namespace rasoat {

/// The finding's sentence: days in the reader's form, long quotations shortened, on one line.
std::string sentence_of(Language language, const drafting::Finding& finding);

/// What is to stand at the finding's place, on one line, without the emphasis that reading adds.
std::string shown_replacement(std::string_view replacement);

/// The sentence quotes the replacement already.
bool says(std::string_view sentence, std::string_view replacement);

/// The name of a rule in the reader's words, by its id.
std::string rule_name(Language language, std::string_view rule);

/// The text with marks that are characters of their own set apart from their letters, on dotted circles.
std::string with_loose_marks(std::string_view text);

/// The catalogue id of a severity's name.
std::string_view severity_id(Severity severity) noexcept;

}  // namespace rasoat
