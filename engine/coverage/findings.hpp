// What is wrong in an archive apart from what its directives ask for. Each check is one function; none needs
// another.
#pragma once

#include <vector>

#include "coverage/audit.hpp"
#include "coverage/directive_end.hpp"
#include "coverage/expectations.hpp"
#include "graph/archive_graph.hpp"
#include "graph/reach.hpp"

namespace rasoat {

using Findings = std::vector<Finding>;

/// unreadable-document, no-document, own-output, duplicate-document, conflicting-duplicate.
void check_files(const ArchiveGraph& graph, Findings& findings);
/// unknown-body, for issuers; only with a registry.
void check_issuers(const ArchiveGraph& graph, Findings& findings);
/// citation-conflict: a date, an issuer or a title other than the document's own, or than most citations
/// print.
void check_conflicts(const ArchiveGraph& graph, Findings& findings);
/// Whether a body of the printed name cannot have issued under the designation. Loose ways to speak (a Ban's
/// document "của Tỉnh ủy") and joint documents are let pass.
bool is_other_issuer(const std::string& issuer, const DesignationParts& designation);
/// cites-later.
void check_order(const ArchiveGraph& graph, Findings& findings);
/// cites-replaced. Not where the text itself says that the document was replaced.
void check_replaced(const ArchiveGraph& graph, Findings& findings);
/// implements-cycle.
void check_circles(const ArchiveGraph& graph, const Implementation& implementation, Findings& findings);
/// missing-…, late-…, uncertain-evidence.
void check_expectations(const ArchiveGraph& graph, const std::vector<Judged>& judged, Findings& findings);

/// The file as a whole.
Place whole_file(const Record& record);
Place place_of(const Record& record, std::uint32_t reference);
/// The file of a node; nothing where it is only cited.
std::optional<Place> file_of(const ArchiveGraph& graph, NodeIndex node);
/// Whether the record holds the very words of a file that stands for it: what is wrong there is said once.
bool is_copy(const ArchiveGraph& graph, std::uint32_t record);
/// A designation, else a name in words, to call a node by.
std::string called(const ArchiveGraph& graph, NodeIndex node);

}  // namespace rasoat
