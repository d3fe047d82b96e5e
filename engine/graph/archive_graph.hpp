// The documents of an archive and those they cite, joined: one node for each document, an edge for each thing
// that a text says one document does with another.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "authority/authority.hpp"
#include "graph/citation.hpp"
#include "record/record.hpp"
#include "settings/organisations.hpp"

namespace rasoat {

enum class NodeStatus : std::uint8_t {
  present,  ///< a file of the archive
  draft,    ///< a file that is a draft: orders nothing, answers nothing
  cited,    ///< no file, only cited
};

std::string_view name_of(NodeStatus status) noexcept;

struct Node {
  std::string id;  ///< file:PATH, cited:DESIGNATION@DATE#BODY
  NodeStatus status = NodeStatus::cited;
  std::uint32_t record = kNone;  ///< of a file
  std::string designation;       ///< a file's as printed, else in correct form; empty where there is none
  std::string type;              ///< code; empty where not known
  std::optional<Date> date;
  std::optional<Date> not_before;  ///< of a file without a date: that of the newest document it cites
  std::optional<BodyIndex> body;
  std::vector<BodyIndex> possible;  ///< where several bodies fit its head equally
  Territory territory;
  std::string issuer;  ///< as printed
  std::string title;
  NodeIndex same_as = kNone;  ///< a second file of one document: the node that stands for it
};

/// One statement: `from` does something with `to`. An ambiguous citation makes one edge for each document
/// that it may mean, none of them certain.
struct GraphEdge {
  NodeIndex from = 0;
  NodeIndex to = 0;
  Relation relation = Relation::cites;
  bool certain = true;
  std::uint32_t record = 0;         ///< which text says so
  std::uint32_t reference = kNone;  ///< where in it, as far as it says so in one place
};

struct ArchiveGraph {
  std::vector<Record> records;         ///< by file; documents and files that are none
  std::vector<FailedRecord> failed;    ///< by file
  std::vector<NodeIndex> node_of;      ///< by record; kNone for a file that is no document
  std::vector<Citations> citations;    ///< by record
  std::vector<Node> nodes;             ///< files first, in the order of their records
  std::vector<GraphEdge> edges;        ///< by from, to, relation, record, reference
  std::optional<Authority> authority;  ///< standings are by record

  /// The node that stands for the document: another one where this is its second file.
  NodeIndex primary(NodeIndex node) const noexcept {
    return nodes[node].same_as == kNone ? node : nodes[node].same_as;
  }
};

/// Whether something of a document was recognised in the file: a head, or anything cited or ordered.
bool is_document(const Record& record);

/// Joins the records of an archive, in whatever order they come. `registry` may be null. Of two records of
/// one file only one is kept.
ArchiveGraph join_records(std::vector<FileRecord> records, const Organisations* registry);

}  // namespace rasoat
