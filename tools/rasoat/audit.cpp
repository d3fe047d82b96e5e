// rasoat audit: the whole archive, what is missing in it, late, contradictory.
#include "coverage/audit.hpp"

#include "archive_input.hpp"
#include "export/audit_csv.hpp"
#include "export/audit_json.hpp"
#include "export/audit_text.hpp"
#include "run.hpp"
#include "terminal.hpp"

namespace rasoat {
namespace {

// Findings at or above --fail-on make the status 1.
bool fails(const Audit& audit, std::string_view fail_on) {
  if (fail_on == "never") return false;
  const Severity least = fail_on == "info"      ? Severity::info
                         : fail_on == "warning" ? Severity::warning
                                                : Severity::error;
  for (const Finding& finding : audit.findings) {
    if (finding.severity >= least) return true;
  }
  return false;
}

}  // namespace

int run_audit(const Invocation& invocation, Console& console, Output& output) {
  const auto input = read_archive(invocation, console, output);
  if (!input) {
    console.error(input.error());
    return 2;
  }
  const Audit result =
      audit(input->graph, {std::nullopt, input->policy, as_of_day(invocation), input->archive});
  console.clear();
  const Sink sink = [&](std::string_view piece) { output.write(piece); };
  if (invocation.format == "json") {
    write_audit_json(sink, result, console.language());
  } else if (invocation.format == "csv") {
    write_audit_csv(sink, result, console.language());
  } else {
    write_audit_text(sink, result, {console.language(), wants_colour(invocation.colour, output)});
  }
  return fails(result, invocation.fail_on) ? 1 : 0;
}

}  // namespace rasoat
