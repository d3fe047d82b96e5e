// The sentences of a check's findings.
#pragma once

#include <string>

#include "drafting/checked_draft.hpp"
#include "message/message.hpp"

namespace rasoat {

/// The finding's sentence: days in the reader's form, long quotations shortened, on one line.
std::string sentence_of(Language language, const drafting::Finding& finding);

}  // namespace rasoat
