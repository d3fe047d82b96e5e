// The document graph as node-link JSON: the contract of `graph --format json`.
#pragma once

#include "graph/archive_graph.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

/// {"nodes": […], "edges": […]} and a line end: nodes by id, edges by from, to, relation, file, start.
void write_graph_json(const Sink& sink, const ArchiveGraph& graph);

}  // namespace rasoat
