// What the checks of a whole archive (coverage/findings.hpp) say about the draft.
#pragma once

#include <string_view>

#include "coverage/findings.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {

/// Runs a check over the joined archive and takes over what stands in the draft and whose message is one of
/// `messages` (parted by blanks); `words` narrows the place, a citation, to the part that the finding is
/// about.
void take_over(const Draft& draft, void (*check)(const ArchiveGraph&, rasoat::Findings&),
               std::string_view messages, Report& report,
               Span (*words)(const Draft&, const Reference&) = nullptr);

}  // namespace rasoat::drafting
