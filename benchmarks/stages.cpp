#include <bit>

#include "contestants.hpp"
#include "document/document.hpp"
#include "duty/find.hpp"
#include "reading/readers.hpp"
#include "reference/anchors.hpp"
#include "reference/find.hpp"
#include "reference/mention.hpp"
#include "reference/starts.hpp"
#include "source/source_text.hpp"
#include "text/matching_view.hpp"

namespace rasoat::benchmark {
namespace {

std::uint64_t fold(const Documents& documents) {
  std::uint64_t changed = 0;
  for (const std::string& document : documents) changed += !MatchingView(document).verbatim();
  return changed;
}

std::uint64_t find_anchors_only(const Documents& documents) {
  std::uint64_t found = 0;
  Anchors anchors;
  for (const std::string& document : documents) {
    for (std::size_t from = 0; from < document.size(); from += Anchors::kBytes) {
      find_anchors(document, from, starts().fingerprint, anchors);
      for (const std::uint64_t bits : anchors.bits) found += static_cast<std::uint64_t>(std::popcount(bits));
    }
  }
  return found;
}

std::uint64_t find_references_only(const Documents& documents) {
  std::uint64_t found = 0;
  for (const std::string& document : documents) found += find_mentions(document).size();
  return found;
}

std::uint64_t extract(const Documents& documents) {
  std::uint64_t found = 0;
  for (const std::string& bytes : documents) {
    const SourceText source("document.md", bytes);
    const auto read = read_document(source);
    if (!read) continue;
    const Document document = take_apart(*read);
    const References references = find_references(document);
    found += references.references.size() + find_duties(document, references.references).size();
  }
  return found;
}

}  // namespace

std::vector<Contestant> stages() {
  return {{"text view",
           "folding into the view in which everything is matched; counts documents that needed it", fold, 1},
          {"anchors", "the scan for places where a citation may start or show itself", find_anchors_only, 1},
          {"references", "from anchors to mentions: find_mentions", find_references_only, 1},
          {"whole extract", "reading, view, anatomy, references, duties; no printing", extract, 1}};
}

}  // namespace rasoat::benchmark
