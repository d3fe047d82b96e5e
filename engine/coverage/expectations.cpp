// Duties become expectations body by body and day by day; those that ask one body for one thing by one day are one, with all
// their askers. Then the evidence decides.
#include "coverage/expectations.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "authority/designation.hpp"
#include "coverage/dues.hpp"
#include "coverage/evidence.hpp"

namespace rasoat {
namespace {

using std::chrono::sys_days;

struct Key {
  NodeIndex directive;
  BodyIndex body;
  DutyAction action;
  std::string period;
  std::string due;  ///< of single reports and reviews: those with different deadlines stay apart
  friend auto operator<=>(const Key&, const Key&) = default;
};

struct Asked {
  DueOn due;
  bool printed = false;  ///< the deadline stands in the text, not in the policy
  std::vector<Asker> askers;
  std::vector<NodeIndex> about;
};

class Expecter {
 public:
  Expecter(const ArchiveGraph& graph, const Implementation& implementation, const Ends& ends, const Policy& policy, Date as_of)
      : graph_(graph), ends_(ends), policy_(policy), as_of_(as_of), evidence_(graph, implementation, policy) {}

  Expected find() {
    for (std::uint32_t record = 0; record < graph_.records.size(); ++record) read_duties(record);
    for (const PolicyExpect& expect : policy_.expects) read_policy(expect);
    for (const auto& [key, asked] : asked_) decide(key, asked);
    return std::move(expected_);
  }

 private:
  void note(std::string rule, Severity severity, const Record& record, const Duty& duty, std::string message, std::vector<std::string> arguments) {
    expected_.findings.push_back({std::move(rule), severity, std::nullopt, {record.file, duty.span, duty.line}, std::move(message), std::move(arguments), {}});
  }

  void read_duties(std::uint32_t record) {
    const NodeIndex directive = graph_.node_of[record];
    if (directive == kNone) return;
    const Node& node = graph_.nodes[directive];
    if (node.status != NodeStatus::present || node.same_as != kNone) return;
    for (const Duty& duty : graph_.records[record].duties) read_duty(record, directive, duty);
  }

  void read_duty(std::uint32_t record, NodeIndex directive, const Duty& duty) {
    const bool expects = duty.action == DutyAction::plan || duty.action == DutyAction::report || duty.action == DutyAction::review;
    if (!expects) return;
    const Record& text = graph_.records[record];
    const std::vector<NodeIndex> about = subjects(record, duty);
    bool printed = false;
    const std::vector<DueOn> dues = deadlines(graph_.nodes[directive], duty, about, directive, printed);
    if (dues.empty()) return note("undated-duty", Severity::info, text, duty, "finding-undated-duty", {duty.actors.empty() ? std::string() : duty.actors.front()});
    const Viewpoint from{graph_.nodes[directive].body, graph_.nodes[directive].territory};
    for (const std::string& actor : duty.actors) {
      const Addressees meant = graph_.authority->addressees(actor, from);
      if (meant.kind == Addressees::Kind::vague) {
        note("vague-addressee", Severity::info, text, duty, "finding-vague-addressee", {actor});
      } else if (meant.kind == Addressees::Kind::stranger) {
        note("unknown-body", Severity::info, text, duty, "finding-unknown-body", {actor});
      }
      for (const BodyIndex body : meant.bodies) {
        for (const DueOn& due : dues) {
          const Body& who = graph_.authority->body(body);
          if (meant.kind == Addressees::Kind::members && !who.exists_on(due.day)) continue;
          ask(directive, body, duty.action, due, printed, {Place{text.file, duty.span, duty.line}, 0}, about);
        }
      }
    }
  }

  // The documents that a duty is about, besides the directive itself.
  std::vector<NodeIndex> subjects(std::uint32_t record, const Duty& duty) const {
    std::vector<NodeIndex> about;
    for (const std::string& target : duty.about) {
      for (const Citation& citation : graph_.citations[record].list) {
        if (citation.target == target && citation.is_certain()) about.push_back(graph_.primary(citation.nodes.front()));
      }
    }
    return about;
  }

  std::vector<DueOn> deadlines(const Node& node, const Duty& duty, const std::vector<NodeIndex>& about, NodeIndex directive, bool& printed) const {
    const auto day = node.date ? node.date : node.not_before;
    if (!day) return {};
    DueContext context{duty.action, *day, as_of_, std::nullopt};
    if (const auto end = ends_.find(directive); end != ends_.end()) context.ends_on = end->second.day;
    const bool usable = duty.due && (duty.due->kind == DueKind::date || duty.due->kind == DueKind::period || duty.due->kind == DueKind::recurring);
    if (usable) {
      printed = true;
      return dues_of(duty.due->rule, context, policy_);
    }
    // The policy's deadline serves a plan that carries out this directive or a document it is about.
    const bool for_this = std::ranges::find(duty.about, "self") != duty.about.end() || !about.empty();
    if (duty.action != DutyAction::plan || duty.due || !for_this || !policy_.plan_within) return {};
    return {{std::nullopt, after(*day, *policy_.plan_within)}};
  }

