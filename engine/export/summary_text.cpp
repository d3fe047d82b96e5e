#include "export/summary_text.hpp"

#include <array>
#include <map>
#include <set>

#include "export/directive_text.hpp"
#include "export/harmless.hpp"

namespace rasoat {
namespace {

constexpr std::array kStatuses = {Status::met,       Status::late,    Status::missing,
                                  Status::uncertain, Status::pending, Status::unobserved};

// What is owed by one action: how much of it, by whom, with which outcome.
struct Tally {
  std::array<std::size_t, kStatuses.size()> by_status{};
  std::set<std::string_view> bodies;
  std::size_t all = 0;

  void add(const Expectation& one) {
    ++by_status[static_cast<std::size_t>(one.status)];
    bodies.insert(one.body);
    ++all;
  }
  std::size_t operator[](Status status) const { return by_status[static_cast<std::size_t>(status)]; }
};

// "8 đã có, 2 chậm, 1 chưa có".
void write_outcome(Page& page, const Tally& tally, std::string_view action) {
  bool first = true;
  for (const Status status : kStatuses) {
    if (tally[status] == 0) continue;
    if (!first) page.put(", ");
    first = false;
    std::string id = "count-" + std::string(name_of(status));
    if (status == Status::met && !action.empty()) id.append("-").append(action);
    page.put(page.say(id, std::vector{std::to_string(tally[status])}), colour_of(status));
  }
  page.end_line();
}

// "11 nơi phải có kế hoạch"; "6 kế hoạch phải có" where some body owes several.
std::string owed_id(const Tally& tally) {
  if (tally.bodies.size() < tally.all) return "owed-";
  return tally.all == 1 ? "owed-one-" : "owed-by-";
}

}  // namespace

void write_summary_of(Page& page, const Directive& directive, const std::vector<const Expectation*>& owed) {
  std::map<DutyAction, Tally> by_action;
  for (const Expectation* one : owed) by_action[one->action].add(*one);
  for (const auto& [action, tally] : by_action) {
    const std::string name(name_of(action));
    page.indent(2).put(on_one_line(directive.shown),
                       tally[Status::missing] > 0 ? Colour::strong : Colour::plain);
    if (directive.date) page.put(" (" + date_in_words(page, *directive.date) + ")");
    page.put(": ").put(page.say(owed_id(tally) + name, std::vector{std::to_string(tally.all)}));
    page.put(": ");
    write_outcome(page, tally, name);
  }
}

void write_summary(Page& page, const Audit& audit) {
  page.end_line();
  page.put(page.say("heading-summary"), Colour::strong).end_line();
  if (audit.expectations.empty()) {
    page.indent(2).put(page.say("audit-no-duties")).end_line();
    return;
  }
  Tally all;
  std::map<std::string_view, std::vector<const Expectation*>> owed;
  for (const Expectation& one : audit.expectations) {
    all.add(one);
    owed[one.directive_file].push_back(&one);
  }
  page.indent(2).put(page.say("audit-total", std::vector{std::to_string(all.all)})).put(": ");
  write_outcome(page, all, {});
  if (all[Status::unobserved] > 0)
    page.indent(2).put(page.say("what-unobserved-means"), Colour::faint).end_line();
  for (const Directive& directive : audit.directives) {
    const auto found = directive.file ? owed.find(*directive.file) : owed.end();
    if (found != owed.end()) write_summary_of(page, directive, found->second);
  }
}

}  // namespace rasoat
