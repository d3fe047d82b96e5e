// Documents that are only cited: which citations that mean no file mean one document, and its node.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/archive_graph.hpp"
#include "graph/bearers.hpp"
#include "graph/resolve.hpp"

namespace rasoat {

/// A citation that means no file.
struct Open {
  std::uint32_t record = 0;
  std::uint32_t citation = 0;
  Scope scope;
};

/// Makes nodes of citations with a date: those of one designation and one run of numbers whose body is
/// certain are one document, its date the one printed most often (the others are wrong); where the body is
/// uncertain, each day is a document. Adds the nodes to the graph and to the bearers.
void join_dated(ArchiveGraph& graph, const std::vector<Open>& open, Bearers& bearers);

/// Makes nodes of citations without a date that mean nothing else: one for each designation and place.
void join_undated(ArchiveGraph& graph, const std::vector<Open>& open);

/// Makes nodes of named: and partial: targets, one for each; one for each territory where the name is that of
/// a local body's document.
void join_named(ArchiveGraph& graph);

/// Gives the nodes that are only cited their ids.
void name_cited(ArchiveGraph& graph);

}  // namespace rasoat
