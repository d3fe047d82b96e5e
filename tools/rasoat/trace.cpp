// rasoat trace: one document of an archive, what it rests on, what carries it out, who has not.
#include "coverage/trace.hpp"

#include <filesystem>

#include "archive_input.hpp"
#include "coverage/findings.hpp"
#include "export/directive_text.hpp"
#include "export/harmless.hpp"
#include "export/trace_json.hpp"
#include "export/trace_text.hpp"
#include "graph/find_document.hpp"
#include "run.hpp"
#include "terminal.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostListed = 20;

// A file may be named as the archive names it, or as the shell does.
std::string name_in_archive(const std::string& asked, const std::string& archive) {
  std::error_code failed;
  if (archive.empty() || !std::filesystem::is_regular_file(asked, failed)) return asked;
  const auto inside = std::filesystem::relative(asked, archive, failed);
  const std::string name = inside.generic_string();
  return failed || name.empty() || name.starts_with("..") ? asked : name;
}

// "10-CT/TU · 2017-09-05 · Tỉnh ủy Sông Vân · 10.txt"
std::string one_line(const ArchiveGraph& graph, NodeIndex index, Language language) {
  const Node& node = graph.nodes[index];
  const std::string body = node.body ? graph.authority->body(*node.body).name : node.issuer;
  const std::string file =
      node.record == kNone ? message(language, "only-cited") : graph.records[node.record].file;
  return dotted({on_one_line(called(graph, index)), node.date ? to_iso(*node.date) : std::string(),
                 on_one_line(body), harmless(file)});
}

Error usage(std::string message, std::vector<std::string> arguments) {
  return {"usage", {}, std::nullopt, std::move(message), std::move(arguments)};
}

void say_unknown(Console& console, const ArchiveGraph& graph, const std::string& asked) {
  constexpr std::size_t kMostLike = 3;
  std::string likest;
  for (const std::string& one : likest_designations(graph, asked, kMostLike))
    likest.append(likest.empty() ? "" : ", ").append(one);
  console.error(likest.empty() ? usage("trace-unknown", {asked})
                               : usage("trace-unknown-near", {asked, likest}));
}

void say_which(Console& console, const ArchiveGraph& graph, Error what, const std::vector<NodeIndex>& found) {
  console.error(what);
  for (std::size_t i = 0; i < found.size() && i < kMostListed; ++i)
    console.error(usage("trace-fits", {one_line(graph, found[i], console.language())}));
  if (found.size() > kMostListed)
    console.error(usage("trace-more", {std::to_string(found.size() - kMostListed)}));
}

// None fits, or several do.
void say_why(Console& console, const ArchiveGraph& graph, const std::string& asked, DocumentQuery query,
             const std::vector<NodeIndex>& found) {
  if (!found.empty())
    return say_which(console, graph, usage("trace-several", {asked, std::to_string(found.size())}), found);
  query.date.reset();
  query.issuer.reset();
  const auto others = find_documents(graph, query);
  if (others.empty()) return say_unknown(console, graph, asked);
  say_which(console, graph, usage("trace-others", {asked}), others);
}

}  // namespace

int run_trace(const Invocation& invocation, Console& console, Output& output) {
  const auto input = read_archive(invocation, console, output);
  if (!input) {
    console.error(input.error());
    return 2;
  }
  const std::string& asked = invocation.operands.front();
  DocumentQuery query{name_in_archive(asked, input->archive), invocation.date, invocation.issuer};
  const auto found = find_documents(input->graph, query);
  if (found.size() != 1) {
    say_why(console, input->graph, asked, std::move(query), found);
    return 2;
  }
  const Date as_of = as_of_day(invocation);
  const Trace result = trace(input->graph, found.front(),
                             audit(input->graph, {std::nullopt, input->policy, as_of, input->archive}));
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
