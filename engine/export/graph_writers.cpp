#include "export/graph_writers.hpp"

#include <algorithm>

namespace rasoat {
namespace {

constexpr GraphWriter kWriters[] = {
    {"csv", "edges.csv", false, write_graph_csv_edges},
    {"csv", "gaps.csv", true, write_graph_csv_gaps},
    {"csv", "nodes.csv", false, write_graph_csv_nodes},
    {"cypher", "", false, write_graph_cypher},
    {"dot", "", false, write_graph_dot},
    {"gexf", "", false, write_graph_gexf},
    {"graphml", "", false, write_graph_graphml},
    {"json", "", false, write_graph_json},
    {"jsonld", "", false, write_graph_jsonld},
};

}  // namespace

std::span<const GraphWriter> graph_writers() {
  return kWriters;
}

std::span<const GraphWriter> graph_writers(std::string_view format) {
  const auto found = std::ranges::equal_range(kWriters, format, {}, &GraphWriter::format);
  return {found.begin(), found.end()};
}

}  // namespace rasoat
