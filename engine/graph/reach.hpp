// Who carries out a document, directly and through others: paths of implements and supplements edges that
// documents of the archive (no drafts) state. What carries out an amendment carries out what is amended.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "graph/archive_graph.hpp"

namespace rasoat {

struct Implementer {
  NodeIndex node = 0;
  std::uint32_t depth = 1;    ///< steps to the document asked about
  NodeIndex through = kNone;  ///< what it carries out itself, which may be an amendment; kNone at depth 1
  bool certain = true;        ///< some path has no ambiguous citation
};

/// Files that hold a document that another file stands for are not asked about and not found.
class Implementation {
 public:
  explicit Implementation(const ArchiveGraph& graph);
  ~Implementation();
  Implementation(Implementation&&) noexcept;

  /// By depth, then node. A shortest certain path counts where there is one, else a shortest path.
  std::vector<Implementer> of(NodeIndex node) const;
  /// Whether anything carries it out.
  bool has_any(NodeIndex node) const;
  /// Groups of two and more documents that carry out each other in a circle by certain statements, each
  /// ascending, by their first.
  std::vector<std::vector<NodeIndex>> circles() const;

 private:
  struct Paths;
  std::unique_ptr<const Paths> paths_;
};

}  // namespace rasoat
