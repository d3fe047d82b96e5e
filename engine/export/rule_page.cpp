#include "export/rule_page.hpp"

#include "drafting/check.hpp"
#include "export/check_wording.hpp"
#include "export/harmless.hpp"

namespace rasoat {
namespace {

using drafting::Group;
using drafting::Needs;
using drafting::Rule;

constexpr std::size_t kIdWidth = 26, kSeverityWidth = 10;

const char* heading_of(Group group) {
  switch (group) {
    case Group::form:
      return "rules-group-form";
    case Group::references:
      return "rules-group-references";
    case Group::duties:
      return "rules-group-duties";
    case Group::text:
      return "rules-group-text";
  }
  return "";
}

std::string severity_of(const Page& page, const Rule& rule) {
  return page.say(severity_id(rule.severity));
}

std::string meaning_of(const Page& page, const Rule& rule) {
  return page.say("rule-" + std::string(rule.id));
}

void write_example(Page& page, std::string_view label, std::string_view text) {
  page.end_line();
  page.put(page.say(label), Colour::strong).end_line();
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    page.indent(4).put(harmless(with_loose_marks(line))).end_line();
  }
}

// The norms that hold and held.
std::string norms(const Page& page) {
  std::string all;
  for (const System system : {System::state, System::party}) {
    if (const auto norm = drafting::norm_of(system, std::nullopt))
      all.append(all.empty() ? "" : ", ").append(norm->name);
  }
  return page.say("rules-norm-form", std::vector{all});
}

}  // namespace

void write_rule_list(const Sink& sink, const TextStyle& style) {
  Page page(sink, style);
  const auto rules = drafting::rules();
  page.put(page.say("rules-title", std::vector{std::to_string(rules.size())}), Colour::strong).end_line();
  const Rule* before = nullptr;
  for (const Rule& rule : rules) {
    if (before == nullptr || before->group != rule.group) {
      page.end_line();
      page.put(page.say(heading_of(rule.group)), Colour::strong).end_line();
    }
    before = &rule;
    page.indent(2).column(rule.id, kIdWidth).column(severity_of(page, rule), kSeverityWidth, Colour::faint);
    page.put(meaning_of(page, rule)).end_line();
  }
}

void write_rule_page(const Sink& sink, const Rule& rule, const TextStyle& style) {
  Page page(sink, style);
  page.put(rule.id, Colour::strong).put(" (" + severity_of(page, rule) + ")", Colour::faint).end_line();
  page.end_line();
  page.put(meaning_of(page, rule)).end_line();
  if (rule.needs != Needs::draft)
    page.put(page.say(rule.needs == Needs::archive ? "rules-needs-archive" : "rules-needs-registry"))
        .end_line();
  if (rule.safe) page.put(page.say("rules-safe")).end_line();
  write_example(page, "rules-bad", rule.body->bad.whole());
  write_example(page, "rules-good", rule.body->good.whole());
  page.end_line();
  if (rule.norm) page.put(page.say("rules-norm"), Colour::strong).put(": ").put(norms(page)).end_line();
  page.put(page.say("rules-off"), Colour::strong)
      .put(": rasoat.xml: <rule id=\"")
      .put(rule.id)
      .put("\" severity=\"off\"/>")
      .end_line();
}

}  // namespace rasoat
