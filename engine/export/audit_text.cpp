#include "export/audit_text.hpp"

#include <algorithm>
#include <map>

#include "export/directive_text.hpp"
#include "export/harmless.hpp"
#include "export/summary_text.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostNamed = 3;  // other files of a finding, documents that a citation may mean

class Report {
 public:
  Report(Page& page, const Audit& audit) : page_(page), audit_(audit) {
    for (const Expectation& one : audit.expectations) owed_[one.directive_file].push_back(&one);
  }

  void write() {
    title();
    write_summary(page_, audit_);
    findings("heading-errors", Severity::error);
    findings("heading-warnings", Severity::warning);
    ambiguities();
    findings("heading-remarks", Severity::info);
    directives();
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
        .put(say(audit_.unreadable == 0 ? "audit-count" : "audit-counts",
                 {std::to_string(audit_.documents), std::to_string(audit_.unreadable)}))
        .end_line();
    if (audit_.own_outputs > 0)
      page_.put(say("audit-own-outputs", {std::to_string(audit_.own_outputs)})).end_line();
    if (!audit_.has_registry) page_.put(say("audit-no-registry"), Colour::faint).end_line();
  }

  // What stands at one place together, under the words that are printed there.
  void findings(std::string_view heading, Severity severity) {
    const auto count =
        static_cast<std::size_t>(std::ranges::count(audit_.findings, severity, &Finding::severity));
    if (count == 0) return;
    page_.heading(heading, count);
    const Place* before = nullptr;
    for (const Finding& finding : audit_.findings) {
      if (finding.severity != severity) continue;
      if (!before || *before != finding.place) place(finding.place);
      before = &finding.place;
      page_.indent(4).put(sentence_of(page_.language(), finding),
                          severity == Severity::error ? Colour::strong : Colour::plain);
      page_.put("  [" + finding.rule + "]", Colour::faint).end_line();
      related(finding);
    }
  }
  void place(const Place& at) {
    page_.indent(2).put(place_in_words(at), Colour::faint);
    const std::string words = quoted(audit_.quotes, at);
    if (!words.empty()) page_.put("  " + words);
    page_.end_line();
  }
  void related(const Finding& finding) {
    if (finding.related.empty()) return;
    std::vector<std::string> names;
    for (const Place& other : finding.related) names.push_back(place_in_words(other));
    page_.indent(6).put("→ " + listed(names), Colour::faint).end_line();
  }

  static std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < kMostNamed; ++i)
      out.append(out.empty() ? "" : "; ").append(names[i]);
    return names.size() > kMostNamed ? out + "; …" : out;
  }

  void ambiguities() {
    if (audit_.ambiguities.empty()) return;
    page_.heading("heading-ambiguities", audit_.ambiguities.size());
    for (const Ambiguity& one : audit_.ambiguities) {
      std::vector<std::string> fits;
      for (const Ambiguity::Fit& fit : one.fits)
        fits.push_back(dotted({on_one_line(fit.shown), day_or_nothing(page_, fit.date)}));
      page_.indent(2).put(place_in_words(one.place), Colour::faint);
      page_.put("  “" + on_one_line(one.quote) + "” ").put(say("may-mean", {listed(fits)})).end_line();
    }
  }

  // Those that the archive holds, then those that are only cited.
  void directives() {
    if (audit_.directives.empty()) return;
    page_.heading("heading-directives", audit_.directives.size());
    for (const bool held : {true, false}) {
      for (const Directive& directive : audit_.directives) {
        if (directive.file.has_value() != held) continue;
        page_.end_line();
        page_.indent(2);
        write_directive_line(page_, directive);
        write_implementers(page_, directive);
        const auto owed = held ? owed_.find(*directive.file) : owed_.end();
        if (owed != owed_.end()) write_owed(page_, audit_.quotes, owed->second, OwedRows::folded);
      }
    }
  }

  void cited_only() {
    if (audit_.cited_only.empty()) return;
    page_.heading("heading-cited-only", audit_.cited_only.size());
    for (const CitedOnly& one : audit_.cited_only) {
      const bool named = one.shown != one.designation;  // its words print the day
      page_.indent(2).put(
          dotted({on_one_line(one.shown), named ? std::string() : day_or_nothing(page_, one.date)}));
      page_
          .put(" · " + say("cited-how-often", {std::to_string(one.documents), std::to_string(one.mentions)}),
               Colour::faint)
          .end_line();
    }
  }

  Page& page_;
  const Audit& audit_;
  std::map<std::string_view, std::vector<const Expectation*>> owed_;  // by the directive's file
};

}  // namespace

void write_audit_text(const Sink& sink, const Audit& audit, const TextStyle& style) {
  Page page(sink, style);
  Report(page, audit).write();
}

}  // namespace rasoat
