// One document of an audit by itself: what it rests on, what carries it out, who owes what for it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"

namespace rasoat {

struct RestsOn {
  std::string id;
  std::uint32_t depth = 1;
  std::optional<std::string> through;  ///< id
  Relation relation = Relation::implements;
  std::string shown;
  std::optional<Date> date;
  std::optional<std::string> body;  ///< name
  std::optional<std::string> file;
};

struct Trace {
  Directive directive;
  std::optional<std::string> title;
  std::vector<RestsOn> rests_on;          ///< by depth, then id
  std::vector<Directive> below;           ///< those that carry it out and ask for something themselves
  std::vector<Expectation> expectations;  ///< of the document and of those below, in the order of the audit
  Quotes quotes;                          ///< of askers
};

Trace trace(const ArchiveGraph& graph, NodeIndex node, Audit audit);

}  // namespace rasoat
