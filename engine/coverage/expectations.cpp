#include "coverage/expectations.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "coverage/title.hpp"

namespace rasoat {
namespace {

// All asks for one thing.
struct Merged {
  Ask ask;  // the first of them, with the day that holds
  std::vector<std::uint32_t> clauses;
  std::vector<Candidate> answers;  // that answer this and no other expectation
};

bool stays_apart(const Ask& ask) {
  return (ask.action == DutyAction::report || ask.action == DutyAction::review) && !ask.period;
}

auto key_of_ask(const Ask& ask) {
  return std::tuple(ask.directive, ask.body, ask.action, std::string_view(ask.kind), ask.period);
}

// The earliest day printed in the text holds, the policy's only where none is printed.
void merge(Merged& into, const Ask& ask) {
  const bool better = (ask.printed && !into.ask.printed) || (ask.printed == into.ask.printed && ask.due &&
                                                             (!into.ask.due || *ask.due < *into.ask.due));
  if (better) {
    into.ask.due = ask.due;
    into.ask.printed = ask.printed;
  }
  into.ask.doubtful = into.ask.doubtful && ask.doubtful;
  into.clauses.push_back(ask.clause);
}

class Judge {
 public:
  Judge(const ArchiveGraph& graph, const AuditSettings& settings, Asks asks, EvidenceFinder& evidence)
      : graph_(graph), settings_(settings), asks_(std::move(asks)), evidence_(evidence) {
    observed_.assign(graph.authority->bodies().size(), false);
    for (const Node& node : graph.nodes) {
      if (node.status == NodeStatus::present && node.body) observed_[*node.body] = true;
    }
    for (const GraphEdge& edge : graph.edges) {
      const bool answers = edge.relation == Relation::implements || is_report_relation(edge.relation);
      if (answers && graph.nodes[edge.from].status == NodeStatus::draft)
        drafts_[graph.primary(edge.to)].push_back({edge.from, is_report_relation(edge.relation)});
    }
  }

  std::vector<Judged> run() {
    std::vector<Ask>& asks = asks_.asks;
    std::stable_sort(asks.begin(), asks.end(), [](const Ask& a, const Ask& b) {
      return std::tuple(key_of_ask(a), !a.printed, a.due, a.clause) <
             std::tuple(key_of_ask(b), !b.printed, b.due, b.clause);
    });
    for (auto first = asks.begin(); first != asks.end();) {
      const auto last = std::find_if(first, asks.end(), [&](const Ask& ask) {
        return std::tuple(ask.directive, ask.body, ask.action) !=
               std::tuple(first->directive, first->body, first->action);
      });
      judge_group({first, last});
      first = last;
    }
    std::sort(result_.begin(), result_.end(),
              [](const Judged& a, const Judged& b) { return rank(a.expectation) < rank(b.expectation); });
    return std::move(result_);
  }

 private:
  using Rank = std::tuple<std::string, std::string, std::string, std::string_view, std::string, std::string,
                          std::string>;
  static Rank rank(const Expectation& e) {
    return {e.directive.value_or(""),
            e.directive_file,
            e.body,
            name_of(e.action),
            e.period ? label(*e.period) : "",
            e.due ? to_iso(*e.due) : "",
            e.kind.value_or("")};
  }

  static bool is_report_relation(Relation relation) {
    return relation == Relation::reports_on || relation == Relation::answers;
  }

  // All that one directive asks of one body by one action.
  void judge_group(std::span<const Ask> asks) {
    std::vector<Merged> group;
    for (const Ask& ask : asks) {
      const bool same = !group.empty() && key_of_ask(group.back().ask) == key_of_ask(ask);
      // Reports of different printed days are different reports; the policy asks for the first of them.
      const bool apart = same && stays_apart(ask) && ask.printed && group.back().ask.due != ask.due;
      if (same && !apart)
        merge(first_like(group, ask), ask);
      else
        group.push_back({ask, {ask.clause}, {}});
    }
    const Ask& first = asks.front();
    if (first.directive != plans_of_.first || first.body != plans_of_.second) plans_.clear();
    plans_of_ = {first.directive, first.body};
    for (Merged& merged : group) answer(merged);
    if (asks.front().action == DutyAction::report || asks.front().action == DutyAction::review)
      share_out(group);
    else
      keep_of_period(group);
    for (Merged& merged : group) {
      result_.push_back(judged(merged));
      if (first.action == DutyAction::plan)
        plans_.insert(plans_.end(), merged.answers.begin(), merged.answers.end());
    }
  }
  static Merged& first_like(std::vector<Merged>& group, const Ask& ask) {
    if (ask.printed || !stays_apart(ask)) return group.back();
    return *std::find_if(group.begin(), group.end(),
                         [&](const Merged& merged) { return key_of_ask(merged.ask) == key_of_ask(ask); });
  }

