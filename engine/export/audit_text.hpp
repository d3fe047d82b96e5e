// An audit as people read it.
#pragma once

#include "coverage/audit.hpp"
#include "export/page.hpp"

namespace rasoat {

/// First what an official would say aloud, then each directive with who carries it out and who owes what,
/// then what is wrong and what is doubtful, each with file and line.
void write_audit_text(const Sink& sink, const Audit& audit, const TextStyle& style);

}  // namespace rasoat
