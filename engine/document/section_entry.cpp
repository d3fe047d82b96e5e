#include "document/section_entry.hpp"

#include <algorithm>

#include "document/folded.hpp"
#include "document/section_title.hpp"
#include "reading/line.hpp"

namespace rasoat {
namespace {

// Appendices are parts of the outermost level, whatever else the document uses.
constexpr unsigned kFirstRank = 8;

std::vector<unsigned> used_ranks(std::span<const SectionEntry> entries) {
  std::vector<unsigned> ranks;
  for (const SectionEntry& entry : entries) {
    if (entry.accepted && entry.rank >= kFirstRank) ranks.push_back(entry.rank);
  }
  std::sort(ranks.begin(), ranks.end());
  ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
  return ranks;
}

std::string title_of(std::string_view text, std::span<const Block> blocks, SectionEntry& entry) {
  std::string title = std::move(entry.found.heading);
  if (entry.found.kind == grammar::LabelKind::appendix) title = without_attachment(std::move(title));
  const auto add = [&](std::string_view line) { title.append(title.empty() ? "" : " ").append(line); };
  if (!entry.below.empty()) add(entry.below);
  const bool broken = !entry.found.title.empty() && blocks[entry.block].joins_next;
  if (broken && entry.block + 1 < blocks.size()) add(fold(text, blocks[entry.block + 1].span));
  return without_closing(std::move(title));
}

}  // namespace

std::vector<Section> to_sections(std::string_view text, std::span<const Block> blocks,
                                 std::span<SectionEntry> entries) {
  const std::vector<unsigned> ranks = used_ranks(entries);
  std::vector<Section> sections;
  for (SectionEntry& entry : entries) {
    if (!entry.accepted) continue;
    Section section;
    section.span = without_blanks(text, blocks[entry.block].span);
    section.label = entry.found.label.empty() ? std::move(entry.label) : fold(text, entry.found.label);
    section.heading = title_of(text, blocks, entry);
    if (!entry.found.title.empty()) section.span.end = entry.found.title.end;
    const auto rank = std::lower_bound(ranks.begin(), ranks.end(), entry.rank);
    section.level = entry.rank < kFirstRank ? 1 : static_cast<int>(rank - ranks.begin()) + 1;
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace rasoat
