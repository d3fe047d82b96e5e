#include "export/audit_text.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "export/harmless.hpp"

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 6> kStatuses = {
    "status-met", "status-late", "status-missing", "status-pending", "status-uncertain", "status-unobserved"};

Colour colour_of(Status status) {
  switch (status) {
    case Status::met:
      return Colour::good;
    case Status::late:
    case Status::uncertain:
      return Colour::warning;
    case Status::missing:
      return Colour::strong;
    default:
      return Colour::faint;
  }
}

std::string placed(const Place& place) {
  return harmless(place.file) +
         (place.span.empty() && place.line <= 1 ? std::string() : ":" + std::to_string(place.line));
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
    ambiguities();
    cited_only();
  }

 private:
  std::string say(std::string_view id, std::vector<std::string> arguments = {}) const {
    return page_.say(id, arguments);
  }

  void title() {
    page_
        .put(say("audit-title", {harmless(audit_.archive), date_in_words(page_, audit_.as_of)}),
             Colour::strong)
        .end_line();
    page_
        .put(say("audit-counts", {std::to_string(audit_.documents), std::to_string(audit_.unreadable),
                                  std::to_string(audit_.directives.size())}))
        .end_line();
  }

  // "41-KH/TU: 11 nơi phải có kế hoạch, 8 đã có, 2 chậm, 1 chưa có".
  void summary() {
    if (owed_.empty()) return;
    page_.heading("heading-summary", owed_.size());
    for (const auto& [file, owed] : owed_) {
      std::map<std::string, std::array<std::size_t, 6>> counts;
      for (const Expectation* one : owed)
        ++counts[std::string(name_of(one->action))][static_cast<std::size_t>(one->status)];
      for (const auto& [action, count] : counts) {
        std::size_t all = 0;
        for (const std::size_t n : count) all += n;
        std::string line =
            name_of_directive(*owed.front()) + ": " + say("owed-" + action, {std::to_string(all)});
        for (std::size_t status = 0; status < count.size(); ++status) {
          if (count[status] != 0)
            line += ", " + say(kStatuses[status], {}) + " " + std::to_string(count[status]);
        }
        page_.indent(2)
            .put(line, count[static_cast<std::size_t>(Status::missing)] ? Colour::strong : Colour::plain)
            .end_line();
      }
    }
  }

  std::string name_of_directive(const Expectation& one) const {
    std::string name = one.directive ? harmless(*one.directive) : harmless(one.directive_file);
    if (one.directive_date) name += " (" + date_in_words(page_, *one.directive_date) + ")";
    return name;
  }

  void directives() {
    page_.heading("heading-directives", audit_.directives.size());
    for (const Directive& directive : audit_.directives) {
      std::string name = directive.designation ? harmless(*directive.designation) : shown_id(directive.id);
      page_.end_line();
      page_.indent(2).put(name, Colour::strong);
      if (directive.date) page_.put(" · " + date_in_words(page_, *directive.date));
      if (directive.issuer) page_.put(" · " + on_one_line(*directive.issuer));
      page_.put(" · " + (directive.file ? harmless(*directive.file) : say("only-cited")), Colour::faint)
          .end_line();
      implementers(directive);
      owed(directive);
    }
  }

  void implementers(const Directive& directive) {
    for (const ImplementedBy& by : directive.implemented_by) {
      page_.indent(2 + 2 * std::min<std::size_t>(by.depth, 12))
          .put("← ", Colour::faint)
          .put(harmless(by.shown));
      if (by.date) page_.put(" · " + date_in_words(page_, *by.date));
      if (by.body) page_.put(" · " + on_one_line(*by.body));
      if (by.through) page_.put(" " + say("through-another", {shown_id(*by.through)}), Colour::faint);
      page_.end_line();
    }
  }

  void owed(const Directive& directive) {
    const auto found = directive.file ? owed_.find(*directive.file) : owed_.end();
    if (found == owed_.end()) return;
    for (const Expectation* one : found->second) {
      page_.indent(4).column(say(kStatuses[static_cast<std::size_t>(one->status)]), 15,
                             colour_of(one->status));
      page_.put(say("action-" + std::string(name_of(one->action))) + " · " + harmless(one->body_name));
      if (one->period) page_.put(" · " + label(*one->period));
      if (one->due) page_.put(" · " + say("due-on", {date_in_words(page_, *one->due)}));
      if (one->days_late)
        page_.put(" · " + say("days-late", {std::to_string(*one->days_late)}), Colour::warning);
      page_.end_line();
      for (const Evidence& evidence : one->evidence) {
        page_.indent(19)
            .put("→ " + harmless(evidence.file.value_or(evidence.designation.value_or(""))), Colour::faint)
            .end_line();
      }
      for (const Asker& asker : one->asked_by) {
        const std::string by =
            asker.clause ? placed(*asker.clause) : say("asked-by-policy", {std::to_string(asker.policy)});
        page_.indent(19).put("? " + by, Colour::faint).end_line();
      }
    }
  }

  void findings(std::string_view heading, Severity severity) {
    const auto count =
        static_cast<std::size_t>(std::ranges::count(audit_.findings, severity, &Finding::severity));
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
      page_.put(sentence, severity == Severity::error ? Colour::strong : Colour::plain)
          .put("  [" + finding.rule + "]", Colour::faint)
          .end_line();
    }
  }

  void ambiguities() {
    if (audit_.ambiguities.empty()) return;
    page_.heading("heading-ambiguities", audit_.ambiguities.size());
    for (const Ambiguity& one : audit_.ambiguities) {
      std::string fits;
      for (const std::string& id : one.fits) fits += (fits.empty() ? "" : ", ") + shown_id(id);
      page_.indent(2)
          .put(placed(one.place), Colour::faint)
          .put("  “" + on_one_line(one.quote) + "”: " + fits)
          .end_line();
    }
  }

  void cited_only() {
    if (audit_.cited_only.empty()) return;
    page_.heading("heading-cited-only", audit_.cited_only.size());
    for (const CitedOnly& one : audit_.cited_only) {
      page_.indent(2).put(harmless(one.designation));
      if (one.date) page_.put(" · " + date_in_words(page_, *one.date));
      page_
          .put(" · " + say("cited-times", {std::to_string(one.mentions), std::to_string(one.documents)}),
               Colour::faint)
          .end_line();
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
