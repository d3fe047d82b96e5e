// rasoat graph: the document graph, for other programs.
#include "archive_input.hpp"
#include "export/graph_json.hpp"
#include "run.hpp"

namespace rasoat {

int run_graph(const Invocation& invocation, Console& console, Output& output) {
  const auto input = read_archive(invocation, console, output);
  if (!input) {
    console.error(input.error());
    return 2;
  }
  write_graph_json([&](std::string_view piece) { output.write(piece); }, input->graph);
  return 0;
}

}  // namespace rasoat
