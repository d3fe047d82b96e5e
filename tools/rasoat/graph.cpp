// rasoat graph: the document graph, for other programs.
#include "archive_input.hpp"
#include "export/graph_json.hpp"
#include "export/graph_text.hpp"
#include "run.hpp"
#include "terminal.hpp"

namespace rasoat {

int run_graph(const Invocation& invocation, Console& console, Output& output) {
  const auto input = read_archive(invocation, console, output);
  if (!input) {
    console.error(input.error());
    return 2;
  }
  console.clear();
  const Sink sink = [&](std::string_view piece) { output.write(piece); };
  if (invocation.format == "json") {
    write_graph_json(sink, input->graph);
  } else {
    write_graph_text(sink, input->graph, {console.language(), wants_colour(invocation.colour, output)});
  }
  return 0;
}

}  // namespace rasoat
