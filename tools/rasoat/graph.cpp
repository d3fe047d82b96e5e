// rasoat graph: the document graph, for other programs.
#include "console.hpp"
#include "invocation.hpp"
#include "output.hpp"
#include "run.hpp"

namespace rasoat {

int run_graph(const Invocation&, Console& console, Output&) {
  console.error({"usage", {}, std::nullopt, "command-not-in-build", {"graph"}});
  return 2;
}

}  // namespace rasoat