  void answer(Merged& merged) {
    Question question{merged.ask.action, {}, {merged.ask.body}, {merged.ask.directive}, {}, plans_};
    if (!merged.ask.kind.empty()) question.kinds.push_back(merged.ask.kind);
    for (const std::uint32_t clause : merged.clauses) {
      const Clause& asking = asks_.clauses[clause];
      question.about.insert(question.about.end(), asking.about.begin(), asking.about.end());
      question.bodies.insert(question.bodies.end(), asking.answerers.begin(), asking.answerers.end());
      question.kinds.insert(question.kinds.end(), asking.kinds.begin(), asking.kinds.end());
      question.clauses.push_back(asking.words);
    }
    const auto unique = [](auto& list, std::ptrdiff_t from) {
      std::sort(list.begin() + from, list.end());
      list.erase(std::unique(list.begin() + from, list.end()), list.end());
    };
    unique(question.about, 1);
    unique(question.bodies, 0);
    merged.answers = evidence_.candidates(question);
  }

  // --- which report answers which of several expectations ---

  void share_out(std::vector<Merged>& group) const {
    if (group.size() == 1 && !group.front().ask.period) return;
    std::map<NodeIndex, std::vector<std::size_t>> fitting;
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (const Candidate& candidate : group[i].answers) fitting[candidate.node].push_back(i);
    }
    for (const auto& [node, places] : fitting) {
      const std::vector<std::size_t> chosen = choose(group, places, graph_.nodes[node]);
      for (const std::size_t place : places) {
        if (std::find(chosen.begin(), chosen.end(), place) == chosen.end())
          std::erase_if(group[place].answers,
                        [&](const Candidate& candidate) { return candidate.node == node; });
      }
    }
  }
  // The periods that the title names; else the one whose day lies nearest.
  static std::vector<std::size_t> choose(const std::vector<Merged>& group,
                                         const std::vector<std::size_t>& places, const Node& report) {
    const auto named = periods_reported(report.title, report.date);
    std::vector<std::size_t> chosen;
    for (const std::size_t place : places) {
      const Ask& ask = group[place].ask;
      if (ask.period && is_named(group, named, *ask.period)) chosen.push_back(place);
    }
    if (!chosen.empty()) return chosen;
    for (const std::size_t place : places) {
      const Ask& ask = group[place].ask;
      if (!named.empty() && ask.period) continue;
      if (chosen.empty() || distance(ask, report) < distance(group[chosen.front()].ask, report))
        chosen.assign(1, place);
    }
    return chosen;
  }
  // The yearly report stands for the last part of the year where the year itself is not asked for.
  static bool is_named(const std::vector<Merged>& group, const std::vector<Period>& named,
                       const Period& period) {
    const bool asks_for_years = std::any_of(group.begin(), group.end(), [](const Merged& merged) {
      return merged.ask.period && merged.ask.period->interval == Interval::yearly;
    });
    return std::any_of(named.begin(), named.end(), [&](const Period& name) {
      return name == period ||
             (!asks_for_years && name.interval == Interval::yearly && name.last_day() == period.last_day());
    });
  }
  static int distance(const Ask& ask, const Node& report) {
    const auto day = report.date ? report.date : report.not_before;
    if (!ask.due || !day) return 0;
    return std::abs(
        static_cast<int>((std::chrono::sys_days{*day} - std::chrono::sys_days{*ask.due}).count()));
  }

  // --- plans for a period ---

  void keep_of_period(std::vector<Merged>& group) const {
    for (Merged& merged : group) {
      if (!merged.ask.period) continue;
      std::erase_if(merged.answers, [&](const Candidate& candidate) {
        return !is_of_period(graph_.nodes[candidate.node], *merged.ask.period);
      });
    }
  }
  static bool is_of_period(const Node& plan, const Period& period) {
    const auto named = periods_named(plan.title);
    if (!named.empty()) return std::find(named.begin(), named.end(), period) != named.end();
    return plan.date && period_of(period.interval, *plan.date) == period;
  }

  // --- the verdict ---

  Judged judged(const Merged& merged) const {
    const Ask& ask = merged.ask;
    const Node& directive = graph_.nodes[ask.directive];
    const Body& body = graph_.authority->body(ask.body);
    Judged out;
    out.directive = ask.directive;
    out.body = ask.body;
    Expectation& e = out.expectation;
    if (!directive.designation.empty()) e.directive = directive.designation;
    e.directive_date = directive.date;
    e.directive_file = graph_.records[directive.record].file;
    e.body = body.id;
    e.body_name = body.name;
    e.action = ask.action;
    if (!ask.kind.empty()) e.kind = ask.kind;
    e.period = ask.period;
    e.due = ask.due;
    e.due_by_policy = ask.due && !ask.printed;
    for (const std::uint32_t clause : merged.clauses) e.asked_by.push_back(asks_.clauses[clause].asker);
    std::sort(e.asked_by.begin(), e.asked_by.end());
    e.asked_by.erase(std::unique(e.asked_by.begin(), e.asked_by.end()), e.asked_by.end());
    decide(e, merged);
    return out;
  }

