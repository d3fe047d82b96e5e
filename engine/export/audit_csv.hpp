// The expectations of an audit as a table to be worked off, one a row.
#pragma once

#include <string>
#include <vector>

#include "coverage/audit.hpp"
#include "export/page.hpp"

namespace rasoat {

/// Columns bear the names of the JSON fields, body_name beside them; `reason` is in the language.
void write_audit_csv(const Sink& sink, const Audit& audit, Language language);

/// Its first line.
const std::vector<std::string>& audit_csv_columns();

}  // namespace rasoat
