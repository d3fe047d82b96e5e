// What a document rests on: what it carries out, is based on, guides, amends …, and so on upwards.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/archive_graph.hpp"

namespace rasoat {

struct Foundation {
  NodeIndex node = 0;
  std::uint32_t depth = 1;
  NodeIndex through = kNone;  ///< the document that rests on it; kNone at depth 1
  Relation relation = Relation::implements;
};

/// By depth, then node; certain statements only. From depth 2 on only what is carried out, supplemented or
/// guided: the legal bases of a basis are none of the document's.
std::vector<Foundation> foundations_of(const ArchiveGraph& graph, NodeIndex node);

}  // namespace rasoat