  void decide(Expectation& e, const Merged& merged) const {
    const Ask& ask = merged.ask;
    const Candidate* first = nullptr;
    const Candidate* doubtful = nullptr;
    for (const Candidate& candidate : merged.answers) {
      const Candidate*& slot = candidate.doubt.empty() ? first : doubtful;
      if (!slot) slot = &candidate;
    }
    // A plan that others cite shows no body as observed; a file that may be the body's does.
    const bool seen = observed_[ask.body] || holds_any(merged.answers);
    const bool due_passed = ask.due && *ask.due < settings_.as_of;  // the due day itself is still left
    const bool day_unknown = !ask.due || (!graph_.nodes[ask.directive].date && ask.period);
    if (first && ask.due) {
      const int late = static_cast<int>(
          (std::chrono::sys_days{*graph_.nodes[first->node].date} - std::chrono::sys_days{*ask.due}).count());
      e.status = late > 0 ? Status::late : Status::met;
      if (late > 0) e.days_late = late;
    } else if (ask.due && !due_passed) {
      e.status = Status::pending;
    } else if (!seen) {
      e.status = Status::unobserved;
    } else if (first || doubtful) {
      e.status = Status::uncertain;
      e.reason = first ? "doubt-directive-undated" : std::string(doubtful->doubt);
    } else if (day_unknown) {
      e.status = Status::uncertain;
      e.reason = "doubt-directive-undated";
    } else {
      e.status = Status::missing;
    }
    // Whoever may be excepted may owe nothing.
    if (ask.doubtful && (e.status == Status::missing || e.status == Status::late)) {
      e.status = Status::uncertain;
      e.days_late.reset();
      e.reason = "doubt-excepted";
    }
    add_evidence(e, merged);
    if (e.status != Status::met && e.status != Status::late) add_drafts(e, ask);
  }

  bool holds_any(const std::vector<Candidate>& documents) const {
    return std::any_of(documents.begin(), documents.end(), [&](const Candidate& document) {
      return graph_.nodes[document.node].record != kNone;
    });
  }

  void add_evidence(Expectation& e, const Merged& merged) const {
    for (const Candidate& candidate : merged.answers) {
      const bool certain = e.status == Status::met || e.status == Status::late;
      if (certain && !candidate.doubt.empty()) continue;
      e.evidence.push_back(as_evidence(candidate.node));
    }
  }
  Evidence as_evidence(NodeIndex index) const {
    const Node& node = graph_.nodes[index];
    Evidence evidence;
    if (node.record != kNone) evidence.file = graph_.records[node.record].file;
    if (!node.designation.empty()) evidence.designation = node.designation;
    evidence.date = node.date;
    return evidence;
  }

  // Drafts answer nothing, but whoever asks why something is missing wants to know of them.
  void add_drafts(Expectation& e, const Ask& ask) const {
    const bool report = ask.action == DutyAction::report || ask.action == DutyAction::review;
    const auto found = drafts_.find(ask.directive);
    if (found == drafts_.end()) return;
    NodeIndex before = kNone;
    for (const auto& [draft, reports] : found->second) {
      const Node& node = graph_.nodes[draft];
      const bool own = node.body ? *node.body == ask.body
                                 : std::ranges::find(node.possible, ask.body) != node.possible.end();
      if (own && reports == report && draft != before) e.drafts.push_back(as_evidence(draft));
      if (own && reports == report) before = draft;
    }
  }

  const ArchiveGraph& graph_;
  const AuditSettings& settings_;
  Asks asks_;
  EvidenceFinder& evidence_;
  std::vector<bool> observed_;
  struct Draft {
    NodeIndex node = 0;
    bool reports = false;  // on the directive, or answers it; else it carries it out
  };
  std::map<NodeIndex, std::vector<Draft>> drafts_;  // by the directive, then as their edges
  std::vector<Judged> result_;
  std::pair<NodeIndex, BodyIndex> plans_of_{kNone, 0};
  std::vector<Candidate>
      plans_;  // that answer the plan duty of this directive and body; plans are judged first
};

}  // namespace

std::vector<Judged> judge(const ArchiveGraph& graph, const AuditSettings& settings, Asks asks,
                          EvidenceFinder& evidence) {
  return Judge(graph, settings, std::move(asks), evidence).run();
}

}  // namespace rasoat
