#include "export/directive_text.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "export/harmless.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLevelWidth = 10;
constexpr std::size_t kStatusWidth = 16;
constexpr std::size_t kMostNamed = 3;  // bodies on a line that stands for many
constexpr std::ptrdiff_t kMostUnfolded = 3;

std::string asker_in_words(const Page& page, const Asker& asker) {
  if (asker.clause) return place_in_words(*asker.clause);
  return page.say("asked-by-policy", std::vector{std::to_string(asker.policy)});
}

// What answers: "19-KH/ĐUK · 24/11/2021 · dang-uy-khoi/19.md".
void write_evidence(Page& page, const Expectation& one) {
  for (const Evidence& evidence : one.evidence) {
    const std::string text =
        dotted({on_one_line(evidence.designation.value_or("")), day_or_nothing(page, evidence.date),
                harmless(evidence.file.value_or(""))});
    page.indent(6 + kStatusWidth).put("→ " + text, Colour::faint).end_line();
  }
  for (const Evidence& draft : one.drafts) {
    const std::string text =
        dotted({on_one_line(draft.designation.value_or("")), harmless(draft.file.value_or(""))});
    page.indent(6 + kStatusWidth).put(page.say("draft-there", std::vector{text}), Colour::faint).end_line();
  }
}

void write_row(Page& page, const Expectation& one) {
  page.indent(6).column(page.say("status-" + std::string(name_of(one.status))), kStatusWidth,
                        colour_of(one.status));
  page.put(on_one_line(one.body_name));
  if (one.period) page.put(" · ").put(period_in_words(page.language(), *one.period));
  if (one.due) {
    std::string day = day_or_nothing(page, one.due);
    if (one.due_by_policy) day = page.say("due-by-policy", std::vector{std::move(day)});
    page.put(" · ").put(page.say("due-on", std::vector{std::move(day)}));
  }
  if (one.days_late) page.put(" · ").put(lateness_in_words(page.language(), *one.days_late), Colour::warning);
  if (one.status == Status::unobserved) page.put(" · ").put(page.say("no-document-of-body"), Colour::faint);
  if (one.reason) page.put(" · ").put(page.say(*one.reason), Colour::warning);
  page.end_line();
  write_evidence(page, one);
}

void write_askers(Page& page, const Quotes& quotes, const Expectation& one) {
  page.indent(4).put(
      dotted({page.say("asks-" + std::string(name_of(one.action))), on_one_line(one.kind.value_or(""))}));
  for (const Asker& asker : one.asked_by) page.put(" · " + asker_in_words(page, asker), Colour::faint);
  page.end_line();
  for (const Asker& asker : one.asked_by) {
    const std::string words = asker.clause ? quoted(quotes, *asker.clause) : std::string();
    if (!words.empty()) page.indent(6).put(words, Colour::faint).end_line();
  }
}

auto clause_of(const Expectation& one) {
  return std::tie(one.asked_by, one.action, one.kind);
}

// What has this status, on one line.
void write_folded(Page& page, const std::vector<const Expectation*>& owed, Status status) {
  std::set<std::string_view> bodies;
  std::string names;
  std::optional<Date> nearest;
  std::size_t count = 0;
  for (const Expectation* one : owed) {
    if (one->status != status) continue;
    ++count;
    if (one->due && (!nearest || *one->due < *nearest)) nearest = one->due;
    if (!bodies.insert(one->body).second || bodies.size() > kMostNamed) continue;
    names.append(names.empty() ? "" : "; ").append(on_one_line(one->body_name));
  }
  if (bodies.size() > kMostNamed) names += "; …";
  page.indent(4).column(page.say("status-" + std::string(name_of(status))), kStatusWidth + 2,
                        colour_of(status));
  page.put(page.say("folded-rows", std::vector{std::to_string(count), std::to_string(bodies.size())}));
  if (status == Status::pending && nearest)
    page.put(" · ").put(page.say("folded-due", std::vector{date_in_words(page, *nearest)}));
  if (status == Status::unobserved) page.put(" · ").put(page.say("no-document-of-body"), Colour::faint);
  page.put(": " + names).end_line();
}

}  // namespace

void write_directive_line(Page& page, const Directive& directive) {
  page.put(on_one_line(directive.shown), Colour::strong);
  const std::string body = on_one_line(directive.body.value_or(directive.issuer.value_or("")));
  const std::string rest = dotted({day_or_nothing(page, directive.date), body});
  if (!rest.empty()) page.put(" · ").put(rest);
  const std::string file = directive.file ? harmless(*directive.file) : page.say("only-cited");
  page.put(" · " + file, Colour::faint).end_line();
}

void write_implementers(Page& page, const Directive& directive) {
  if (directive.implemented_by.empty()) return;
  const std::string count = std::to_string(directive.implemented_by.size());
  page.indent(4).put(page.say("implementers-all", std::vector{count}));
  if (directive.truncated) page.put(" ").put(page.say("implementers-cut"));
  page.end_line();
  write_implementer_rows(page, directive, 6);
}

void write_implementer_rows(Page& page, const Directive& directive, std::size_t margin) {
  std::uint32_t level = 0;
  for (const ImplementedBy& by : directive.implemented_by) {
    const std::string label =
        by.depth == level ? "" : page.say("implementers-level", std::vector{std::to_string(by.depth)});
    level = by.depth;
    page.indent(margin).column(label, kLevelWidth, Colour::faint);
    page.put(
        dotted({on_one_line(by.shown), day_or_nothing(page, by.date), on_one_line(by.body.value_or(""))}));
    if (by.through) {
      // The way from depth 2 on: what it carries out itself.
      const std::string via = on_one_line(by.through_shown);
      page.put(" ").put(page.say("through-another", std::vector{via}), Colour::faint);
    }
    page.end_line();
  }
}

void write_owed(Page& page, const Quotes& quotes, std::vector<const Expectation*> owed, OwedRows rows) {
  std::ranges::stable_sort(owed, [](const Expectation* a, const Expectation* b) {
    return std::tuple(clause_of(*a), std::tie(a->body, a->due)) <
           std::tuple(clause_of(*b), std::tie(b->body, b->due));
  });
  std::vector<Status> folded;
  for (const Status status : {Status::pending, Status::unobserved}) {
    const auto count = std::ranges::count(owed, status, &Expectation::status);
    if (rows == OwedRows::folded && count > kMostUnfolded) folded.push_back(status);
  }
  const Expectation* before = nullptr;
  for (const Expectation* one : owed) {
    if (std::ranges::find(folded, one->status) != folded.end()) continue;
    if (!before || clause_of(*before) != clause_of(*one)) write_askers(page, quotes, *one);
    before = one;
    write_row(page, *one);
  }
  for (const Status status : folded) write_folded(page, owed, status);
}

Colour colour_of(Status status) noexcept {
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

std::string dotted(std::initializer_list<std::string> parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (!part.empty()) out.append(out.empty() ? "" : " · ").append(part);
  }
  return out;
}

std::string day_or_nothing(const Page& page, const std::optional<Date>& date) {
  return date ? date_in_words(page, *date) : std::string();
}

}  // namespace rasoat