  void read_policy(const PolicyExpect& expect) {
    for (NodeIndex i = 0; i < graph_.nodes.size(); ++i) {
      const Node& node = graph_.nodes[i];
      if (node.status != NodeStatus::present || node.same_as != kNone || !node.date || !node.body) continue;
      if (std::ranges::find(expect.types, node.type) == expect.types.end()) continue;
      if (graph_.authority->body(*node.body).symbol != fold_symbol(expect.from)) continue;
      const auto within = expect.within ? expect.within : expect.action == DutyAction::plan ? policy_.plan_within : std::nullopt;
      if (!within) continue;
      const DueOn due{std::nullopt, after(*node.date, *within)};
      const auto bodies = graph_.authority->bodies();
      for (BodyIndex body = 0; body < bodies.size(); ++body) {
        const bool meant = bodies[body].symbol == fold_symbol(expect.of) && bodies[body].exists_on(due.day) && bodies[body].territory.fits(node.territory);
        if (meant) ask(i, body, expect.action, due, false, {std::nullopt, expect.number}, {});
      }
    }
  }

  void ask(NodeIndex directive, BodyIndex body, DutyAction action, const DueOn& due, bool printed, Asker asker, const std::vector<NodeIndex>& about) {
    const bool apart = action != DutyAction::plan && !due.period;
    Asked& asked = asked_[{directive, body, action, due.period ? label(*due.period) : std::string(), apart ? to_iso(due.day) : std::string()}];
    const bool first = asked.askers.empty();
    // The earliest printed deadline holds, the policy's only where none is printed.
    if (first || (printed && !asked.printed) || (printed == asked.printed && sys_days{due.day} < sys_days{asked.due.day})) asked.due = due;
    asked.printed = asked.printed || printed;
    asked.askers.push_back(std::move(asker));
    asked.about.insert(asked.about.end(), about.begin(), about.end());
  }

  void decide(const Key& key, const Asked& asked) {
    const Node& directive = graph_.nodes[key.directive];
    const Body& body = graph_.authority->body(key.body);
    Expectation made;
    made.directive = directive.designation;
    made.directive_date = directive.date;
    made.directive_file = graph_.records[directive.record].file;
    made.body = body.id;
    made.body_name = body.name;
    made.action = name_of(key.action);
    if (!key.period.empty()) made.period = key.period;
    made.due = asked.due.day;
    made.asked_by = asked.askers;
    const auto answers = evidence_.answers(key.body, key.action, key.directive, asked.about, &asked.due);
    for (const Answer& answer : answers) {
      const Node& node = graph_.nodes[answer.node];
      made.evidence.push_back({graph_.records[node.record].file, node.designation, node.date});
    }
    judge(made, answers, asked, key.body, directive.date.has_value());
    report(made);
    expected_.expectations.push_back(std::move(made));
  }

  void judge(Expectation& made, const std::vector<Answer>& answers, const Asked& asked, BodyIndex body, bool dated) const {
    const sys_days due{asked.due.day};
    if (!answers.empty() && answers.front().certain) {
      const sys_days issued{*graph_.nodes[answers.front().node].date};
      made.status = issued <= due ? Status::met : Status::late;
      if (issued > due) made.days_late = static_cast<std::int32_t>((issued - due).count());
    } else if (!answers.empty()) {
      made.status = Status::uncertain;
      made.reason = "reason-uncertain-evidence";
    } else if (due >= sys_days{as_of_}) {
      made.status = Status::pending;
    } else if (!evidence_.observed(body)) {
      made.status = Status::unobserved;
      made.reason = "reason-unobserved";
    } else if (!dated) {
      made.status = Status::uncertain;
      made.reason = "reason-undated-directive";
    } else {
      made.status = Status::missing;
    }
  }

  void report(const Expectation& made) {
    if (made.status != Status::missing && made.status != Status::late && made.status != Status::uncertain) return;
    Finding finding;
    finding.body = made.body;
    const auto asker = std::ranges::find_if(made.asked_by, [](const Asker& one) { return one.place.has_value(); });
    finding.place = asker == made.asked_by.end() ? Place{made.directive_file, {}, 0} : *asker->place;
    for (const Evidence& evidence : made.evidence) finding.related.push_back({evidence.file, {}, 0});
    finding.arguments = {made.body_name, made.directive, to_iso(*made.due), made.period.value_or(""), std::to_string(made.days_late.value_or(0))};
    if (made.status == Status::missing) {
      finding.rule = "missing-" + made.action;
      finding.severity = Severity::error;
      finding.message = "finding-missing-" + made.action;
    } else if (made.status == Status::late) {
      finding.rule = "late-" + made.action;
      finding.severity = Severity::warning;
      finding.message = "finding-late";
    } else {
      finding.rule = "uncertain-evidence";
      finding.severity = Severity::warning;
      finding.message = "finding-uncertain-evidence";
    }
    expected_.findings.push_back(std::move(finding));
  }

  const ArchiveGraph& graph_;
  const Ends& ends_;
  const Policy& policy_;
  Date as_of_;
  EvidenceFinder evidence_;
  std::map<Key, Asked> asked_;
  Expected expected_;
};

}  // namespace

Expected find_expectations(const ArchiveGraph& graph, const Implementation& implementation, const Ends& ends, const Policy& policy, Date as_of) {
  return Expecter(graph, implementation, ends, policy, as_of).find();
}

}  // namespace rasoat
