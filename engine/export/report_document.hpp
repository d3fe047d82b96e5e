// One document of a report: its text in pieces, cut wherever a citation, a duty or a place that is pointed to
// begins or ends.
#pragma once

#include <cstdint>
#include <vector>

#include "export/audit_html.hpp"

namespace rasoat {

/// By record: whether its text goes into the report.
std::vector<bool> documents_held(const HtmlReport& report);

/// {"parts": [[start, text, reference|null, duty|null]…], "references": [[node|null, relation]…], "duties":
/// [[action, actors, due]…], "cut": bool, "changed": bool}
void write_report_document(const Sink& sink, const HtmlReport& report, std::uint32_t record);

}  // namespace rasoat
