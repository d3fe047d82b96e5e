// Takes a document apart: the first page gives the head, the first bytes of every block the rest. Only the
// lines of the head, the tail and the headings are folded and read closely, so that a long body costs little.
#include "document/document.hpp"

#include <algorithm>

#include "document/head.hpp"
#include "document/own_number.hpp"
#include "document/parts.hpp"
#include "document/pieces.hpp"
#include "document/sections.hpp"
#include "document/tail.hpp"
#include "reading/line.hpp"

namespace rasoat {
namespace {

// Runs of blocks of one zone as ranges of the view.
std::vector<Zone> zones_of(const MatchingView& view, std::span<const Block> blocks,
                           std::span<const ZoneKind> kinds) {
  std::vector<Zone> zones;
  const auto size = static_cast<Offset>(view.text().size());
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    const BlockKind kind = blocks[at].kind;
    if (kind == BlockKind::furniture || kind == BlockKind::page_break) continue;
    if (!zones.empty() && (zones.back().kind == kinds[at] || kind == BlockKind::rule)) continue;
    Offset start = 0;
    if (!zones.empty()) {
      const FirstWords words(view.source(), blocks[at].span, 1);
      start = std::max(zones.back().view.start, view.from_source(words.source(0)));
      zones.back().view.end = start;
    }
    zones.push_back({kinds[at], {start, size}});
  }
  if (zones.empty()) zones.push_back({ZoneKind::body, {0, size}});
  return zones;
}

}  // namespace

ZoneKind Document::zone_at(Offset view_offset) const noexcept {
  const auto after = std::upper_bound(zones.begin(), zones.end(), view_offset,
                                      [](Offset at, const Zone& zone) { return at < zone.view.start; });
  return after == zones.begin() ? ZoneKind::body : (after - 1)->kind;
}

Document take_apart(const ReadDocument& read) {
  Document document;
  document.text = read.text;
  document.blocks = read.blocks;
  const std::string_view text = document.text;
  const std::span<const Block> blocks = document.blocks;
  Head& head = document.head;

  const FirstPage page = first_page(text, blocks);
  const HeadPlan plan = plan_head(page);
  read_head(page, plan, head);
  Parts parts = find_parts(text, blocks, page, plan);
  std::optional<Tail> tail = find_tail(text, blocks, parts.body);
  mark_tail(text, blocks, tail, parts);
  mark_final_clauses(text, blocks, parts);
  read_attestation(text, blocks, tail, parts, head);
  read_attachment_line(text, blocks, parts, head);
  read_adoption_date(text, blocks, tail, head);

  if (!head.issuer) head.issuer = issuer_of_head(page, plan);
  if (!head.issuer) head.issuer = issuer_of_opening(parts.opening);
  head.sections = find_sections(text, blocks, parts.zones);
  if (tail) {
    head.signature = std::move(tail->signature);
    head.recipients = std::move(tail->names);
  }
  document.view = MatchingView(text, reading_pieces(text, blocks));
  document.zones = zones_of(document.view, blocks, parts.zones);
  return document;
}

}  // namespace rasoat
