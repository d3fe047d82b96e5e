// A check for other programs: JSON, SARIF 2.1.0, workflow commands of GitHub.
#pragma once

#include <span>
#include <string_view>

#include "drafting/checked_draft.hpp"
#include "message/message.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

void write_check_json(const Sink& sink, std::span<const drafting::CheckedDraft> drafts, Language language);
/// `version` is the program's.
void write_check_sarif(const Sink& sink, std::span<const drafting::CheckedDraft> drafts, Language language,
                       std::string_view version);
/// One line a finding: "::error file=…,line=…::…".
void write_check_github(const Sink& sink, std::span<const drafting::CheckedDraft> drafts, Language language);

}  // namespace rasoat
