// rasoat trace: one document of an archive, what it rests on, what carries it out, who has not.
#include "coverage/trace.hpp"

#include "archive_input.hpp"
#include "export/trace_json.hpp"
#include "export/trace_text.hpp"
#include "run.hpp"
#include "terminal.hpp"
#include "the_document.hpp"

namespace rasoat {

int run_trace(const Invocation& invocation, Console& console, Output& output) {
  const auto input = read_archive(invocation, console, output);
  if (!input) {
    console.error(input.error());
    return 2;
  }
  const auto found =
      the_document(*input, console, {invocation.operands.front(), invocation.date, invocation.issuer});
  if (!found) return 2;
  const Date as_of = as_of_day(invocation);
  const Trace result =
      trace(input->graph, *found, audit(input->graph, {std::nullopt, input->policy, as_of, input->archive}));
  console.clear();
  const Sink sink = [&](std::string_view piece) { output.write(piece); };
  if (invocation.format == "json") {
    write_trace_json(sink, result, as_of, console.language());
  } else {
    write_trace_text(sink, result, as_of, {console.language(), wants_colour(invocation.colour, output)});
  }
  return 0;
}

}  // namespace rasoat
