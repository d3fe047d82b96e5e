#include "document/parts.hpp"

#include <algorithm>

#include "document/section_title.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/heading.hpp"
#include "grammars/letter.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t none = HeadPlan::none;

// The blocks of the lines from..to get the zone, and what stands between them too.
void mark(const FirstPage& page, std::size_t from, std::size_t to, ZoneKind zone,
          std::vector<ZoneKind>& zones) {
  if (from == none || from >= to) return;
  const std::size_t last = page.lines[std::min(to, page.lines.size()) - 1].block;
  for (std::size_t block = page.lines[from].block; block <= last; ++block) zones[block] = zone;
}

// The block in which a line stands; for the text's first line what stands before it too.
std::size_t block_of(const FirstPage& page, std::size_t line, std::span<const Block> blocks) {
  if (line == 0) return 0;
  return line < page.lines.size() ? page.lines[line].block : blocks.size();
}

bool is_appendix_heading(std::string_view text, const Block& block) {
  if (block.kind == BlockKind::table_cell || block.kind == BlockKind::footnote || block.span.size() > 400)
    return false;
  const FirstWords words(text, block.span, 64);
  const auto label = grammar::parse_heading_label(words.text());
  if (!label || label->kind != grammar::LabelKind::appendix) return false;
  const std::string_view rest = words.text().substr(label->length);
  return rest.empty() || in_capitals(words.text()) || label->closed || is_attachment(rest);
}

void mark_appendices(std::string_view text, std::span<const Block> blocks, Parts& parts) {
  for (std::size_t at = parts.body; at < blocks.size(); ++at) {
    const char first = text[blocks[at].span.start];
    if (first != 'P' && first != '*' && first != '#' && first != ' ') continue;
    if (!is_appendix_heading(text, blocks[at])) continue;
    std::fill(parts.zones.begin() + static_cast<std::ptrdiff_t>(at), parts.zones.end(), ZoneKind::appendix);
    return;
  }
}

}  // namespace

Parts find_parts(std::string_view text, std::span<const Block> blocks, const FirstPage& page,
                 const HeadPlan& plan) {
  Parts parts;
  parts.zones.assign(blocks.size(), ZoneKind::body);
  const std::size_t start = std::min({plan.head, plan.type, plan.title, plan.addressee});
  if (start != none) std::fill_n(parts.zones.begin(), block_of(page, start, blocks), ZoneKind::site);
  mark(page, plan.head, plan.head_end, ZoneKind::head, parts.zones);
  mark(page, plan.addressee, plan.addressee_end, ZoneKind::head, parts.zones);
  if (plan.type != none) {
    mark(page, plan.type, std::max(plan.title_end, plan.type + 1), ZoneKind::title, parts.zones);
  } else {
    mark(page, plan.title, plan.title_end, ZoneKind::title, parts.zones);
  }
  read_opening(text, blocks, block_of(page, plan.text, blocks), parts);
  if (plan.issuer != none) parts.zones[page.lines[plan.issuer].block] = ZoneKind::opening;
  mark(page, plan.late, plan.late_end, ZoneKind::head, parts.zones);
  return parts;
}

void mark_tail(std::string_view text, std::span<const Block> blocks, const std::optional<Tail>& tail,
               Parts& parts) {
  if (!tail) return mark_appendices(text, blocks, parts);
  for (std::size_t at = tail->first; at < tail->end; ++at) parts.zones[at] = ZoneKind::signature;
  for (const std::size_t block : tail->recipients) parts.zones[block] = ZoneKind::recipients;
  // The label of the list stands in a block of its own where the list is one of items.
  if (!tail->recipients.empty()) {
    for (std::size_t at = tail->recipients.front(); at < tail->recipients.back(); ++at) {
      if (blocks[at].kind != BlockKind::table_cell) parts.zones[at] = ZoneKind::recipients;
    }
  }
  std::fill(parts.zones.begin() + static_cast<std::ptrdiff_t>(tail->end), parts.zones.end(),
            ZoneKind::appendix);
}

}  // namespace rasoat
