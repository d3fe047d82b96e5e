#include "coverage/ask.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "authority/designation.hpp"
#include "coverage/clause.hpp"
#include "coverage/directive_end.hpp"
#include "coverage/due.hpp"
#include "coverage/title.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostPeriods = 1'200;  // of one recurring duty: a hundred years of months
constexpr int kLastYear = 9'999;

Place place_of(const Record& record, const Duty& duty) {
  return {record.file, duty.span, duty.line};
}

// The periods that a coarser one of the same rules ends with: the yearly report stands for the second half.
bool stands_for(const std::vector<Recurrence>& rules, const Period& period) {
  const Date last = period.last_day();
  return std::any_of(rules.begin(), rules.end(), [&](const Recurrence& rule) {
    return rule.interval < period.interval && period_of(rule.interval, last).last_day() == last;
  });
}

class Gatherer {
 public:
  Gatherer(const ArchiveGraph& graph, const AuditSettings& settings)
      : graph_(graph), settings_(settings), authority_(*graph.authority), replaced_(replacements(graph)) {}

  Asks gather() {
    for (BodyIndex body = 0; body < authority_.bodies().size(); ++body) {
      const bool may_owe = authority_.body(body).registered || !authority_.has_registry();
      if (may_owe) bearers_[authority_.body(body).symbol].push_back(body);
    }
    for (NodeIndex node = 0; node < graph_.nodes.size(); ++node) {
      const Node& directive = graph_.nodes[node];
      if (directive.status != NodeStatus::present) continue;
      if (!is_copy(node)) ask_by_text(node);
      if (directive.same_as == kNone) ask_by_policy(node);
    }
    return std::move(result_);
  }

 private:
  // A second file with the same words says nothing new.
  bool is_copy(NodeIndex node) const {
    const Node& here = graph_.nodes[node];
    return here.same_as != kNone &&
           graph_.records[here.record].wording == graph_.records[graph_.nodes[here.same_as].record].wording;
  }

  // --- what the text asks ---

  void ask_by_text(NodeIndex node) {
    const Record& record = graph_.records[graph_.nodes[node].record];
    if (record.duties.empty()) return;
    index_targets(graph_.nodes[node].record);
    for (const Duty& duty : record.duties) {
      if (duty.action != DutyAction::act) ask_by_duty(node, record, duty);
    }
  }

  void ask_by_duty(NodeIndex node, const Record& record, const Duty& duty) {
    const Standing& standing = authority_.standing(graph_.nodes[node].record);
    const Viewpoint from{standing.body, standing.territory};
    const std::map<BodyIndex, bool> doubtful = addressed(node, duty, from);
    if (doubtful.empty()) return;
    std::vector<BodyIndex> bodies;
    for (const auto& [body, doubt] : doubtful) bodies.push_back(body);
    const DueRule rule =
        read_due(duty.due ? std::string_view(duty.due->rule) : std::string_view(), graph_.nodes[node].date);
    const bool by_policy = !rule.is_usable() && !rule.weekly && rests_on_policy(duty);
    if (!rule.is_usable() && !by_policy) {
      if (!rule.weekly) report_undated(node, duty, bodies);
      return;
    }
    Clause clause;
    clause.asker.clause = place_of(record, duty);
    clause.about = abouts(duty);
    clause.answerers = advised_bodies(duty, authority_, from);
    if (duty.to && (duty.action == DutyAction::plan || duty.action == DutyAction::issue)) {
      const AddressedBodies issuer = authority_.addressees(*duty.to, from);
      clause.answerers.insert(clause.answerers.end(), issuer.bodies.begin(), issuer.bodies.end());
    }
    if (duty.action == DutyAction::plan) clause.kinds = kinds_to_plan(duty);
    clause.words = duty.quote;
    Ask ask;
    ask.directive = graph_.primary(node);
    ask.action = duty.action;
    ask.clause = add_clause(std::move(clause));
    if (duty.action == DutyAction::issue) ask.kind = kind_to_issue(duty);
    for (const auto& [body, doubt] : doubtful) {
      ask.body = body;
      ask.doubtful = doubt;
      if (by_policy) {
        if (body == standing.body) continue;  // the policy's day is for others
        ask.printed = false;
        ask.due = counted(graph_.nodes[node].date, *settings_.policy.plan_within);
        add(ask);
      } else {
        add_by_rule(ask, rule);
      }
    }
    if (by_policy && bodies.size() == 1 && bodies.front() == standing.body)
      report_undated(node, duty, bodies);
  }

  // An undated plan that carries out the directive.
  bool rests_on_policy(const Duty& duty) const {
    const bool undated = !duty.due || duty.due->kind != DueKind::event;
    return duty.action == DutyAction::plan && undated && settings_.policy.plan_within &&
           asks_to_carry_out(duty);
  }

  static std::optional<Date> counted(std::optional<Date> issued, const Duration& within) {
    return issued ? std::optional(after(*issued, within)) : std::nullopt;
  }

