// The draft as it is printed, as HTML with the findings marked on their words.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "drafting/checked_draft.hpp"
#include "printed/printed_text.hpp"

namespace rasoat {

/// The paragraph of the printed text that holds a place, or the next one: its number from 1; 0 where the text
/// has none.
std::size_t paragraph_at(std::span<const printed::Paragraph* const> paragraphs, Offset at);

/// Appends the draft. Its n-th finding is marked by an element "mID-n" with a link to "fID-n"; marks do not
/// nest: where places overlap, the later one is marked from where the earlier one ends. A paragraph bears its
/// number "pID-n" where a finding refers to it as another place.
void append_marked_draft(std::string& out, const drafting::CheckedDraft& draft,
                         std::span<const printed::Part> parts, const std::string& id);

}  // namespace rasoat
