// An audit as a workbook (XLSX) for meetings: summary, matrix, gaps, findings.
#pragma once

#include <optional>

#include "coverage/audit.hpp"
#include "message/message.hpp"
#include "record/json_writer.hpp"
#include "source/error.hpp"

namespace rasoat {

/// The same bytes for the same audit. Made in the system's folder for temporary files, then handed over; the
/// error says why that could not be. Nothing in it is a formula or a link.
std::optional<Error> write_audit_xlsx(const Sink& sink, const Audit& audit, Language language);

}  // namespace rasoat
