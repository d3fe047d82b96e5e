#include "coverage/evidence.hpp"

#include <algorithm>
#include <tuple>

#include "coverage/title.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kTwoReadings = "doubt-two-readings";
constexpr std::string_view kIssuer = "doubt-issuer";
constexpr std::string_view kOnlyCited = "doubt-only-cited";
constexpr std::string_view kUndated = "doubt-undated";

std::unordered_map<NodeIndex, std::vector<Candidate>> sources_of(const ArchiveGraph& graph,
                                                                 Relation relation) {
  std::unordered_map<NodeIndex, std::vector<Candidate>> sources;
  for (const GraphEdge& edge : graph.edges) {
    const bool draft = graph.nodes[edge.from].status == NodeStatus::draft ||
                       graph.nodes[graph.node_of[edge.record]].status == NodeStatus::draft;
    if (edge.relation != relation || draft) continue;
    sources[graph.primary(edge.to)].push_back(
        {graph.primary(edge.from), edge.certain ? std::string_view() : kTwoReadings});
  }
  return sources;
}

}  // namespace

EvidenceFinder::EvidenceFinder(const ArchiveGraph& graph, const AuditSettings& settings,
                               const Implementation& implementation)
    : graph_(graph), settings_(settings), implementation_(implementation) {
  for (const auto& [node, sources] : sources_of(graph, Relation::reports_on))
    reporters_.emplace(node, by_body(sources));
  for (const auto& [node, sources] : sources_of(graph, Relation::guides))
    guides_.emplace(node, by_body(sources));
}

// A document whose head several bodies fit stands under each of them, in doubt.
EvidenceFinder::ByBody EvidenceFinder::by_body(const std::vector<Candidate>& documents) const {
  ByBody result;
  for (const Candidate& document : documents) {
    const Node& node = graph_.nodes[document.node];
    if (node.body) result[*node.body].push_back(document);
    for (const BodyIndex body : node.possible) result[body].push_back({document.node, kIssuer});
  }
  return result;
}

const EvidenceFinder::ByBody& EvidenceFinder::implementers_of(NodeIndex node) {
  const auto [known, fresh] = implementers_.try_emplace(node);
  if (fresh && implementation_.has_any(node)) {
    std::vector<Candidate> documents;
    for (const Implementer& one : implementation_.of(node))
      documents.push_back({one.node, one.certain ? std::string_view() : kTwoReadings});
    known->second = by_body(documents);
  }
  return known->second;
}

bool EvidenceFinder::is_accepted(const Node& node, const Question& question) const {
  if (question.action == DutyAction::issue) return question.kind.empty() || node.type == question.kind;
  const auto& types = settings_.policy.accepted_for(question.action);
  const bool typed = std::find(types.begin(), types.end(), node.type) != types.end();
  if (question.action == DutyAction::plan) return typed;
  const bool letter = (node.type.empty() || node.type == "CV") && begins_with_report(node.title);
  return (typed || letter) && (question.action == DutyAction::report || names_review(node.title));
}

void EvidenceFinder::take(const ByBody& documents, const Question& question,
                          std::vector<Candidate>& out) const {
  for (const BodyIndex body : question.bodies) {
    const auto own = documents.find(body);
    if (own == documents.end()) continue;
    for (const Candidate& document : own->second) {
      if (is_accepted(graph_.nodes[document.node], question)) out.push_back(document);
    }
  }
}

// Reports on the documents asked about, on the body's own plans for them, and on the plans that answer its
// plan duty, whatever document those carry out.
void EvidenceFinder::take_reports(const Question& question, std::vector<Candidate>& out) {
  std::vector<Candidate> subjects;
  for (const NodeIndex about : question.about) subjects.push_back({about, {}});
  const Question plans{DutyAction::plan, {}, question.bodies, question.about, {}};
  for (const NodeIndex about : question.about) take(implementers_of(about), plans, subjects);
  for (const Candidate& plan : question.plans) {
    subjects.push_back(plan);
    take(implementers_of(plan.node), plans, subjects);
  }
  for (const Candidate& subject : subjects) {
    const auto reports = reporters_.find(subject.node);
    if (reports == reporters_.end()) continue;
    const std::size_t first = out.size();
    take(reports->second, question, out);
    for (std::size_t i = first; i < out.size(); ++i) {
      if (out[i].doubt.empty()) out[i].doubt = subject.doubt;
    }
  }
}

std::vector<Candidate> EvidenceFinder::candidates(const Question& question) {
  std::vector<Candidate> out;
  if (question.action == DutyAction::report || question.action == DutyAction::review) {
    take_reports(question, out);
  } else {
    for (const NodeIndex about : question.about) {
      take(implementers_of(about), question, out);
      const auto guides = guides_.find(about);
      if (question.action == DutyAction::issue && guides != guides_.end())
        take(guides->second, question, out);
    }
  }
  settle(question, out);
  return out;
}

void EvidenceFinder::settle(const Question& question, std::vector<Candidate>& out) const {
  const NodeIndex directive = question.about.front();
  const Node& asking = graph_.nodes[directive];
  const auto issued = asking.date ? asking.date : asking.not_before;
  std::erase_if(out, [&](const Candidate& candidate) {
    const Node& node = graph_.nodes[candidate.node];
    const bool older = issued && node.date && *node.date < *issued;
    return candidate.node == directive || older || (node.date && *node.date > settings_.as_of);
  });
  for (Candidate& candidate : out) {
    const Node& node = graph_.nodes[candidate.node];
    if (!candidate.doubt.empty()) continue;
    if (!node.date)
      candidate.doubt = kUndated;
    else if (node.status == NodeStatus::cited)
      candidate.doubt = kOnlyCited;
  }
  const auto rank = [&](const Candidate& candidate) {
    return std::tuple(graph_.nodes[candidate.node].date, candidate.node, candidate.doubt);
  };
  std::sort(out.begin(), out.end(),
            [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
  out.erase(std::unique(out.begin(), out.end(),
                        [](const Candidate& a, const Candidate& b) { return a.node == b.node; }),
            out.end());
}

}  // namespace rasoat