  // Whom the actors mean, and whether that is in doubt, without those who receive the report or pass it on.
  std::map<BodyIndex, bool> addressed(NodeIndex node, const Duty& duty, const Viewpoint& from) {
    const Record& record = graph_.records[graph_.nodes[node].record];
    std::map<BodyIndex, bool> bodies;
    std::string vague;
    for (const std::string& actor : duty.actors) {
      const AddressedBodies& meant = addressees(actor, from);
      const bool known = !authority_.has_registry() ||
                         std::all_of(meant.bodies.begin(), meant.bodies.end(),
                                     [&](BodyIndex body) { return authority_.body(body).registered; });
      for (const std::string& unknown : meant.unknown) report_stranger(record, duty, unknown);
      if (meant.kind == AddressedBodies::Kind::body && !known)
        report_stranger(record, duty, actor);
      else if (meant.bodies.empty() && meant.unknown.empty())
        vague.append(vague.empty() ? "" : "; ").append(actor);
      else
        take_addressed(meant, bodies);
    }
    if (!vague.empty() && !asks_upwards(graph_.nodes[node])) {
      report(record, duty, "vague-addressee", {vague});
      if (!authority_.has_registry()) result_.findings.back().message = "vague-addressee-unregistered";
    }
    for (const auto* receiver : {&duty.to, &duty.via}) {
      if (!*receiver) continue;
      if (const auto body = authority_.named(**receiver, from)) bodies.erase(*body);
    }
    return bodies;
  }

  // A report or a proposal that ends with requests ("đề nghị cấp có thẩm quyền …"): they go to those above.
  static bool asks_upwards(const Node& document) {
    const bool letter = document.type.empty() || document.type == "CV";
    return document.type == "BC" || document.type == "TTr" || (letter && begins_with_report(document.title));
  }
  // Who is addressed for certain anywhere is not in doubt.
  static void take_addressed(const AddressedBodies& meant, std::map<BodyIndex, bool>& bodies) {
    for (const BodyIndex body : meant.bodies) {
      const auto [known, fresh] = bodies.try_emplace(body, meant.doubtful);
      if (!fresh && !meant.doubtful) known->second = false;
    }
  }

  const AddressedBodies& addressees(const std::string& actor, const Viewpoint& from) {
    const auto [found, fresh] = addressees_.try_emplace({actor, from.issuer, from.territory.key});
    if (fresh) found->second = authority_.addressees(actor, from);
    return found->second;
  }

  // The documents that the targets of the text at hand mean.
  void index_targets(std::uint32_t record) {
    targets_.clear();
    for (const Citation& citation : graph_.citations[record].list) {
      if (!citation.is_certain()) continue;
      const NodeIndex node = graph_.primary(citation.nodes.front());
      targets_[citation.target].insert(node);
      for (const std::uint32_t reference : citation.references)
        targets_[graph_.records[record].references[reference].target].insert(node);
    }
  }
  // The documents that the clause names.
  std::vector<NodeIndex> abouts(const Duty& duty) const {
    std::set<NodeIndex> nodes;
    for (const std::string& about : duty.about) {
      const auto found = targets_.find(about);
      if (about != "self" && found != targets_.end())
        nodes.insert(found->second.begin(), found->second.end());
    }
    return {nodes.begin(), nodes.end()};
  }

  void add_by_rule(Ask ask, const DueRule& rule) {
    for (const Date day : rule.days) {
      ask.due = day;
      add(ask);
    }
    if (rule.counted) {
      ask.due.reset();
      add(ask);
    }
    const std::size_t first = result_.asks.size();
    for (const Recurrence& recurrence : rule.recurring) add_periods(ask, rule, recurrence);
    if (rule.recurring.size() > 1) keep_next_period(first);
  }

  // "6 tháng, năm": of what is not due yet, the duty's next one only.
  void keep_next_period(std::size_t first) {
    const auto begin = result_.asks.begin() + static_cast<std::ptrdiff_t>(first);
    std::optional<Date> next;
    for (auto ask = begin; ask != result_.asks.end(); ++ask) {
      if (ask->due && *ask->due > settings_.as_of && (!next || *ask->due < *next)) next = ask->due;
    }
    result_.asks.erase(std::remove_if(begin, result_.asks.end(),
                                      [&](const Ask& ask) { return next && ask.due && *ask.due > *next; }),
                       result_.asks.end());
  }

