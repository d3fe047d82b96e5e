#include "export/audit_text.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "export/harmless.hpp"

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 6> kStatuses = {"status-met", "status-late", "status-missing", "status-pending", "status-uncertain", "status-unobserved"};

Colour colour_of(Status status) {
  switch (status) {
    case Status::met: return Colour::good;
    case Status::late:
    case Status::uncertain: return Colour::warning;
    case Status::missing: return Colour::strong;
    default: return Colour::faint;
  }
}

std::string placed(const Place& place) {
  return harmless(place.file) + (place.line == 0 ? std::string() : ":" + std::to_string(place.line));
}

// "file:NQ-04.md" → "NQ-04.md"; "cited:03-NQ/TU@?" → "03-NQ/TU".
std::string shown_id(std::string_view id) {
  if (id.starts_with("file:")) return harmless(id.substr(5));
  if (id.starts_with("cited:")) id.remove_prefix(6);
  return harmless(id.substr(0, id.find('@')));
}

class Report {
 public:
  Report(Page& page, const Audit& audit) : page_(page), audit_(audit) {
    for (const Expectation& one : audit.expectations) owed_[one.directive_file].push_back(&one);
  }

  void write() {
    title();
    summary();
    directives();
    findings("heading-errors", Severity::error);
    findings("heading-warnings", Severity::warning);
    findings("heading-remarks", Severity::info);
  }

 private:
  std::string say(std::string_view id, std::vector<std::string> arguments = {}) const { return page_.say(id, arguments); }

  void title() {
    page_.put(say("audit-title", {harmless(audit_.archive), date_in_words(page_, audit_.as_of)}), Colour::strong).end_line();
    page_.put(say("audit-counts", {std::to_string(audit_.documents), std::to_string(audit_.unreadable), std::to_string(audit_.directives.size())}))
        .end_line();
  }

  // "41-KH/TU: 11 nơi phải có kế hoạch, 8 đã có, 2 chậm, 1 chưa có".
  void summary() {
    if (owed_.empty()) return;
    page_.heading("heading-summary", owed_.size());
    for (const auto& [file, owed] : owed_) {
      std::map<std::string, std::array<std::size_t, 6>> counts;
      for (const Expectation* one : owed) ++counts[one->action][static_cast<std::size_t>(one->status)];
      for (const auto& [action, count] : counts) {
        std::size_t all = 0;
        for (const std::size_t n : count) all += n;
        std::string line = name_of_directive(*owed.front()) + ": " + say("owed-" + action, {std::to_string(all)});
        for (std::size_t status = 0; status < count.size(); ++status) {
          if (count[status] != 0) line += ", " + say(kStatuses[status], {}) + " " + std::to_string(count[status]);
        }
        page_.indent(2).put(line, count[static_cast<std::size_t>(Status::missing)] ? Colour::strong : Colour::plain).end_line();
      }
    }
  }

  std::string name_of_directive(const Expectation& one) const {
    std::string name = one.directive.empty() ? harmless(one.directive_file) : harmless(one.directive);
    if (one.directive_date) name += " (" + date_in_words(page_, *one.directive_date) + ")";
    return name;
  }

  void directives() {
    page_.heading("heading-directives", audit_.directives.size());
    for (const Directive& directive : audit_.directives) {
      std::string name = directive.designation.empty() ? shown_id(directive.id) : harmless(directive.designation);
      page_.end_line();
      page_.indent(2).put(name, Colour::strong);
      if (directive.date) page_.put(" · " + date_in_words(page_, *directive.date));
      if (!directive.issuer.empty()) page_.put(" · " + on_one_line(directive.issuer));
      page_.put(directive.file.empty() ? " · " + say("only-cited") : " · " + harmless(directive.file), Colour::faint).end_line();
      implementers(directive);
      owed(directive);
    }
  }

  void implementers(const Directive& directive) {
    for (const ImplementedBy& by : directive.implemented_by) {
      page_.indent(2 + 2 * std::min<std::size_t>(by.depth, 12)).put("← ", Colour::faint).put(shown_id(by.id));
      if (by.through) page_.put(" " + say("through", {shown_id(*by.through)}), Colour::faint);
      page_.end_line();
    }
  }

  void owed(const Directive& directive) {
    const auto found = owed_.find(directive.file);
    if (directive.file.empty() || found == owed_.end()) return;
    for (const Expectation* one : found->second) {
      page_.indent(4).column(say(kStatuses[static_cast<std::size_t>(one->status)]), 15, colour_of(one->status));
      page_.put(say("action-" + one->action) + " · " + harmless(one->body_name));
      if (one->period) page_.put(" · " + *one->period);
      if (one->due) page_.put(" · " + say("due-on", {date_in_words(page_, *one->due)}));
      if (one->days_late) page_.put(" · " + say("days-late", {std::to_string(*one->days_late)}), Colour::warning);
      page_.end_line();
      for (const Evidence& evidence : one->evidence) page_.indent(19).put("→ " + harmless(evidence.file), Colour::faint).end_line();
      for (const Asker& asker : one->asked_by) {
        const std::string by = asker.place ? placed(*asker.place) : say("asked-by-policy", {std::to_string(asker.policy)});
        page_.indent(19).put("? " + by, Colour::faint).end_line();
      }
    }
  }

  void findings(std::string_view heading, Severity severity) {
    const auto count = static_cast<std::size_t>(std::ranges::count(audit_.findings, severity, &Finding::severity));
    if (count == 0) return;
    page_.heading(heading, count);
    for (const Finding& finding : audit_.findings) {
      if (finding.severity != severity) continue;
      page_.indent(2).put(placed(finding.place), Colour::faint).put("  ");
      std::vector<std::string> arguments;
      for (const std::string& argument : finding.arguments) {
        const auto date = parse_iso_date(argument);
        arguments.push_back(date ? date_in_words(page_, *date) : on_one_line(argument));
      }
      std::string sentence = message(page_.language(), finding.message, arguments);
      while (sentence.ends_with(' ')) sentence.pop_back();
      page_.put(sentence, severity == Severity::error ? Colour::strong : Colour::plain).put("  [" + finding.rule + "]", Colour::faint).end_line();
    }
  }

  Page& page_;
  const Audit& audit_;
  std::map<std::string, std::vector<const Expectation*>> owed_;  ///< by the directive's file
};

}  // namespace

void write_audit_text(const Sink& sink, const Audit& audit, const TextStyle& style) {
  Page page(sink, style);
  Report(page, audit).write();
}

}  // namespace rasoat
