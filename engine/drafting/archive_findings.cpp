#include "drafting/archive_findings.hpp"

#include <algorithm>

namespace rasoat::drafting {

void take_over(const Draft& draft, void (*check)(const ArchiveGraph&, rasoat::Findings&),
               std::string_view messages, Report& report, Span (*words)(const Draft&, const Reference&)) {
  const ArchiveContext* const archive = draft.options.archive;
  if (archive == nullptr) return;
  rasoat::Findings all;
  check(*archive->graph, all);
  for (rasoat::Finding& found : all) {
    if (found.place.file != archive->file ||
        (" " + std::string(messages) + " ").find(" " + found.message + " ") == std::string::npos)
      continue;
    Span span = found.place.span;
    const auto cited = std::ranges::lower_bound(draft.found.references, span, {}, &Reference::span);
    if (words != nullptr && cited != draft.found.references.end() && cited->span == span)
      span = words(draft, *cited);
    Finding& finding = report.at(span, found.message, std::move(found.arguments));
    for (const Place& place : found.related) {
      finding.related.push_back({place.file == archive->file ? std::string() : place.file, place.span});
    }
  }
}

}  // namespace rasoat::drafting
