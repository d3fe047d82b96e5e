#include "export/trace_text.hpp"

#include <algorithm>
#include <map>

#include "export/directive_text.hpp"
#include "export/harmless.hpp"
#include "export/summary_text.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLevelWidth = 10;
constexpr std::size_t kRelationWidth = 18;

class TraceReport {
 public:
  TraceReport(Page& page, const Trace& trace, Date as_of) : page_(page), trace_(trace), as_of_(as_of) {
    for (const Expectation& one : trace.expectations) owed_[one.directive_file].push_back(&one);
  }

  void write() {
    write_directive_line(page_, trace_.directive);
    const std::string title = on_one_line(trace_.title.value_or(""));
    if (!title.empty() && title != on_one_line(trace_.directive.shown)) page_.put(title).end_line();
    rests_on();
    own();
    implementers();
    below();
  }

 private:
  std::string say(std::string_view id, std::vector<std::string> arguments = {}) const {
    return page_.say(id, arguments);
  }

  void rests_on() {
    if (trace_.rests_on.empty()) return;
    page_.heading("heading-rests-on", trace_.rests_on.size());
    std::uint32_t level = 0;
    for (const RestsOn& one : trace_.rests_on) {
      const std::string label =
          one.depth == level ? "" : say("implementers-level", {std::to_string(one.depth)});
      level = one.depth;
      page_.indent(2).column(label, kLevelWidth, Colour::faint);
      page_.column(say("relation-" + std::string(name_of(one.relation))), kRelationWidth, Colour::faint);
      const bool named = one.shown.find(' ') != std::string::npos;  // its words say the day and the body
      page_.put(named ? on_one_line(one.shown)
                      : dotted({on_one_line(one.shown), day_or_nothing(page_, one.date),
                                on_one_line(one.body.value_or(""))}));
      if (one.through)
        page_.put(" ").put(say("through-another", {name_of_foundation(*one.through)}), Colour::faint);
      if (!one.file) page_.put(" · " + say("only-cited"), Colour::faint);
      page_.end_line();
    }
  }
  std::string name_of_foundation(const std::string& id) const {
    const auto found = std::ranges::find(trace_.rests_on, id, &RestsOn::id);
    return on_one_line(found == trace_.rests_on.end() ? id : found->shown);
  }

  // What the document itself asks for.
  void own() {
    const auto owed = trace_.directive.file ? owed_.find(*trace_.directive.file) : owed_.end();
    page_.end_line();
    if (owed == owed_.end()) {
      page_.put(say(trace_.directive.file ? "asks-nothing" : "asks-unknown")).end_line();
      return;
    }
    page_.put(say("asked-as-of", {date_in_words(page_, as_of_)}), Colour::strong).end_line();
    write_summary_of(page_, trace_.directive, owed->second);
    write_owed(page_, trace_.quotes, owed->second);
  }

  void implementers() {
    if (trace_.directive.implemented_by.empty()) return;
    page_.heading("heading-implementers", trace_.directive.implemented_by.size());
    write_implementer_rows(page_, trace_.directive, 2);
  }

  void below() {
    if (trace_.below.empty()) return;
    page_.end_line();
    page_.put(say("asked-below", {date_in_words(page_, as_of_)}), Colour::strong).end_line();
    for (const Directive& directive : trace_.below) {
      const auto owed = owed_.find(*directive.file);
      if (owed != owed_.end()) write_summary_of(page_, directive, owed->second);
    }
  }

  Page& page_;
  const Trace& trace_;
  Date as_of_;
  std::map<std::string_view, std::vector<const Expectation*>> owed_;  // by the directive's file
};

}  // namespace

void write_trace_text(const Sink& sink, const Trace& trace, Date as_of, const TextStyle& style) {
  Page page(sink, style);
  TraceReport(page, trace, as_of).write();
}

}  // namespace rasoat
