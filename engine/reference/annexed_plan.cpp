// Inside an annex: the type word of a plan alone on a line in capitals, its title, a line in brackets that
// says with what it was issued, and the paragraphs before the first label.
#include "reference/annexed_plan.hpp"

#include <algorithm>

#include "grammars/heading.hpp"
#include "grammars/letter.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kMarks = " \n\t*_#";

// Of the view, without blanks and emphasis at its ends.
Span bare(std::string_view view, Span span) {
  while (!span.empty() && kMarks.find(view[span.start]) != std::string_view::npos) ++span.start;
  while (!span.empty() && kMarks.find(view[span.end - 1]) != std::string_view::npos) --span.end;
  return span;
}

// "KẾ HOẠCH": the length of the line; 0 where it is none.
std::size_t plan_line(std::string_view text) {
  std::string_view line = text.substr(0, text.find('\n'));
  while (!line.empty() && kMarks.find(line.back()) != std::string_view::npos) line.remove_suffix(1);
  const auto word = in_capitals(line) ? grammar::read_type_word(line) : std::nullopt;
  return word && word->length == line.size() && word->type->purpose == "plan" ? line.size() : 0;
}

class AnnexedPlan {
 public:
  explicit AnnexedPlan(const Document& document) : document_(document), view_(document.view.text()) {}

  // The title and the opening in the annex; empty spans where they are not found.
  std::pair<Span, Span> find(const Zone& annex) {
    constexpr std::size_t kMostBlocks = 12;  // of a head, a title and an opening
    std::size_t at = first_block(annex);
    std::size_t left = kMostBlocks;
    for (; at < document_.blocks.size() && left > 0; ++at, --left) {
      const Span block = words(at);
      if (block.start >= annex.view.end) return {};
      if (const std::size_t line = plan_line(block.of(view_)))
        return parts({block.start + static_cast<Offset>(line), block.end}, at + 1, annex.view.end);
    }
    return {};
  }

 private:
  std::size_t first_block(const Zone& annex) const {
    const Offset source = document_.view.to_source(annex.view).start;
    const auto found = std::ranges::lower_bound(document_.blocks, source, {},
                                                [](const Block& block) { return block.span.end; });
    return static_cast<std::size_t>(found - document_.blocks.begin());
  }

  Span words(std::size_t at) const {
    return bare(view_, document_.view.from_source(document_.blocks[at].span));
  }

  // `rest` is what follows the type word in its own block, `next` the block after it.
  std::pair<Span, Span> parts(Span rest, std::size_t next, Offset end) const {
    constexpr std::size_t kMostParagraphs = 8;
    Span title = bare(view_, rest);
    Span opening;
    bool issued = false;
    for (std::size_t at = next; at < document_.blocks.size() && at < next + kMostParagraphs; ++at) {
      const Span block = words(at);
      if (block.start >= end) break;
      const std::string_view text = block.of(view_);
      if (text.empty()) continue;
      if (text.starts_with('(')) {
        issued = true;
        continue;
      }
      if (!issued && title.empty()) {
        title = block;
        continue;
      }
      if (document_.blocks[at].kind != BlockKind::paragraph || grammar::parse_heading_label(text)) break;
      if (opening.empty()) opening.start = block.start;
      opening.end = block.end;
    }
    return {title, opening};
  }

  const Document& document_;
  std::string_view view_;
};

}  // namespace

std::vector<Zone> zones_with_annexed_plan(const Document& document) {
  std::vector<Zone> zones;
  const auto& type = document.head.type;
  const bool decides = type && (*type == "QĐ" || *type == "NQ");
  bool found = false;
  for (const Zone& zone : document.zones) {
    const auto [title, opening] = decides && !found && zone.kind == ZoneKind::appendix
                                      ? AnnexedPlan(document).find(zone)
                                      : std::pair<Span, Span>();
    if (title.empty()) {
      zones.push_back(zone);
      continue;
    }
    found = true;
    zones.push_back({zone.kind, {zone.view.start, title.start}});
    zones.push_back({ZoneKind::title, title});
    if (!opening.empty()) {
      zones.push_back({zone.kind, {title.end, opening.start}});
      zones.push_back({ZoneKind::opening, opening});
    }
    const Offset last = opening.empty() ? title.end : opening.end;
    zones.push_back({zone.kind, {last, zone.view.end}});
  }
  return zones;
}

}  // namespace rasoat
