#include "coverage/evidence.hpp"

#include <algorithm>
#include <tuple>

#include "coverage/kind_word.hpp"
#include "coverage/title.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kTwoReadings = "doubt-two-readings";
constexpr std::string_view kIssuer = "doubt-issuer";
constexpr std::string_view kOnlyCited = "doubt-only-cited";
constexpr std::string_view kUndated = "doubt-undated";
constexpr std::string_view kDecision = "QĐ", kGuidance = "HD";

// Those of the bodies asked that `accepts` takes.
template <typename ByBody, typename Accepts>
void take(const ByBody& documents, const std::vector<BodyIndex>& bodies, std::vector<Candidate>& out,
          const Accepts& accepts) {
  for (const BodyIndex body : bodies) {
    const auto own = documents.find(body);
    if (own == documents.end()) continue;
    for (const Candidate& document : own->second) {
      if (accepts(document.node)) out.push_back(document);
    }
  }
}

bool is_letter(const Node& node) {
  return node.type.empty() || node.type == "CV";
}

// Of the type itself, a decision that issues it, or a letter that gives guidance.
bool is_of_kind(const Node& node, std::string_view kind) {
  if (node.type == kind) return true;
  if (node.type == kDecision) return issued_kind(node.title) == kind;
  return kind == kGuidance && is_letter(node) && begins_with_guidance(node.title);
}

}  // namespace

EvidenceFinder::EvidenceFinder(const ArchiveGraph& graph, const AuditSettings& settings,
                               const Implementation& implementation)
    : graph_(graph),
      settings_(settings),
      implementation_(implementation),
      reporters_(sources_of(Relation::reports_on)),
      answerers_(sources_of(Relation::answers)),
      guides_(sources_of(Relation::guides)),
      based_(sources_of(Relation::based_on)),
      cited_in_reports_(sources_of(Relation::cites, true)) {}

