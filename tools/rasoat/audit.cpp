// rasoat audit: the whole archive.
#include "console.hpp"
#include "invocation.hpp"
#include "output.hpp"
#include "run.hpp"

namespace rasoat {

int run_audit(const Invocation&, Console& console, Output&) {
  console.error({"usage", {}, std::nullopt, "command-not-in-build", {"audit"}});
  return 2;
}

}  // namespace rasoat
