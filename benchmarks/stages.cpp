// The stages of make_record one by one: each runs the ones before it with the stopwatch stopped.
#include "contestants.hpp"
#include "document/document.hpp"
#include "duty/find.hpp"
#include "pipeline.hpp"
#include "reading/readers.hpp"
#include "record/json.hpp"
#include "reference/anchors.hpp"
#include "reference/find.hpp"
#include "reference/mention.hpp"
#include "reference/starts.hpp"
#include "source/source_text.hpp"
#include "text/matching_view.hpp"

namespace rasoat::benchmark {
namespace {

std::uint64_t fold(const Documents& documents, Stopwatch&) {
  std::uint64_t changed = 0;
  for (const std::string& document : documents) changed += !MatchingView(document).verbatim();
  return changed;
}

std::uint64_t find_anchors_only(const Documents& documents, Stopwatch&) {
  std::uint64_t found = 0;
  Anchors anchors;
  for (const std::string& document : documents) {
    for (std::size_t from = 0; from < document.size(); from += Anchors::kStretch) {
      find_anchors(document, from, starts().anchors, anchors);
      found += anchors.count;
    }
  }
  return found;
}

std::uint64_t find_mentions_only(const Documents& documents, Stopwatch&) {
  std::uint64_t found = 0;
  for (const std::string& document : documents) found += find_mentions(document).size();
  return found;
}

// Runs a stage on each document, with the stopwatch stopped while `prepare` makes what the stage is given.
template <typename Prepare, typename Stage>
std::function<std::uint64_t(const Documents&, Stopwatch&)> each(Prepare prepare, Stage stage) {
  return [=](const Documents& documents, Stopwatch& stopwatch) {
    std::uint64_t found = 0;
    for (const std::string& bytes : documents) {
      stopwatch.stop();
      const SourceText source("document.md", bytes);
      const auto prepared = prepare(source);
      stopwatch.start();
      found += stage(source, prepared);
    }
    return found;
  };
}

bool nothing(const SourceText&) {
  return true;
}

ReadDocument read(const SourceText& source) {
  return read_document(source).value();
}

Document anatomy(const SourceText& source) {
  return take_apart(read(source));
}

struct Cited {
  Document document;
  References references;
};

Cited cited(const SourceText& source) {
  Document document = anatomy(source);
  References references = find_references(document);
  return {std::move(document), std::move(references)};
}

FileRecord record_of(const SourceText& source) {
  return make_record(source, "document.md");
}

std::size_t print(const FileRecord& record) {
  std::size_t bytes = 0;
  write_json([&](std::string_view piece) { bytes += piece.size(); }, record, Language::en);
  return bytes;
}

}  // namespace

std::vector<Contestant> stages() {
  return {
      {"text view", "folding into the view in which everything is matched; counts documents that needed it",
       fold, 1},
      {"anchors", "the scan for places where a citation may start or show itself", find_anchors_only, 1},
      {"mentions", "from anchors to mentions: find_mentions", find_mentions_only, 1},
      {"- reading", "stage of the extract: blocks in reading order",
       each(nothing, [](const SourceText& source, bool) { return read(source).blocks.size(); }), 1},
      {"- anatomy", "stage: view, head, zones, sections",
       each(read, [](const SourceText&, const ReadDocument& it) { return take_apart(it).zones.size(); }), 1},
      {"- references", "stage: mentions, resolved, with relations",
       each(anatomy,
            [](const SourceText&, const Document& it) { return find_references(it).references.size(); }),
       1},
      {"- duties", "stage: duties",
       each(cited, [](const SourceText&,
                      const Cited& it) { return find_orders(it.document, it.references.references).duties.size(); }),
       1},
      {"- printing", "stage: the record as JSON; counts its bytes",
       each(record_of, [](const SourceText&, const FileRecord& it) { return print(it); }), 1},
      {"to references", "reading, anatomy, references and edges from bytes on; neither duties nor printing",
       each(nothing,
            [](const SourceText& source, bool) { return cited(source).references.references.size(); }),
       1},
      {"whole extract", "all stages with lines, columns and digests, from bytes to JSON; counts its bytes",
       each(nothing, [](const SourceText& source, bool) { return print(record_of(source)); }), 1}};
}

}  // namespace rasoat::benchmark
