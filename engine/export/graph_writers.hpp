// The document graph for other programs: one writer for each file, one table of them.
#pragma once

#include <span>
#include <string_view>

#include "coverage/audit.hpp"
#include "graph/excerpt.hpp"
#include "message/message.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

/// What a writer is given. `excerpt` is of `graph`; `audit` (of the same graph) may be null but for gaps.
struct GraphExport {
  const ArchiveGraph& graph;
  const GraphExcerpt& excerpt;
  const Audit* audit = nullptr;
  Language language = Language::vi;  ///< of labels and comments; names of attributes are never translated
};

/// One file that can be made. A format with file names (CSV) makes several, in a folder.
struct GraphWriter {
  std::string_view format;
  std::string_view file;  ///< its name in the folder; empty: the format is one file
  bool needs_audit;
  void (*write)(const Sink& sink, const GraphExport& what);
};

/// All but `text`, by format.
std::span<const GraphWriter> graph_writers();
/// Those of one format; empty where there is none.
std::span<const GraphWriter> graph_writers(std::string_view format);

void write_graph_cypher(const Sink& sink, const GraphExport& what);
void write_graph_csv_edges(const Sink& sink, const GraphExport& what);
void write_graph_csv_gaps(const Sink& sink, const GraphExport& what);
void write_graph_csv_nodes(const Sink& sink, const GraphExport& what);
void write_graph_dot(const Sink& sink, const GraphExport& what);
void write_graph_gexf(const Sink& sink, const GraphExport& what);
void write_graph_graphml(const Sink& sink, const GraphExport& what);
void write_graph_json(const Sink& sink, const GraphExport& what);
void write_graph_jsonld(const Sink& sink, const GraphExport& what);

/// The first lines of the tables.
std::vector<std::string> graph_csv_edge_columns();
std::vector<std::string> graph_csv_gap_columns();
std::vector<std::string> graph_csv_node_columns();

}  // namespace rasoat
