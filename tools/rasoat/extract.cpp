// rasoat extract: the record of each file, in the order of the files, as soon as its turn has come.
#include <array>
#include <atomic>

#include "batch.hpp"
#include "console.hpp"
#include "export/record_text.hpp"
#include "inputs.hpp"
#include "ordered_output.hpp"
#include "output.hpp"
#include "record/json.hpp"
#include "records.hpp"
#include "run.hpp"
#include "terminal.hpp"

namespace rasoat {
namespace {

enum class Format { text, json, jsonl };

Format format_of(const Invocation& invocation) {
  if (invocation.format == "json") return Format::json;
  return invocation.format == "jsonl" ? Format::jsonl : Format::text;
}

// What all threads share while they write records.
struct Extraction {
  Format format;
  std::size_t count;
  TextStyle style;
  Console& console;
  Output& output;
  OrderedOutput ordered{output};
  std::atomic<std::size_t> done = 0;
  std::atomic<bool> any_read = false;
};

// `inner`: the how manieth record of an item's `records` it is.
std::string_view before(const Extraction& job, std::size_t item, std::size_t inner, std::size_t records) {
  const bool first = item == 0 && inner == 0;
  if ((job.count == 1 && records == 1) || job.format == Format::jsonl) return "";
  if (job.format == Format::json) return first ? "[\n" : ",\n";
  return first ? "" : "\n";
}

std::string_view after(const Extraction& job, std::size_t item, std::size_t inner, std::size_t records) {
  if (job.format == Format::text) return "";
  if (job.format == Format::jsonl || (job.count == 1 && records == 1)) return "\n";
  return item + 1 == job.count && inner + 1 == records ? "\n]\n" : "";
}

void report(Extraction& job, const Input& input, const FileRecord& record) {
  if (std::holds_alternative<Record>(record)) {
    job.any_read = true;
  } else {
    const auto& [file, why] = std::get<FailedRecord>(record);
    Error error = why;
    error.path = shown_name(input.file.native());
    if (file.size() > input.shown.size()) error.path += file.substr(input.shown.size());  // in an archive
    job.console.error(error);
  }
}

void write_one(Extraction& job, std::size_t item, std::size_t inner, const std::vector<FileRecord>& records) {
  const FileRecord& record = records[inner];
  const Sink sink = [&](std::string_view piece) { job.ordered.write(item, piece); };
  sink(before(job, item, inner, records.size()));
  // A single file that could not be read is a message, no text; among several it keeps its place.
  const bool single = job.count == 1 && records.size() == 1;
  const bool shows = job.format != Format::text || !single || std::holds_alternative<Record>(record);
  if (shows && job.format == Format::text) write_text(sink, record, job.style);
  if (shows && job.format != Format::text) write_json(sink, record, job.console.language());
  sink(after(job, item, inner, records.size()));
}

void extract_one(Extraction& job, const Input& input, std::size_t item) {
  if (job.output.broken()) return job.ordered.finish(item);
  const std::vector<FileRecord> records = make_records(input.file, input.shown);
  for (std::size_t inner = 0; inner < records.size(); ++inner) {
    report(job, input, records[inner]);
    write_one(job, item, inner, records);
  }
  job.ordered.finish(item);
  job.console.progress(++job.done, job.count);
}

}  // namespace

int run_extract(const Invocation& invocation, Console& console, Output& output) {
  const auto inputs = inputs_of(invocation, output);
  if (!inputs) {
    console.error(inputs.error());
    return 2;
  }
  if (output.is_terminal() || inputs->size() == 1) console.leave_the_terminal();
  Extraction job{format_of(invocation),
                 inputs->size(),
                 {console.language(), wants_colour(invocation.colour, output)},
                 console,
                 output};
  each_in_parallel(
      inputs->size(), invocation.jobs, [&](std::size_t i) { return size_of((*inputs)[i]); },
      [&](std::size_t i) { extract_one(job, (*inputs)[i], i); });
  return job.any_read ? 0 : 2;
}

}  // namespace rasoat
