// What the script of a report shows, as JSON: words, documents, directives, the matrix, gaps, findings.
#pragma once

#include <vector>

#include "export/audit_html.hpp"

namespace rasoat {

/// One object. Rows are arrays, to be short; `script.js` names their places. Documents are told by the index
/// of their node. `held`: by record, whether its text is in the report.
void write_report_data(const Sink& sink, const HtmlReport& report, const std::vector<bool>& held,
                       Language language);

}  // namespace rasoat