// What drafts state, or is stated of them, counts for nothing.
EvidenceFinder::ByNode EvidenceFinder::sources_of(Relation relation, bool reports_only) const {
  std::unordered_map<NodeIndex, std::vector<Candidate>> sources;
  for (const GraphEdge& edge : graph_.edges) {
    const bool draft = graph_.nodes[edge.from].status == NodeStatus::draft ||
                       graph_.nodes[graph_.node_of[edge.record]].status == NodeStatus::draft;
    if (edge.relation != relation || draft) continue;
    if (reports_only && graph_.nodes[edge.from].type != "BC") continue;
    sources[graph_.primary(edge.to)].push_back(
        {graph_.primary(edge.from), edge.certain ? std::string_view() : kTwoReadings});
  }
  ByNode result;
  for (const auto& [node, documents] : sources) result.emplace(node, by_body(documents));
  return result;
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

// --- what is accepted ---

bool EvidenceFinder::is_accepted(const Node& node, const Question& question) const {
  const auto fits = [&](const std::string& kind) { return is_of_kind(node, kind); };
  const bool named = std::any_of(question.kinds.begin(), question.kinds.end(), fits);
  if (question.action == DutyAction::issue) return question.kinds.empty() || named;
  const auto& types = settings_.policy.accepted_for(question.action);
  return named || std::any_of(types.begin(), types.end(), fits);
}

// `answers`: the document says that it answers the directive, so that a letter need not begin with báo cáo.
bool EvidenceFinder::is_report(const Node& node, const Question& question, bool answers) const {
  const auto& types = settings_.policy.accepted_for(question.action);
  const bool typed = std::find(types.begin(), types.end(), node.type) != types.end();
  const bool letter = is_letter(node) && !asks_for_reports(node) &&
                      (begins_with_report(node.title) || (answers && begins_with_answer(node.title)));
  return (typed || letter) && (question.action == DutyAction::report || names_review(node.title));
}

// "V/v báo cáo kết quả năm 2023" is the subject of who reports, and of who asks others to.
bool EvidenceFinder::asks_for_reports(const Node& letter) const {
  if (letter.record == kNone) return false;
  const Viewpoint from{letter.body, letter.territory};
  const auto asks_another = [&](const std::string& actor) {
    const auto body = graph_.authority->named(actor, from);
    return !body || body != letter.body;
  };
  const auto& duties = graph_.records[letter.record].duties;
  return std::any_of(duties.begin(), duties.end(), [&](const Duty& duty) {
    const bool report = duty.action == DutyAction::report || duty.action == DutyAction::review;
    return report && duty.due && std::any_of(duty.actors.begin(), duty.actors.end(), asks_another);
  });
}

// The names of the document's body and of those above it.
std::vector<NameWords> EvidenceFinder::names_above(const Node& node) const {
  std::vector<NameWords> names;
  for (auto body = node.body; body; body = graph_.authority->body(*body).parent)
    names.push_back(read_words(graph_.authority->body(*body).name));
  return names;
}

const Subject& EvidenceFinder::subject_of(NodeIndex node) {
  const auto [known, fresh] = subjects_.try_emplace(node);
  if (fresh) known->second = subject_of_title(graph_.nodes[node].title, names_above(graph_.nodes[node]));
  return known->second;
}

// A document with the directive only among its bases: where it speaks of the same as the directive, or as the
// clause that orders it.
bool EvidenceFinder::is_accepted_base(NodeIndex document, NodeIndex base, const Question& question) {
  if (!is_accepted(graph_.nodes[document], question)) return false;
  const Subject& subject = subject_of(document);
  if (is_same(subject, subject_of(base))) return true;
  const auto names = names_above(graph_.nodes[document]);
  return std::any_of(question.clauses.begin(), question.clauses.end(), [&](std::string_view clause) {
    return is_ordered(subject, subject_of_clause(clause, names));
  });
}

// "Căn cứ Kế hoạch số 50/KH-UBND …; UBND huyện báo cáo …", "Ngày …, UBND tỉnh ban hành Kế hoạch số
// 50/KH-UBND. Qua sáu tháng …": a report that names the directive and speaks of the same.
bool EvidenceFinder::is_report_on_subject(NodeIndex document, NodeIndex named, const Question& question) {
  return is_report(graph_.nodes[document], question, false) &&
         is_same(subject_of(document), subject_of(named));
}

// --- where it is looked for ---

// What carries the document out, by its words or by its bases and its subject.
void EvidenceFinder::take_carrying(NodeIndex about, const Question& question, std::vector<Candidate>& out) {
  take(implementers_of(about), question.bodies, out,
       [&](NodeIndex node) { return is_accepted(graph_.nodes[node], question); });
  const auto based = based_.find(about);
  if (based == based_.end()) return;
  take(based->second, question.bodies, out,
       [&](NodeIndex node) { return is_accepted_base(node, about, question); });
}

// Reports on the documents asked about, or that answer them, on the body's own plans for them, and on the
// plans that answer its plan duty, whatever document those carry out.
void EvidenceFinder::take_reports(const Question& question, std::vector<Candidate>& out) {
  std::vector<Candidate> subjects;
  for (const NodeIndex about : question.about) subjects.push_back({about, {}});
  Question plans = question;
  plans.action = DutyAction::plan;
  for (const NodeIndex about : question.about) take_carrying(about, plans, subjects);
  for (const Candidate& plan : question.plans) {
    subjects.push_back(plan);
    take_carrying(plan.node, plans, subjects);
  }
  for (const Candidate& subject : subjects) {
    const std::size_t first = out.size();
    for (const auto* documents : {&reporters_, &answerers_}) {
      const auto found = documents->find(subject.node);
      if (found == documents->end()) continue;
      take(found->second, question.bodies, out,
           [&](NodeIndex node) { return is_report(graph_.nodes[node], question, documents == &answerers_); });
    }
    for (const auto* documents : {&based_, &cited_in_reports_}) {
      const auto found = documents->find(subject.node);
      if (found == documents->end()) continue;
      take(found->second, question.bodies, out,
           [&](NodeIndex node) { return is_report_on_subject(node, subject.node, question); });
    }
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
      take_carrying(about, question, out);
      const auto guides = guides_.find(about);
      if (question.action != DutyAction::issue || guides == guides_.end()) continue;
      take(guides->second, question.bodies, out,
           [&](NodeIndex node) { return is_accepted(graph_.nodes[node], question); });
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
