// rasoat index: brings the index of an archive up to date, or compares it with the files.
#include <array>

#include "index_input.hpp"
#include "index_verification.hpp"
#include "record/json_writer.hpp"
#include "run.hpp"

namespace rasoat {
namespace {

// "unchanged" and how many; the sentences stand in the catalogue as index-unchanged …
using Counts = std::vector<std::pair<std::string_view, std::size_t>>;

void write(const Invocation& invocation, Output& output, const Index& index, const Counts& counts,
           const std::vector<std::string>& wrong) {
  std::string out;
  if (invocation.format == "json") {
    JsonWriter json(out);
    json.open('{');
    json.key("index");
    json.text(shown_name(index.path().native()));
    for (const auto& [what, count] : counts) {
      json.key(what);
      json.number(count);
    }
    if (invocation.verify) {
      json.key("files");
      json.open('[');
      for (const std::string& file : wrong) json.text(file);
      json.close(']');
    }
    json.close('}');
    out += '\n';
  } else {
    out = shown_name(index.path().native()) + "\n";
    for (const auto& [what, count] : counts) {
      const std::array number = {std::to_string(count)};
      out += "  " + message(invocation.language, "index-" + std::string(what), number) + "\n";
    }
    for (const std::string& file : wrong) out += "    " + file + "\n";
  }
  output.write(out);
}

int verify(const Invocation& invocation, Console& console, Output& output, const ArchiveFiles& files,
           const IndexedReading& how) {
  const IndexVerification found = verify_index(files.inputs, *files.index, how);
  write(invocation, output, *files.index,
        {{"right", found.right}, {"outdated", found.outdated}, {"wrong", found.wrong.size()}}, found.wrong);
  if (files.index->is_damaged())
    console.error({"index", files.index->path().string(), std::nullopt, "index-damaged", {}});
  return found.wrong.empty() && !files.index->is_damaged() ? 0 : 1;
}

}  // namespace

int run_index(const Invocation& invocation, Console& console, Output& output) {
  const Output* const outputs[] = {&output};
  const std::string& archive = invocation.operands.front();
  const auto files = files_and_index(archive, invocation, console, outputs);
  if (!files) {
    console.error(files.error());
    return 2;
  }
  if (!files->index) {
    if (!invocation.index) console.error(*files->refused);
    return 2;
  }
  const std::size_t all = files->inputs.size();
  const IndexedReading how{archive, invocation.jobs, [&](std::size_t done) { console.progress(done, all); }};
  if (invocation.verify) return verify(invocation, console, output, *files, how);
  ReadingCounts counts;
  archive_records(files->inputs, files->index.get(), how, &counts);
  console.clear();
  if (!counts.written) {
    console.error({"index", files->index->path().string(), std::nullopt, "index-not-written", {}});
    return 2;
  }
  write(invocation, output, *files->index,
        {{"unchanged", counts.unchanged},
         {"same", counts.same},
         {"read", counts.read},
         {"forgotten", counts.forgotten}},
        {});
  return 0;
}

}  // namespace rasoat
