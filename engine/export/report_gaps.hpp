// What a report shows where no script runs: the gaps, as a plain table.
#pragma once

#include "coverage/audit.hpp"
#include "export/pieces.hpp"
#include "message/message.hpp"

namespace rasoat {

constexpr std::size_t kPlainGaps = 300;  ///< rows; how many more there are is said

/// What is missing or late, in the order of the audit.
void write_report_gaps(Pieces& to, const Audit& audit, Language language);

}  // namespace rasoat
