// The order of the join: bodies of the heads, nodes of the files, then citations, first those that a file
// answers, then those that only other citations tell about.
#include <algorithm>
#include <array>

#include "graph/archive_graph.hpp"
#include "graph/cited_only.hpp"
#include "graph/duplicates.hpp"
#include "graph/edges.hpp"
#include "graph/local_terms.hpp"
#include "graph/resolve.hpp"

namespace rasoat {
namespace {

void take_records(ArchiveGraph& graph, std::vector<FileRecord> records) {
  graph.records.reserve(records.size());
  for (FileRecord& record : records) {
    if (auto* read = std::get_if<Record>(&record))
      graph.records.push_back(std::move(*read));
    else
      graph.failed.push_back(std::move(std::get<FailedRecord>(record)));
  }
  const auto before = [](const Record& a, const Record& b) {
    return std::tie(a.file, a.digest) < std::tie(b.file, b.digest);
  };
  // Most often all are in order, or all but the drafts at the end.
  const auto tail = std::is_sorted_until(graph.records.begin(), graph.records.end(), before);
  std::sort(tail, graph.records.end(), before);
  std::inplace_merge(graph.records.begin(), tail, graph.records.end(), before);
  std::sort(graph.failed.begin(), graph.failed.end(), [](const FailedRecord& a, const FailedRecord& b) {
    return std::tie(a.file, a.error.message) < std::tie(b.file, b.error.message);
  });
  const auto drop_repeated = [](auto& list) {
    list.erase(
        std::unique(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.file == b.file; }),
        list.end());
  };
  drop_repeated(graph.records);
  drop_repeated(graph.failed);
}

void make_files(ArchiveGraph& graph) {
  graph.node_of.assign(graph.records.size(), kNone);
  graph.nodes.reserve(graph.records.size());
  for (std::uint32_t i = 0; i < graph.records.size(); ++i) {
    const Record& record = graph.records[i];
    if (!is_document(record)) continue;
    const Head& head = record.document;
    const Standing& standing = graph.authority->standing(i);
    Node node;
    node.id = "file:" + record.file;
    node.status = head.draft ? NodeStatus::draft : NodeStatus::present;
    node.record = i;
    node.designation = head.designation.value_or("");
    node.type = head.type ? *head.type : standing.designation ? standing.designation->type : "";
    node.date = head.issued_on;
    node.body = standing.body;
    node.possible = standing.possible;
    node.territory = standing.territory;
    node.issuer = head.issuer.value_or("");
    node.title = head.title.value_or("");
    graph.node_of[i] = static_cast<NodeIndex>(graph.nodes.size());
    graph.nodes.push_back(std::move(node));
  }
}

Bearers bearers_of(const ArchiveGraph& graph) {
  Bearers bearers;
  for (NodeIndex i = 0; i < graph.nodes.size(); ++i) {
    const Node& node = graph.nodes[i];
    const auto& designation = graph.authority->standing(node.record).designation;
    if (node.status != NodeStatus::present || node.same_as != kNone || !designation) continue;
    const std::string key = designation->key(node.type), printed = designation->key();
    bearers.add(key, {i, node.date, node.body, node.territory, node.type});
    if (printed != key) bearers.add(printed, {i, node.date, node.body, node.territory, node.type});
  }
  return bearers;
}

class Resolver {
 public:
  explicit Resolver(ArchiveGraph& graph)
      : graph_(graph), bearers_(bearers_of(graph)), scopes_(*graph.authority) {}

  void run() {
    collect();
    tell_terms();
    bearers_.arrange();
    std::vector<Open> dated, undated;
    for (Open& open : open_) {
      const bool has_date = graph_.citations[open.record].list[open.citation].date.has_value();
      if (!has_date)
        undated.push_back(std::move(open));
      else if (!resolve(open))
        dated.push_back(std::move(open));
    }
    join_dated(graph_, dated, bearers_);
    bearers_.arrange();
    std::erase_if(undated, [&](const Open& open) { return resolve(open); });
    join_undated(graph_, undated);
    join_named(graph_);
    name_cited(graph_);
  }

