// Findings about what documents cite.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "authority/symbols.hpp"
#include "coverage/findings.hpp"
#include "coverage/title.hpp"

namespace rasoat {
namespace {

// Every citation of every text that is no mere copy, with what it means.
template <typename Visit>
void each_citation(const ArchiveGraph& graph, const Visit& visit) {
  for (std::uint32_t record = 0; record < graph.records.size(); ++record) {
    if (graph.node_of[record] == kNone || is_copy(graph, record)) continue;
    for (const Citation& citation : graph.citations[record].list) {
      if (citation.is_certain() && !citation.references.empty())
        visit(record, citation, graph.primary(citation.nodes.front()));
    }
  }
}

// The first mention that prints a date.
std::uint32_t dated_mention(const Record& record, const Citation& citation) {
  for (const std::uint32_t reference : citation.references) {
    if (record.references[reference].date == citation.date) return reference;
  }
  return citation.references.front();
}

Finding finding(std::string rule, Severity severity, Place place, std::string message,
                std::vector<std::string> arguments) {
  Finding out;
  out.rule = std::move(rule);
  out.severity = severity;
  out.place = std::move(place);
  out.message = std::move(message);
  out.arguments = std::move(arguments);
  return out;
}

// The designation that the text prints; a document named otherwise in words.
std::string cited_as(const ArchiveGraph& graph, const Citation& citation, NodeIndex node) {
  return citation.designation ? citation.target : called(graph, node);
}

// For documents that are only cited: the first mention that prints the date that holds.
std::map<NodeIndex, Place> first_mentions(const ArchiveGraph& graph) {
  std::map<NodeIndex, Place> first;
  each_citation(graph, [&](std::uint32_t record, const Citation& citation, NodeIndex node) {
    if (graph.nodes[node].record != kNone || citation.wrong_date || !citation.date) return;
    first.emplace(node, place_of(graph.records[record], dated_mention(graph.records[record], citation)));
  });
  return first;
}

// A symbol whose bearers are known well enough to say that a named issuer is another body.
bool is_firm(std::string_view symbol) {
  DesignationParts alone;
  alone.symbol = symbol;
  alone.state = true;
  // The Council and its Standing Committee share a name (Thường trực X speaks for X).
  static const std::array<std::string, 3> at_every_level = {fold_symbol("UBND"), fold_symbol("HĐND"),
                                                            fold_symbol("TTHĐND")};
  return is_unique_in_territory(alone) ||
         std::find(at_every_level.begin(), at_every_level.end(), symbol) != at_every_level.end();
}

std::string name_of_issuer(const ArchiveGraph& graph, NodeIndex node, const DesignationParts& designation) {
  if (graph.nodes[node].body) return graph.authority->body(*graph.nodes[node].body).name;
  return std::string(known_symbol(designation)->name);
}

// What documents are called: their own titles; for those that are only cited, the first title printed.
class Titles {
 public:
  explicit Titles(const ArchiveGraph& graph) : graph_(graph) {
    each_citation(graph, [&](std::uint32_t record, const Citation& citation, NodeIndex node) {
      if (graph.nodes[node].record != kNone) return;
      for (const std::uint32_t reference : citation.references) {
        const auto& title = graph.records[record].references[reference].title;
        if (title) printed_.try_emplace(node, *title, place_of(graph.records[record], reference));
      }
    });
  }

  /// The title that a cited one is not, and where it stands.
  std::optional<std::pair<std::string, Place>> other(NodeIndex node, const std::string& cited) const {
    if (const std::uint32_t record = graph_.nodes[node].record; record != kNone) {
      if (!is_other_title(cited, graph_.nodes[node].title)) return std::nullopt;
      return std::pair(graph_.nodes[node].title, whole_file(graph_.records[record]));
    }
    const auto found = printed_.find(node);
    if (found == printed_.end() || !is_other_title(cited, found->second.first) ||
        !is_other_title(found->second.first, cited))
      return std::nullopt;
    return found->second;
  }

