#include "coverage/listings.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "coverage/findings.hpp"

namespace rasoat {
namespace {

// The words of a duty or a citation that stands exactly there; empty where none does.
std::string words_at(const Record& record, const Place& place) {
  const auto duty = std::ranges::lower_bound(record.duties, place.span, {}, &Duty::span);
  if (duty != record.duties.end() && duty->span == place.span) return duty->quote;
  const auto mention = std::ranges::lower_bound(record.references, place.span, {}, &Reference::span);
  const bool there = mention != record.references.end() && mention->span == place.span;
  return there ? mention->quote : std::string();
}

}  // namespace

std::vector<CitedOnly> cited_only(const ArchiveGraph& graph) {
  std::map<NodeIndex, CitedOnly> found;
  for (std::uint32_t record = 0; record < graph.records.size(); ++record) {
    for (const Citation& citation : graph.citations[record].list) {
      if (!citation.is_certain() || citation.references.empty()) continue;
      const NodeIndex index = citation.nodes.front();
      const Node& node = graph.nodes[index];
      if (node.status != NodeStatus::cited) continue;
      CitedOnly& one = found[index];
      one.id = node.id;
      one.shown = called(graph, index);
      one.designation = node.designation;
      one.date = node.date;
      one.mentions += static_cast<std::uint32_t>(citation.references.size());
      ++one.documents;
    }
  }
  std::vector<CitedOnly> out;
  for (auto& [node, one] : found) out.push_back(std::move(one));
  std::sort(out.begin(), out.end(), [](const CitedOnly& a, const CitedOnly& b) {
    return std::tie(b.documents, b.mentions, a.id) < std::tie(a.documents, a.mentions, b.id);
  });
  return out;
}

std::vector<Ambiguity> ambiguities(const ArchiveGraph& graph) {
  std::vector<Ambiguity> out;
  for (std::uint32_t index = 0; index < graph.records.size(); ++index) {
    if (is_copy(graph, index)) continue;
    for (const Citation& citation : graph.citations[index].list) {
      if (citation.nodes.size() < 2 || citation.references.empty()) continue;
      const std::uint32_t reference = citation.references.front();
      Ambiguity one{
          place_of(graph.records[index], reference), graph.records[index].references[reference].quote, {}};
      for (const NodeIndex node : citation.nodes)
        one.fits.push_back({graph.nodes[node].id, called(graph, node), graph.nodes[node].date});
      out.push_back(std::move(one));
    }
  }
  std::sort(out.begin(), out.end(), [](const Ambiguity& a, const Ambiguity& b) {
    return std::tie(a.place, a.fits) < std::tie(b.place, b.fits);
  });
  return out;
}

void quote_places(const ArchiveGraph& graph, Audit& audit) {
  const auto quote = [&](const Place& place) {
    if (place.span.empty()) return;
    const auto [known, fresh] = audit.quotes.try_emplace(place);
    const auto record = std::ranges::lower_bound(graph.records, place.file, {}, &Record::file);
    if (fresh && record != graph.records.end() && record->file == place.file)
      known->second = words_at(*record, place);
  };
  for (const Finding& finding : audit.findings) quote(finding.place);
  for (const Expectation& expectation : audit.expectations) {
    for (const Asker& asker : expectation.asked_by) {
      if (asker.clause) quote(*asker.clause);
    }
  }
  std::erase_if(audit.quotes, [](const auto& one) { return one.second.empty(); });
}

}  // namespace rasoat
