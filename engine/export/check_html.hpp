// A check as one page that needs nothing beside it: the draft as it stands with its findings marked, listed
// beside it and linked both ways, the rules explained; readable on paper.
#pragma once

#include <span>

#include "drafting/checked_draft.hpp"
#include "message/message.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

void write_check_html(const Sink& sink, std::span<const drafting::CheckedDraft> drafts, Language language);

}  // namespace rasoat