 private:
  const ArchiveGraph& graph_;
  std::map<NodeIndex, std::pair<std::string, Place>> printed_;
};

void check_titles(const ArchiveGraph& graph, Findings& findings) {
  const Titles titles(graph);
  each_citation(graph, [&](std::uint32_t index, const Citation& citation, NodeIndex node) {
    const Record& record = graph.records[index];
    std::set<std::string> seen;
    for (const std::uint32_t reference : citation.references) {
      const auto& title = record.references[reference].title;
      if (!title || !seen.insert(*title).second) continue;
      const auto other = titles.other(node, *title);
      if (!other) continue;
      const bool present = graph.nodes[node].record != kNone;
      findings.push_back(finding("citation-conflict", Severity::warning, place_of(record, reference),
                                 present ? "citation-conflict-title" : "citation-conflict-titles",
                                 {cited_as(graph, citation, node), *title, other->first}));
      findings.back().related.push_back(other->second);
    }
  });
}

}  // namespace

bool is_other_issuer(const std::string& issuer, const DesignationParts& designation) {
  if (designation.symbol.find('-') != std::string::npos || !known_symbol(designation) ||
      !is_firm(designation.symbol))
    return false;
  const auto symbols = symbols_of(read_body_name(issuer));
  return !symbols.empty() && std::all_of(symbols.begin(), symbols.end(), [&](std::string_view symbol) {
    return is_firm(symbol) && !designation.symbol.ends_with(symbol) && !symbol.ends_with(designation.symbol);
  });
}

void check_conflicts(const ArchiveGraph& graph, Findings& findings) {
  check_titles(graph, findings);
  const auto first = first_mentions(graph);
  each_citation(graph, [&](std::uint32_t index, const Citation& citation, NodeIndex node) {
    const Record& record = graph.records[index];
    const auto other = first.find(node);
    const auto related = file_of(graph, node)   ? file_of(graph, node)
                         : other != first.end() ? std::optional(other->second)
                                                : std::nullopt;
    const auto add = [&](std::uint32_t reference, const char* message, std::string printed,
                         std::string right) {
      findings.push_back(finding("citation-conflict", Severity::warning, place_of(record, reference), message,
                                 {cited_as(graph, citation, node), std::move(printed), std::move(right)}));
      if (related) findings.back().related.push_back(*related);
    };
    if (citation.wrong_date && graph.nodes[node].date) {
      const bool present = graph.nodes[node].record != kNone;
      add(dated_mention(record, citation), present ? "citation-conflict-date" : "citation-conflict-dates",
          to_iso(*citation.date), to_iso(*graph.nodes[node].date));
    }
    if (!citation.designation) return;
    std::set<std::string> seen;
    for (const std::uint32_t reference : citation.references) {
      const auto& issuer = record.references[reference].issuer;
      if (!issuer || !seen.insert(*issuer).second || !is_other_issuer(*issuer, *citation.designation))
        continue;
      add(reference, "citation-conflict-issuer", *issuer, name_of_issuer(graph, node, *citation.designation));
    }
  });
}

void check_order(const ArchiveGraph& graph, Findings& findings) {
  each_citation(graph, [&](std::uint32_t index, const Citation& citation, NodeIndex node) {
    const auto& own = graph.nodes[graph.node_of[index]].date;
    const auto& cited = graph.nodes[node].date;
    if (!own || !cited || citation.wrong_date || citation.date != cited || *cited <= *own) return;
    const Record& record = graph.records[index];
    findings.push_back(finding("cites-later", Severity::error,
                               place_of(record, dated_mention(record, citation)), "cites-later",
                               {cited_as(graph, citation, node), to_iso(*cited), to_iso(*own)}));
    if (const auto file = file_of(graph, node)) findings.back().related.push_back(*file);
  });
}

void check_replaced(const ArchiveGraph& graph, Findings& findings) {
  const auto replaced = replacements(graph);
  // What each text itself says to be replaced.
  std::set<std::pair<std::uint32_t, NodeIndex>> said;
  for (const GraphEdge& edge : graph.edges) {
    if (edge.relation == Relation::replaces || edge.relation == Relation::repeals)
      said.emplace(edge.record, graph.primary(edge.to));
  }
  each_citation(graph, [&](std::uint32_t index, const Citation& citation, NodeIndex node) {
    const NodeIndex self = graph.primary(graph.node_of[index]);
    const auto& own = graph.nodes[self].date;
    if (!replaced[node] || !own || *own <= replaced[node]->day || replaced[node]->by == self ||
        said.contains({index, node}))
      return;
    findings.push_back(finding(
        "cites-replaced", Severity::warning, place_of(graph.records[index], citation.references.front()),
        "cites-replaced",
        {cited_as(graph, citation, node), called(graph, replaced[node]->by), to_iso(replaced[node]->day)}));
    for (const NodeIndex other : {replaced[node]->by, node}) {
      if (const auto file = file_of(graph, other)) findings.back().related.push_back(*file);
    }
  });
}

void check_circles(const ArchiveGraph& graph, const Implementation& implementation, Findings& findings) {
  std::map<NodeIndex, std::size_t> circle_of;
  const auto circles = implementation.circles();
  for (std::size_t i = 0; i < circles.size(); ++i) {
    for (const NodeIndex node : circles[i]) circle_of.emplace(node, i);
  }
  // The places of each circle: where its documents say that they carry out each other.
  std::vector<std::set<Place>> places(circles.size());
  for (const GraphEdge& edge : graph.edges) {
    if (edge.relation != Relation::implements || !edge.certain) continue;
    const auto from = circle_of.find(graph.primary(edge.from)), to = circle_of.find(graph.primary(edge.to));
    if (from == circle_of.end() || to == circle_of.end() || from->second != to->second) continue;
    places[from->second].insert(place_of(graph.records[edge.record], edge.reference));
  }
  for (std::size_t i = 0; i < circles.size(); ++i) {
    std::string names;
    for (const NodeIndex node : circles[i])
      names.append(names.empty() ? "" : " → ").append(called(graph, node));
    Finding out =
        finding("implements-cycle", Severity::error, *places[i].begin(), "implements-cycle", {names});
    out.related.assign(std::next(places[i].begin()), places[i].end());
    findings.push_back(std::move(out));
  }
}

}  // namespace rasoat
