#include "drafting/check.hpp"

#include <algorithm>
#include <tuple>

namespace rasoat::drafting {
namespace {

// The last severity that the settings give the rule, else its own.
std::optional<RuleSeverity> set_severity(const Draft& draft, std::string_view rule) {
  std::optional<RuleSeverity> severity;
  if (draft.options.settings == nullptr) return severity;
  for (const RuleSetting& one : draft.options.settings->rules) {
    if (one.rule == rule) severity = one.severity;
  }
  return severity;
}

bool applies(const Rule& rule, const Draft& draft) {
  const bool archive = draft.options.archive != nullptr;
  if (rule.needs == Needs::archive && !(archive && draft.options.archive->whole)) return false;
  if (rule.needs == Needs::registry && (!archive || !draft.options.archive->graph->authority->has_registry()))
    return false;
  return rule.group != Group::form || !draft.options.extract;
}

// What no norm that is surely known asks for is no more than a remark.
void settle(const Rule& rule, const Draft& draft, std::optional<RuleSeverity> set, Finding& finding) {
  finding.rule = rule.id;
  finding.severity = std::min(finding.severity, rule.severity);
  if (rule.norm) {
    const auto norm = draft.form_norm();
    if (norm && finding.norm.empty()) finding.norm = norm->name;
    if (!norm || norm->confidence == Confidence::low) finding.severity = Severity::info;
  }
  if (set) finding.severity = static_cast<Severity>(*set);
  finding.safe = finding.replacement && finding.safe && rule.safe;
}

bool is_for(const Suppression& one, const std::string& file) {
  return !one.file || file == *one.file || file.ends_with("/" + *one.file);
}

bool is_suppressed(const Draft& draft, const Finding& finding, std::vector<bool>* used) {
  if (draft.options.settings == nullptr) return false;
  const auto& all = draft.options.settings->suppressions;
  bool suppressed = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].rule != finding.rule || all[i].text != finding.span.of(draft.source()) ||
        !is_for(all[i], draft.options.file))
      continue;
    suppressed = true;
    if (used != nullptr) (*used)[i] = true;
  }
  return suppressed;
}

}  // namespace

const Rule* find_rule(std::string_view id) {
  const auto found = std::ranges::find(rules(), id, &Rule::id);
  return found == rules().end() ? nullptr : &*found;
}

std::string Example::whole() const {
  std::string out(text);
  if (!replaced.empty()) out.replace(text.find(replaced), replaced.size(), by);
  return out;
}

bool is_rule(std::string_view id) {
  return find_rule(id) != nullptr;
}

Finding& Report::at(Span source, std::string_view message, std::vector<std::string> arguments) {
  Finding& finding = findings.emplace_back();
  finding.severity = Severity::error;  // the rule's own is the most it can be
  finding.span = {source.start, std::max(source.start, source.end)};
  finding.message = message;
  finding.arguments = std::move(arguments);
  return finding;
}

std::vector<Finding> check(const Draft& draft, std::vector<bool>* used) {
  std::vector<Finding> all;
  for (const Rule& rule : rules()) {
    const auto set = set_severity(draft, rule.id);
    if (!applies(rule, draft) || set == RuleSeverity::off) continue;
    Report report;
    rule.body->check(draft, report);
    for (Finding& finding : report.findings) {
      settle(rule, draft, set, finding);
      if (!is_suppressed(draft, finding, used)) all.push_back(std::move(finding));
    }
  }
  const auto rank = [](const Finding& f) { return std::tie(f.span, f.rule, f.message, f.arguments); };
  std::ranges::sort(all, [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
  return all;
}

}  // namespace rasoat::drafting
