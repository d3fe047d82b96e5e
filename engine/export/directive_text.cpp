#include "export/directive_text.hpp"

#include <algorithm>
#include <tuple>

#include "export/finding_words.hpp"
#include "export/harmless.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLevelWidth = 8;
constexpr std::size_t kStatusWidth = 16;

std::string joined(std::initializer_list<std::string> parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (!part.empty()) out.append(out.empty() ? "" : " · ").append(part);
  }
  return out;
}

std::string day(const Page& page, const std::optional<Date>& date) {
  return date ? date_in_words(page, *date) : std::string();
}

void write_head(Page& page, const Directive& directive) {
  const std::string name = directive.designation.value_or(directive.file.value_or(directive.id));
  page.end_line();
  page.indent(2).put(on_one_line(name), Colour::strong);
  const std::string rest = joined({day(page, directive.date), on_one_line(directive.issuer.value_or(""))});
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
  std::uint32_t level = 0;
  for (const ImplementedBy& by : directive.implemented_by) {
    const std::string label =
        by.depth == level ? "" : page.say("implementers-level", std::vector{std::to_string(by.depth)});
    level = by.depth;
    page.indent(6).column(label, kLevelWidth, Colour::faint);
    page.put(joined({on_one_line(by.shown), day(page, by.date), on_one_line(by.body.value_or(""))}));
    if (by.through) {
      const auto via = std::find_if(directive.implemented_by.begin(), directive.implemented_by.end(),
                                    [&](const ImplementedBy& other) { return other.id == *by.through; });
      const std::string name = via == directive.implemented_by.end() ? *by.through : via->shown;
      page.put(" ").put(page.say("through-another", std::vector{on_one_line(name)}), Colour::faint);
    }
    page.end_line();
  }
}

// What answers: "19-KH/ĐUK · 24/11/2021".
std::string answers(const Page& page, const Expectation& one) {
  std::string out;
  for (const Evidence& evidence : one.evidence) {
    const std::string name = evidence.designation.value_or(evidence.file.value_or(""));
    const std::string text = joined({on_one_line(name), day(page, evidence.date)});
    out.append(out.empty() ? "" : "; ").append(text);
  }
  return out;
}

void write_row(Page& page, const Expectation& one) {
  page.indent(6).column(page.say("status-" + std::string(name_of(one.status))), kStatusWidth,
                        colour_of(one.status));
  page.put(on_one_line(one.body_name));
  if (one.period) page.put(" · ").put(period_in_words(page.language(), *one.period));
  if (one.due) page.put(" · ").put(page.say("due-on", std::vector{day(page, one.due)}), Colour::faint);
  if (one.days_late)
    page.put(" · ").put(page.say("days-late", std::vector{std::to_string(*one.days_late)}), Colour::warning);
  if (one.status == Status::unobserved) page.put(" · ").put(page.say("no-document-of-body"), Colour::faint);
  if (one.reason) page.put(" · ").put(page.say(*one.reason), Colour::warning);
  page.end_line();
  const std::string evidence = answers(page, one);
  if (!evidence.empty()) page.indent(6 + kStatusWidth).put("→ " + evidence, Colour::faint).end_line();
}

// The rows of one clause under the place where it stands.
void write_owed(Page& page, std::vector<const Expectation*> owed) {
  std::stable_sort(owed.begin(), owed.end(), [](const Expectation* a, const Expectation* b) {
    return std::tie(a->asked_by, a->action, a->kind) < std::tie(b->asked_by, b->action, b->kind);
  });
  const Expectation* before = nullptr;
  for (const Expectation* one : owed) {
    const bool same = before && std::tie(before->asked_by, before->action, before->kind) ==
                                    std::tie(one->asked_by, one->action, one->kind);
    if (!same) {
      page.indent(4).put(joined(
          {page.say("asks-" + std::string(name_of(one->action))), on_one_line(one->kind.value_or(""))}));
      for (const Asker& asker : one->asked_by) {
        const std::string by = asker.clause
                                   ? shown(*asker.clause)
                                   : page.say("asked-by-policy", std::vector{std::to_string(asker.policy)});
        page.put(" · " + by, Colour::faint);
      }
      page.end_line();
    }
    before = one;
    write_row(page, *one);
  }
}

}  // namespace

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

std::string shown(const Place& place) {
  return harmless(place.file) +
         (place.span.empty() && place.line <= 1 ? std::string() : ":" + std::to_string(place.line));
}

void write_directive(Page& page, const Directive& directive, const std::vector<const Expectation*>& owed) {
  write_head(page, directive);
  write_implementers(page, directive);
  write_owed(page, owed);
}

}  // namespace rasoat
