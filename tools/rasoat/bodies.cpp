// rasoat bodies: a registry of organisations as far as the archive shows it, to be completed by hand.
#include "archive_input.hpp"
#include "coverage/registry_proposal.hpp"
#include "export/organisations_xml.hpp"
#include "run.hpp"

namespace rasoat {

int run_bodies(const Invocation& invocation, Console& console, Output& output) {
  const auto input = read_archive(invocation, console, output, Registry::none);
  if (!input) {
    console.error(input.error());
    return 2;
  }
  const RegistryProposal proposal = propose_registry(input->graph);
  console.clear();
  const Sink sink = [&](std::string_view piece) { output.write(piece); };
  write_organisations_xml(sink, proposal.organisations, proposal.documents, console.language());
  return 0;
}

}  // namespace rasoat
