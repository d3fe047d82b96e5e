// superior-uncited: a plan or a programme that rests on nothing: it cites no document that it carries out or
// is based on. With an archive: it passes over the plan by which the body above carries out the same
// document.
#include <set>

#include "coverage/findings.hpp"
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "drafting/superiors.hpp"

namespace rasoat::drafting {
namespace {

bool is_plan(const Draft& draft) {
  return draft.head().type == "KH" || draft.head().type == "CTr";
}

// A plan of a body above the draft's that carries out the same document and that the draft does not cite; of
// the nearest body, the newest.
NodeIndex uncited_plan(const Draft& draft, const CarriedOut& directive, BodyIndex own) {
  const ArchiveGraph& graph = *draft.options.archive->graph;
  const NodeIndex self = graph.node_of[draft.options.archive->record];
  std::set<NodeIndex> out, gone;  // cited by the draft; replaced
  NodeIndex best = kNone;
  for (const GraphEdge& edge : graph.edges) {
    if (edge.from == self) out.insert(graph.primary(edge.to));
    if (edge.relation == Relation::replaces || edge.relation == Relation::repeals)
      gone.insert(graph.primary(edge.to));
  }
  for (const GraphEdge& edge : graph.edges) {
    const Node& plan = graph.nodes[edge.from];
    const bool carries = edge.relation == Relation::implements || edge.relation == Relation::supplements;
    if (!edge.certain || !carries || graph.primary(edge.to) != directive.node || plan.same_as != kNone)
      continue;
    if (plan.status != NodeStatus::present || !plan.body || (plan.type != "KH" && plan.type != "CTr"))
      continue;
    if (out.contains(edge.from) || gone.contains(edge.from) || *plan.body == own) continue;
    if (!graph.authority->is_under(own, *plan.body) || !plan.date || !draft.day || *plan.date > *draft.day)
      continue;
    const bool nearer = best == kNone || graph.authority->is_under(*plan.body, *graph.nodes[best].body);
    if (nearer || (plan.body == graph.nodes[best].body && *plan.date > *graph.nodes[best].date))
      best = edge.from;
  }
  return best;
}

void check_archive(const Draft& draft, Report& report) {
  const auto own = own_body(draft);
  if (!own) return;
  for (const CarriedOut& directive : carried_out(draft)) {
    const NodeIndex plan = uncited_plan(draft, directive, *own);
    if (plan == kNone) continue;
    const ArchiveGraph& graph = *draft.options.archive->graph;
    Finding& finding = report.at(directive.place, "check-superior-plan-uncited",
                                 {called(graph, directive.node), called(graph, plan),
                                  graph.authority->body(*graph.nodes[plan].body).name});
    finding.related.push_back({graph.records[graph.nodes[plan].record].file, {}});
  }
}

void check_rule(const Draft& draft, Report& report) {
  if (!is_plan(draft) || draft.options.extract) return;
  check_archive(draft, report);
  for (const Reference& one : draft.found.references) {
    if (one.kind != ReferenceKind::self && one.target != "self") return;
  }
  const auto line = draft.line(LineRole::type);
  report.at(line ? draft.to_source(trimmed(draft.view(), *line)) : first_character(draft),
            "check-superior-uncited");
}

}  // namespace

extern const RuleBody superior_uncited;
const RuleBody superior_uncited{
    check_rule, changed_plan("thực hiện Chỉ thị số 10-CT/TU", "kiểm tra công tác văn thư"), kSamplePlan};

}  // namespace rasoat::drafting
