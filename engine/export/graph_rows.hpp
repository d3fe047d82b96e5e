// What every form of the graph says of a document and of a statement, under the same names.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "graph/excerpt.hpp"

namespace rasoat {

/// Views live as long as the graph. What is not known is empty.
struct NodeRow {
  std::string_view id, designation, type;
  std::string date;  ///< ISO
  std::string_view body, body_name, level, title, file, status;
};

struct EdgeRow {
  std::string_view from, to, relation;
  bool certain = true;
  std::string_view quote;  ///< the exact words
  std::string_view file;   ///< that says it
  bool placed = false;     ///< said in one place: start, end and line mean something
  Span span;
  std::uint32_t line = 0;
};

NodeRow node_row(const ArchiveGraph& graph, NodeIndex index);
EdgeRow edge_row(const ArchiveGraph& graph, std::uint32_t index);

/// What people call a document: its designation, else (and where that only stands for a name in words) its
/// title, else its id.
std::string_view label_of(const NodeRow& row);

}  // namespace rasoat