 private:
  void collect() {
    for (std::uint32_t record = 0; record < graph_.records.size(); ++record) {
      if (graph_.node_of[record] == kNone) continue;
      auto& list = graph_.citations[record].list;
      for (std::uint32_t i = 0; i < list.size(); ++i) {
        if (list[i].designation && !is_own(record, list[i]))
          open_.push_back({record, i, scopes_.scope_of(list[i], record)});
      }
    }
  }
  // What citations with a day tell of the terms of local bodies helps those that print a term alone.
  void tell_terms() {
    LocalTerms terms;
    const auto each = [&](const auto& visit) {
      for (Open& open : open_) {
        if (open.scope.local_term) visit(open.scope, graph_.citations[open.record].list[open.citation].date);
      }
    };
    each([&](const Scope& scope, const std::optional<Date>& date) {
      if (date) terms.learn(scope.bodies.front(), *scope.local_term, *date);
    });
    each([&](Scope& scope, const std::optional<Date>& date) {
      if (!date) scope.term = terms.term(scope.bodies.front(), *scope.local_term);
    });
  }
  // The document's own designation, with its own date or with neither date nor issuer: a mention of itself.
  bool is_own(std::uint32_t record, const Citation& citation) const {
    const Node& node = graph_.nodes[graph_.node_of[record]];
    const auto& own = graph_.authority->standing(record).designation;
    return own && (citation.key == own->key(node.type) || citation.key == own->key()) &&
           (citation.date ? citation.date == node.date : citation.issuer.empty());
  }

  bool resolve(const Open& open) {
    Citation& citation = graph_.citations[open.record].list[open.citation];
    const Bearing* bearing = bearers_.of(citation.key);
    if (!bearing) return false;
    const NodeIndex from = graph_.node_of[open.record];
    const Asking asking{*graph_.authority, citation, open.scope, graph_.primary(from),
                        graph_.nodes[from].date};
    return citation.date ? resolve_dated(*bearing, asking, citation)
                         : resolve_undated(*bearing, asking, citation);
  }

  ArchiveGraph& graph_;
  Bearers bearers_;
  ScopeReader scopes_;
  std::vector<Open> open_;
};

// A file without a date is no older than the newest document it cites.
void bound_undated(ArchiveGraph& graph) {
  for (Node& node : graph.nodes) {
    if (node.record == kNone || node.date) continue;
    for (const Citation& citation : graph.citations[node.record].list) {
      std::optional<Date> date =
          citation.is_certain() ? graph.nodes[citation.nodes.front()].date : std::nullopt;
      if (!date) date = citation.date;
      if (date && (!node.not_before || *node.not_before < *date)) node.not_before = date;
    }
  }
}

}  // namespace

std::string_view name_of(NodeStatus status) noexcept {
  constexpr std::array<std::string_view, 3> kNames = {"present", "draft", "cited"};
  return kNames[static_cast<std::size_t>(status)];
}

bool is_document(const Record& record) {
  const Head& head = record.document;
  const bool has_head = head.has_head || head.draft || head.type || head.number || head.designation ||
                        head.issued_on || head.signature;
  return has_head || !record.references.empty() || !record.duties.empty();
}

ArchiveGraph join_records(std::vector<FileRecord> records, const Organisations* registry) {
  ArchiveGraph graph;
  take_records(graph, std::move(records));
  std::vector<const Head*> heads;
  for (const Record& record : graph.records) heads.push_back(&record.document);
  graph.authority.emplace(registry, heads);
  make_files(graph);
  find_duplicates(graph);
  for (std::uint32_t i = 0; i < graph.records.size(); ++i) {
    graph.citations.push_back(graph.node_of[i] == kNone ? Citations{} : read_citations(graph.records[i]));
  }
  Resolver(graph).run();
  bound_undated(graph);
  make_edges(graph);
  return graph;
}

}  // namespace rasoat
