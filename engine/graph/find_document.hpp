// Documents as people ask for them: by designation, file or name, with a day or an issuer where these do not
// tell enough.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/archive_graph.hpp"

namespace rasoat {

struct DocumentQuery {
  std::string asked;  ///< "3-nq/tu", "Nghị quyết số 03-NQ/TU", "kh/41.md", "Luật Viên chức năm 2010"
  std::optional<Date> date;
  std::optional<std::string> issuer;  ///< a name, or words of one
};

/// All that fit, by date, then id; dateless ones last. Where files of the archive fit, documents that are
/// only cited do not count. Of second files of one document the first one is found.
std::vector<NodeIndex> find_documents(const ArchiveGraph& graph, const DocumentQuery& query);

/// The designations most like what was asked, each once, the likest first.
std::vector<std::string> likest_designations(const ArchiveGraph& graph, std::string_view asked,
                                             std::size_t most);

}  // namespace rasoat
