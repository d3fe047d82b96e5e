// rasoat graph: the document graph, for other programs.
#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

#include "archive_input.hpp"
#include "export/graph_text.hpp"
#include "export/graph_writers.hpp"
#include "run.hpp"
#include "terminal.hpp"
#include "the_document.hpp"

namespace rasoat {
namespace {

// Where each file of the format goes: the output itself, or files in the folder that it names.
struct Targets {
  std::vector<std::unique_ptr<Output>> owned;
  std::vector<Output*> outputs;

  Targets(const Invocation& invocation, std::span<const GraphWriter> writers, Output& output) {
    for (const GraphWriter& writer : writers) {
      if (writer.file.empty()) continue;
      const auto file = std::filesystem::path(*invocation.output) / writer.file;
      outputs.push_back(owned.emplace_back(std::make_unique<Output>(file.string())).get());
    }
    if (outputs.empty()) {
      outputs.push_back(&output);
    } else {
      output.leave();
    }
  }
};

std::optional<Error> make_folder(const std::string& folder) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (!failed) return std::nullopt;
  return Error{"output", folder, std::nullopt, "output-not-writable", {failed.message()}};
}

std::optional<Error> wrong_use(const Invocation& invocation, std::span<const GraphWriter> writers) {
  const auto usage = [](std::string message) {
    return Error{"usage", {}, std::nullopt, std::move(message), {}};
  };
  if (invocation.depth && !invocation.from) return usage("usage-depth-alone");
  if ((invocation.date || invocation.issuer) && !invocation.from) return usage("usage-date-alone");
  const bool folder = !writers.empty() && !writers.front().file.empty();
  if (folder && (!invocation.output || *invocation.output == "-")) return usage("usage-folder-missing");
  return std::nullopt;
}

// Writes all files and gives them their names.
std::optional<Error> write_files(const GraphExport& what, std::span<const GraphWriter> writers,
                                 const Targets& targets) {
  for (std::size_t i = 0; i < writers.size(); ++i) {
    Output& output = *targets.outputs[i];
    writers[i].write([&](std::string_view piece) { output.write(piece); }, what);
  }
  for (const auto& output : targets.owned) {
    if (auto error = output->commit()) return error;
  }
  return std::nullopt;
}

}  // namespace

int run_graph(const Invocation& invocation, Console& console, Output& output) {
  const auto fail = [&](const Error& error) {
    console.error(error);
    return 2;
  };
  const auto writers = graph_writers(invocation.format);
  if (const auto wrong = wrong_use(invocation, writers)) return fail(*wrong);
  const Targets targets(invocation, writers, output);
  const auto input = read_archive(invocation, console,
                                  std::vector<const Output*>(targets.outputs.begin(), targets.outputs.end()));
  if (!input) return fail(input.error());
  ExcerptWish wish{std::nullopt, invocation.depth, invocation.only, invocation.as_of};
  if (invocation.from) {
    wish.from = the_document(*input, console, {*invocation.from, invocation.date, invocation.issuer});
    if (!wish.from) return 2;
  }
  console.clear();
  const GraphExcerpt part = excerpt(input->graph, wish);
  if (writers.empty()) {
    const Sink sink = [&](std::string_view piece) { output.write(piece); };
    write_graph_text(sink, input->graph, part, {console.language(), wants_colour(invocation.colour, output)});
    return 0;
  }
  std::optional<Audit> judged;
  if (std::ranges::any_of(writers, &GraphWriter::needs_audit))
    judged = audit(input->graph, {std::nullopt, input->policy, as_of_day(invocation), input->archive});
  if (!targets.owned.empty()) {
    if (const auto error = make_folder(*invocation.output)) return fail(*error);
  }
  const GraphExport what{input->graph, part, judged ? &*judged : nullptr, console.language()};
  if (const auto error = write_files(what, writers, targets)) return fail(*error);
  return 0;
}

}  // namespace rasoat
