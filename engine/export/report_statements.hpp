// What the documents of a report say of each other, for its interactive graph.
#pragma once

#include "export/audit_html.hpp"

namespace rasoat {

constexpr std::size_t kReportStatements = 200'000;  ///< in one report; mere citations are left out first

/// {"relations": [name…], "edges": [[from, to, relation, certain, how often, document that says so|null,
/// start, end]…], "left": how many are left out}. Statements of one relation between two documents are one,
/// at the place of the first; without a place start and end are 0.
void write_report_statements(const Sink& sink, const ArchiveGraph& graph);

}  // namespace rasoat
