// rasoat compare: what was closed, what is new, what slipped between two audits.
#include <array>

#include "console.hpp"
#include "export/comparison_writers.hpp"
#include "option_table.hpp"
#include "run.hpp"
#include "terminal.hpp"

namespace rasoat {

int run_compare(const Invocation& invocation, Console& console, Output& output) {
  std::array<Snapshot, 2> audits;
  for (std::size_t i = 0; i < audits.size(); ++i) {
    const std::string& name = invocation.operands[i];
    auto wrong = output.collides_with(name);
    const auto source = SourceText::read(name);
    if (!wrong && !source) wrong = source.error();
    if (!wrong) {
      auto snapshot = read_snapshot(*source);
      snapshot ? void(audits[i] = std::move(*snapshot)) : void(wrong = std::move(snapshot.error()));
    }
    if (wrong) {
      console.error(*wrong);
      return 2;
    }
  }
  const Comparison comparison = compare(audits[0], audits[1]);
  const Sink sink = [&](std::string_view piece) { output.write(piece); };
  if (invocation.format == "json") {
    write_comparison_json(sink, comparison, console.language());
  } else if (invocation.format == "html") {
    write_comparison_html(sink, comparison, console.language());
  } else {
    write_comparison_text(sink, comparison, {console.language(), wants_colour(invocation.colour, output)});
  }
  return 0;
}

}  // namespace rasoat
