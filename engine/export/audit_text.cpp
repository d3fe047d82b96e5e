#include "export/audit_text.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "export/directive_text.hpp"
#include "export/finding_words.hpp"
#include "export/harmless.hpp"

namespace rasoat {
namespace {

constexpr std::array kStatuses = {Status::met,     Status::late,      Status::missing,
                                  Status::pending, Status::uncertain, Status::unobserved};
constexpr std::size_t kMostFits = 3;  // that are named for an ambiguous citation

using Counts = std::array<std::size_t, kStatuses.size()>;

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
    ambiguities();
    findings("heading-remarks", Severity::info);
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
    page_.put(say("audit-counts", {std::to_string(audit_.documents), std::to_string(audit_.unreadable)}))
        .end_line();
  }

  // "87 việc được giao có thời hạn: 33 đã có, 8 chậm, 21 chưa có", then the same for each directive.
  void summary() {
    Counts all{};
    for (const Expectation& one : audit_.expectations) ++all[static_cast<std::size_t>(one.status)];
    page_.end_line();
    page_.put(say("heading-summary"), Colour::strong).end_line();
    if (audit_.expectations.empty()) {
      page_.indent(2).put(say("audit-no-duties")).end_line();
      return;
    }
    page_.indent(2).put(say("audit-total", {std::to_string(audit_.expectations.size())})).put(": ");
    counts(all);
    for (const Directive& directive : audit_.directives) {
      const auto owed = owed_.find(directive.file.value_or(""));
      if (owed != owed_.end() && directive.file) sum_up(directive, owed->second);
    }
  }
  void sum_up(const Directive& directive, const std::vector<const Expectation*>& owed) {
    std::map<std::string, Counts> by_action;
    for (const Expectation* one : owed)
      ++by_action[std::string(name_of(one->action))][static_cast<std::size_t>(one->status)];
    for (const auto& [action, count] : by_action) {
      std::size_t all = 0;
      for (const std::size_t n : count) all += n;
      const bool missing = count[static_cast<std::size_t>(Status::missing)] > 0;
      page_.indent(2).put(name_of_directive(directive), missing ? Colour::strong : Colour::plain).put(": ");
      page_.put(say("owed-" + action, {std::to_string(all)})).put(": ");
      counts(count);
    }
  }
  std::string name_of_directive(const Directive& directive) const {
    std::string name = on_one_line(directive.designation.value_or(directive.file.value_or(directive.id)));
    if (directive.date) name += " (" + date_in_words(page_, *directive.date) + ")";
    return name;
  }
  void counts(const Counts& count) {
    bool first = true;
    for (const Status status : kStatuses) {
      const std::size_t n = count[static_cast<std::size_t>(status)];
      if (n == 0) continue;
      if (!first) page_.put(", ");
      first = false;
      page_.put(say("count-" + std::string(name_of(status)), {std::to_string(n)}), colour_of(status));
    }
    page_.end_line();
  }

  // Those that the archive holds, then those that are only cited.
  void directives() {
    if (audit_.directives.empty()) return;
    page_.heading("heading-directives", audit_.directives.size());
    static const std::vector<const Expectation*> none;
    for (const bool held : {true, false}) {
      for (const Directive& directive : audit_.directives) {
        if (directive.file.has_value() != held) continue;
        const auto owed = owed_.find(directive.file.value_or(""));
        write_directive(page_, directive, held && owed != owed_.end() ? owed->second : none);
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
      page_.indent(2).put(shown(finding.place), Colour::faint).put("  ");
      page_.put(sentence_of(page_.language(), finding),
                severity == Severity::error ? Colour::strong : Colour::plain);
      page_.put("  [" + finding.rule + "]", Colour::faint).end_line();
    }
  }

  void ambiguities() {
    if (audit_.ambiguities.empty()) return;
    page_.heading("heading-ambiguities", audit_.ambiguities.size());
    for (const Ambiguity& one : audit_.ambiguities) {
      std::string fits;
      for (std::size_t i = 0; i < std::min(one.fits.size(), kMostFits); ++i)
        fits.append(i == 0 ? "" : ", ").append(on_one_line(one.fits[i]));
      if (one.fits.size() > kMostFits) fits += " …";
      page_.indent(2)
          .put(shown(one.place), Colour::faint)
          .put("  “" + on_one_line(one.quote) + "” ")
          .put(say("may-mean", {fits}))
          .end_line();
    }
  }

  void cited_only() {
    if (audit_.cited_only.empty()) return;
    page_.heading("heading-cited-only", audit_.cited_only.size());
    for (const CitedOnly& one : audit_.cited_only) {
      const bool named = one.designation.find(':') != std::string::npos;
      page_.indent(2).put(on_one_line(named ? one.quote : one.designation));
      if (one.date) page_.put(" · " + date_in_words(page_, *one.date));
      page_
          .put(" · " + say("cited-how-often", {std::to_string(one.documents), std::to_string(one.mentions)}),
               Colour::faint)
          .end_line();
    }
  }

  Page& page_;
  const Audit& audit_;
  std::map<std::string, std::vector<const Expectation*>> owed_;  // by the directive's file
};

}  // namespace

void write_audit_text(const Sink& sink, const Audit& audit, const TextStyle& style) {
  Page page(sink, style);
  Report(page, audit).write();
}

}  // namespace rasoat
