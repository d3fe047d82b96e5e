// rasoat check --fix: puts right what is safe to put right, in the format of the draft.
#pragma once

#include <expected>
#include <string>
#include <vector>

#include "draft_input.hpp"
#include "drafting/finding.hpp"

namespace rasoat {

struct FixedDraft {
  std::size_t count = 0;                ///< edits made; the draft's source is the fixed one now
  std::vector<drafting::Finding> left;  ///< of the fixed draft
};

/// In rounds, until nothing more is safe to fix: replacements may make room for others. Errors: the draft is
/// in a format that cannot be fixed, or a part of it cannot be changed.
std::expected<FixedDraft, Error> fix_draft(const Invocation& invocation, DraftInput& draft);

/// The name does not promise another format than the draft's.
bool keeps_format(const DraftInput& draft, const std::string& name);

/// What the rules find in the draft.
std::vector<drafting::Finding> findings_of(DraftInput& draft);

}  // namespace rasoat
