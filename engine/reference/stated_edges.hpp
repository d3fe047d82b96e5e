// What the text states between two documents, gathered: of each pair the strongest relation.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "reference/reference.hpp"
#include "reference/resolve.hpp"

namespace rasoat {

class StatedEdges {
 public:
  /// From one document to another; nothing from a document to itself, nor to this one.
  void note(const std::string& from, const std::string& to, Relation relation);
  /// The same said of two mentions, where the first can be said to do that with the second.
  void note(const ResolvedMention& from, const ResolvedMention& to, Relation relation);

  /// By from, to.
  std::vector<Edge> all() const;

 private:
  std::map<std::pair<std::string, std::string>, Relation> edges_;
};

}  // namespace rasoat
