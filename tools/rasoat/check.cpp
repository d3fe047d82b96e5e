// rasoat check: drafts before they are issued.
#include "drafting/check.hpp"

#include <algorithm>

#include "draft_input.hpp"
#include "drafting/fix.hpp"
#include "export/check_html.hpp"
#include "export/check_json.hpp"
#include "export/check_text.hpp"
#include "help.hpp"
#include "run.hpp"
#include "terminal.hpp"

namespace rasoat {
namespace {

using drafting::CheckedDraft;

constexpr int kMostRounds = 8;  // of --fix: replacements may make room for others

bool fails(const std::vector<CheckedDraft>& drafts, std::string_view fail_on) {
  if (fail_on == "never") return false;
  const Severity least = fail_on == "info"      ? Severity::info
                         : fail_on == "warning" ? Severity::warning
                                                : Severity::error;
  return std::ranges::any_of(drafts, [&](const CheckedDraft& draft) {
    return std::ranges::any_of(draft.findings, [&](const auto& one) { return one.severity >= least; });
  });
}

std::vector<drafting::Finding> findings_of(DraftInput& one) {
  return drafting::check(*one.draft, one.config != nullptr ? &one.config->used : nullptr);
}

// Suppressions that met nothing are findings about the configuration.
void add_unused(const std::map<std::string, ReadConfig>& configs, std::vector<CheckedDraft>& drafts) {
  for (const auto& [path, config] : configs) {
    CheckedDraft of_config{path, config.source.bytes(), {}};
    const LineIndex lines(config.source.bytes());
    for (std::size_t i = 0; i < config.used.size(); ++i) {
      if (config.used[i]) continue;
      const Suppression& one = config.settings.suppressions[i];
      const std::string_view line = lines.line(one.line);
      const auto start = static_cast<Offset>(line.data() - config.source.bytes().data());
      drafting::Finding& finding = of_config.findings.emplace_back();
      finding.rule = "suppression-unused";
      finding.severity = Severity::warning;
      finding.span = {start, start + static_cast<Offset>(line.size())};
      finding.message = "check-suppression-unused";
      finding.arguments = {one.rule, one.text};
    }
    if (!of_config.findings.empty()) drafts.push_back(std::move(of_config));
  }
}

void write(const Invocation& invocation, const std::vector<CheckedDraft>& drafts, const Sink& sink,
           bool colour) {
  if (invocation.format == "json") {
    write_check_json(sink, drafts, invocation.language);
  } else if (invocation.format == "sarif") {
    write_check_sarif(sink, drafts, invocation.language, kVersion);
  } else if (invocation.format == "github") {
    write_check_github(sink, drafts, invocation.language);
  } else if (invocation.format == "html") {
    write_check_html(sink, drafts, invocation.language);
  } else {
    write_check_text(sink, drafts, {invocation.language, colour});
  }
}

Error usage(std::string message) {
  return {"usage", {}, std::nullopt, std::move(message), {}};
}

// Fixes the only draft in rounds, until nothing more is safe to fix; what is left goes to standard error.
int fix(const Invocation& invocation, Console& console, Output& output, DraftInputs& inputs) {
  DraftInput& one = inputs.drafts.front();
  if (one.read.generated || (one.read.reader != "text" && one.read.reader != "markdown")) {
    console.error(usage("check-fix-format"));
    return 2;
  }
  std::size_t count = 0;
  std::vector<drafting::Finding> findings = findings_of(one);
  for (int round = 0; round < kMostRounds; ++round) {
    drafting::Fixed fixed = drafting::apply_safe(one.source.bytes(), findings);
    if (fixed.count == 0) break;
    count += fixed.count;
    one.draft.reset();
    one.source = SourceText(one.source.path(), std::move(fixed.text));
    read_draft(invocation, one);
    findings = findings_of(one);
  }
  output.write(one.source.bytes());
  std::vector<CheckedDraft> left;
  left.push_back({one.input.shown, one.read.text, std::move(findings)});
  std::string rest;
  write_check_text([&](std::string_view piece) { rest += piece; }, left, {invocation.language, false});
  while (rest.ends_with('\n')) rest.pop_back();
  if (!rest.empty()) console.note(rest);
  console.note(message(invocation.language, "check-fixed",
                       std::vector{std::to_string(count), std::to_string(left.front().findings.size())}));
  return fails(left, invocation.fail_on) ? 1 : 0;
}

}  // namespace

int run_check(const Invocation& invocation, Console& console, Output& output) {
  if (invocation.fix && (!invocation.output || invocation.operands.size() != 1)) {
    console.error(usage("check-fix-needs-output"));
    return 2;
  }
  DraftInputs inputs;
  if (const auto error = read_drafts(invocation, console, output, inputs)) {
    console.error(*error);
    return 2;
  }
  std::vector<CheckedDraft> checked;
  for (DraftInput& one : inputs.drafts) {
    if (one.error) console.error(*one.error);
  }
  if (std::ranges::none_of(inputs.drafts, [](const DraftInput& one) { return one.draft.has_value(); }))
    return 2;
  if (invocation.fix) {
    if (inputs.drafts.size() == 1) return fix(invocation, console, output, inputs);
    console.error(usage("check-fix-needs-output"));
    return 2;
  }
  for (DraftInput& one : inputs.drafts) {
    if (one.draft) checked.push_back({one.input.shown, one.read.text, findings_of(one)});
  }
  add_unused(inputs.configs, checked);
  write(
      invocation, checked, [&](std::string_view piece) { output.write(piece); },
      wants_colour(invocation.colour, output));
  return fails(checked, invocation.fail_on) ? 1 : 0;
}

}  // namespace rasoat