  // From the first period whose day leaves the policy's notice to the next one after the day of judging, no
  // further than the directive's end.
  void add_periods(Ask ask, const DueRule& rule, const Recurrence& recurrence) {
    const Node& directive = graph_.nodes[ask.directive];
    const auto issued = directive.date ? directive.date : directive.not_before;
    if (!issued) return;
    const DirectiveEnd& end = end_of(ask.directive);
    const Date notified = after(*issued, {0, 0, settings_.policy.notice_days});
    const auto& days = recurrence.days.empty() ? settings_.policy.due_days(ask.action, recurrence.interval)
                                               : recurrence.days;
    ask.printed = !recurrence.days.empty();
    const Date first = rule.from && *rule.from > *issued ? *rule.from : *issued;
    Period period = period_of(recurrence.interval, first);
    for (std::size_t count = 0; count < kMostPeriods && period.year < kLastYear; period = period.next()) {
      const Date due = due_day(period, days);
      if (end.is_past(std::min(due, period.last_day()), period.first_day()) ||
          (rule.to && period.last_day() > *rule.to))
        return;
      if (due < notified || (rule.from && period.first_day() < *rule.from) ||
          stands_for(rule.recurring, period))
        continue;
      ask.period = period;
      ask.due = due;
      add(ask);
      ++count;
      if (due > settings_.as_of) return;
    }
  }

  const DirectiveEnd& end_of(NodeIndex node) {
    const auto [known, fresh] = ends_.try_emplace(node);
    if (fresh) known->second = rasoat::end_of(graph_.records[graph_.nodes[node].record], replaced_[node]);
    return known->second;
  }

  // --- what the policy asks ---

  void ask_by_policy(NodeIndex node) {
    const Node& directive = graph_.nodes[node];
    const auto& designation = authority_.standing(directive.record).designation;
    if (!designation) return;
    for (const PolicyExpect& expect : settings_.policy.expects) {
      const std::string from = fold_symbol(expect.from), of = fold_symbol(expect.of);
      if (designation->symbol != from && designation->leading_symbol() != from) continue;
      if (std::find(expect.types.begin(), expect.types.end(), directive.type) == expect.types.end()) continue;
      const auto& within = expect.within ? expect.within : settings_.policy.plan_within;
      if (!within) continue;
      Ask ask;
      ask.directive = node;
      ask.action = expect.action;
      ask.printed = false;
      ask.due = counted(directive.date, *within);
      Clause clause;
      clause.asker.policy = expect.number;
      ask.clause = add_clause(std::move(clause));
      for (const BodyIndex body : bearers_[of]) {
        const bool everywhere = directive.territory.kind == Territory::Kind::none;
        if (!everywhere && !authority_.body(body).territory.fits(directive.territory)) continue;
        ask.body = body;
        add(ask);
      }
    }
  }

  // --- results ---

  std::uint32_t add_clause(Clause clause) {
    result_.clauses.push_back(std::move(clause));
    return static_cast<std::uint32_t>(result_.clauses.size() - 1);
  }

  void add(const Ask& ask) {
    if (ask.due && !authority_.body(ask.body).exists_on(*ask.due)) return;
    result_.asks.push_back(ask);
  }

  void report(const Record& record, const Duty& duty, std::string rule, std::vector<std::string> arguments) {
    Finding finding;
    finding.rule = rule;
    finding.place = place_of(record, duty);
    finding.message = std::move(rule);
    finding.arguments = std::move(arguments);
    result_.findings.push_back(std::move(finding));
  }
  // Of those that exist on the day of the document.
  void report_undated(NodeIndex node, const Duty& duty, std::vector<BodyIndex> bodies) {
    const Node& directive = graph_.nodes[node];
    // Of several those that exist on its day; one that does not is still asked for something without a day.
    const auto gone = [&](BodyIndex body) { return !authority_.body(body).exists_on(*directive.date); };
    if (directive.date && !std::ranges::all_of(bodies, gone)) std::erase_if(bodies, gone);
    std::string names;
    for (std::size_t i = 0; i < std::min<std::size_t>(bodies.size(), 3); ++i)
      names.append(names.empty() ? "" : "; ").append(authority_.body(bodies[i]).name);
    if (bodies.size() > 3) names += " …";
    report(graph_.records[directive.record], duty, "undated-duty", {names});
  }
  void report_stranger(const Record& record, const Duty& duty, const std::string& actor) {
    if (!strangers_.insert({record.file, key_of(read_words(actor))}).second) return;
    report(record, duty, "unknown-body", {actor});
    if (!authority_.has_registry()) result_.findings.back().message = "unknown-body-unregistered";
  }

  const ArchiveGraph& graph_;
  const AuditSettings& settings_;
  const Authority& authority_;
  std::vector<std::optional<Replacement>> replaced_;
  std::map<std::tuple<std::string, std::optional<BodyIndex>, std::string>, AddressedBodies> addressees_;
  std::set<std::pair<std::string, std::string>> strangers_;  // file and name
  std::map<NodeIndex, DirectiveEnd> ends_;
  std::unordered_map<std::string, std::set<NodeIndex>> targets_;
  std::unordered_map<std::string, std::vector<BodyIndex>> bearers_;  // bodies that may owe, by symbol
  Asks result_;
};

}  // namespace

Asks gather_asks(const ArchiveGraph& graph, const AuditSettings& settings) {
  return Gatherer(graph, settings).gather();
}

}  // namespace rasoat
