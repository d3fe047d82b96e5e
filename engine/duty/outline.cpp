// Ranks come from labels and list dashes. A passage without either goes under the last heading, past its
// list.
#include "duty/outline.hpp"

#include <algorithm>

#include "grammars/heading.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

constexpr unsigned kDash = 2 * 16 * 8;
constexpr unsigned kPlus = 2 * 17 * 8;
constexpr unsigned kStep = kPlus + 8;  // of a procedure: "Bước 1: …"
constexpr unsigned kTop = 1;

// "Bước 1:", "Bước 2.": its length; 0 where none stands there.
std::size_t step_length(std::string_view text) {
  constexpr std::string_view kStepWord = "Bước ";
  if (!text.starts_with(kStepWord)) return 0;
  std::size_t at = kStepWord.size();
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  if (at == kStepWord.size() || at > kStepWord.size() + 2) return 0;
  if (at == text.size() || (text[at] != ':' && text[at] != '.')) return 0;
  return at + 1;
}

// What a letter rests on and what it asks for stand in one sentence: "Căn cứ chương trình công tác, UBND tỉnh
// yêu cầu …".
bool is_letter(const Document& document) {
  const auto& type = document.head.type;
  return type && (*type == "CV" || *type == "CĐ");
}

// What stands before the first part mostly announces it. Letters order there already, and in a text without
// any part all that it says stands there.
bool orders_in_opening(const Document& document) {
  return is_letter(document) || std::none_of(document.zones.begin(), document.zones.end(),
                                             [](const Zone& zone) { return zone.kind == ZoneKind::body; });
}

bool is_text(BlockKind kind) {
  return kind == BlockKind::paragraph || kind == BlockKind::heading || kind == BlockKind::list_item ||
         kind == BlockKind::table_cell;
}

class OutlineMaker {
 public:
  explicit OutlineMaker(const Document& document)
      : document_(document), view_(document.view.text()), reads_opening_(orders_in_opening(document)) {}

  std::vector<Passage> make() {
    nodes_.reserve(document_.blocks.size());
    for (std::size_t at = 0; at < document_.blocks.size(); ++at) take(at);
    return std::move(nodes_);
  }

 private:
  bool is_read(ZoneKind zone) const {
    return zone == ZoneKind::body || zone == ZoneKind::final_clause || zone == ZoneKind::appendix ||
           (reads_opening_ &&
            (zone == ZoneKind::opening || (zone == ZoneKind::bases && is_letter(document_))));
  }

  // "… yêu cầu các sở, ngành thực hiện các nội dung sau:" right before the first part.
  bool leads_into_body(Span view) const {
    if (zone_ + 1 >= document_.zones.size() || document_.zones[zone_ + 1].kind != ZoneKind::body)
      return false;
    const ZoneKind zone = document_.zones[zone_].kind;
    const std::string_view rest = view_.substr(view.end, document_.zones[zone_].view.end - view.end);
    const std::size_t last = view.of(view_).find_last_not_of(" \n\t*_");
    return (zone == ZoneKind::opening || zone == ZoneKind::bases) && last != std::string_view::npos &&
           view_[view.start + last] == ':' && rest.find_first_not_of(" \n\t*_") == std::string_view::npos;
  }

  void take(std::size_t at) {
    const Block& block = document_.blocks[at];
    if (!is_text(block.kind)) return;
    const Span view = document_.view.from_source(block.span);
    if (view.empty()) return;
    if (joins_ && !nodes_.empty() && view.start >= nodes_.back().view.end) {
      nodes_.back().view.end = nodes_.back().body.end = view.end;
      joins_ = block.joins_next;
      return;
    }
    joins_ = false;
    // A zone begins with a word: indentation and the marks of a heading stand before it.
    const ZoneKind zone = zone_at(view.end - 1);
    const bool leads_in = !is_read(zone) && leads_into_body(view);
    if (!is_read(zone) && !leads_in) return;
    // What is attached stands under no part of the document itself.
    if (zone == ZoneKind::appendix && before_zone_ != zone) open_.clear();
    before_zone_ = zone;
    Passage node;
    node.view = node.body = view;
    node.cell = block.kind == BlockKind::table_cell;
    node.leads_in = leads_in;
    if (node.cell) {
      node.row_start = starts_row(at);
      if (!node.row_start) node.skipped = cells_skipped(at);
    } else {
      read_mark(node);
      node.heading = is_section(block) || block.kind == BlockKind::heading;
    }
    place(node);
    joins_ = block.joins_next;
    before_ = at;
  }

  ZoneKind zone_at(Offset view) {
    while (zone_ + 1 < document_.zones.size() && document_.zones[zone_ + 1].view.start <= view) ++zone_;
    return document_.zones.empty() || view < document_.zones[zone_].view.start ? document_.zone_at(view)
                                                                               : document_.zones[zone_].kind;
  }

  bool is_section(const Block& block) {
    const std::vector<Section>& sections = document_.head.sections;
    while (section_ < sections.size() && sections[section_].span.start < block.span.start) ++section_;
    return section_ < sections.size() && sections[section_].span.start < block.span.end;
  }

  // Cells of one row are parted by one |; two and more part rows, or stand around an empty cell on one line.
  bool starts_row(std::size_t at) const {
    if (nodes_.empty() || !nodes_.back().cell || before_ >= at) return true;
    const Span last = document_.blocks[before_].span;
    const Span next = document_.blocks[at].span;
    if (next.start < last.end || next.start - last.end > 64) return true;
    const std::string_view between = document_.text.substr(last.end, next.start - last.end);
    const bool line = between.find('\n') != std::string_view::npos;
    return line && std::count(between.begin(), between.end(), '|') != 1;
  }

  // Empty cells of a row that stands on one line.
  std::uint16_t cells_skipped(std::size_t at) const {
    const Offset last = document_.blocks[before_].span.end;
    const std::string_view between = document_.text.substr(last, document_.blocks[at].span.start - last);
    const auto marks = std::count(between.begin(), between.end(), '|');
    return static_cast<std::uint16_t>(std::clamp<std::ptrdiff_t>(marks - 1, 0, 0xFFFF));
  }

  void read_mark(Passage& node) const {
    std::string_view rest = node.view.of(view_);
    const auto skip = [&](std::string_view marks) {
      while (!rest.empty() && marks.find(rest[0]) != std::string_view::npos) rest.remove_prefix(1);
    };
    skip(" \n\t#");
    unsigned dash = 0;
    if (rest.starts_with("- ") || rest.starts_with("-\n")) dash = kDash;
    if (rest.starts_with("+")) dash = kPlus;
    if (rest.starts_with("* ") || rest.starts_with("•") || rest.starts_with("·")) dash = kDash;
    if (!dash && rest.size() > 1 && rest[0] == '-' && grammar::read_letter(rest.substr(1)).base != 0)
      dash = kDash;
    if (dash) {
      rest.remove_prefix(rest[0] == '-' || rest[0] == '+' || rest[0] == '*' ? 1
                         : rest.starts_with("•")                            ? 3
                                                                            : 2);
      skip(" \n\t");
      node.rank = dash;
      node.labelled = true;
    } else if (const std::size_t step = step_length(rest)) {
      node.rank = kStep;
      node.labelled = true;
      rest.remove_prefix(step);
      skip(" \n\t");
    } else if (const auto label = grammar::parse_heading_label(rest.substr(0, 200));
               label && label->length <= rest.size()) {
      node.rank = 2 * (8 * static_cast<unsigned>(label->kind) + std::min<unsigned>(label->parts, 7)) + 2;
      node.labelled = true;
      rest.remove_prefix(label->length);
      skip(" \n\t");
    }
    node.body.start = node.view.end - static_cast<Offset>(rest.size());
  }

  void place(Passage& node) {
    if (node.labelled || node.cell) {
      if (node.cell) node.rank = kPlus + 16;
      while (!open_.empty() && nodes_[open_.back()].rank >= node.rank) open_.pop_back();
    } else {
      while (!open_.empty() && !nodes_[open_.back()].heading) open_.pop_back();
      if (node.heading) {
        open_.clear();
        node.rank = kTop;
      } else {
        node.rank = open_.empty() ? kTop + 1 : nodes_[open_.back()].rank + 1;
      }
    }
    node.parent = static_cast<std::uint32_t>(open_.empty() ? kNoPassage : open_.back());
    if (!node.cell) {
      node.fields = find_fields(view_, node.body);
      open_.push_back(nodes_.size());
    }
    nodes_.push_back(std::move(node));
  }

  const Document& document_;
  std::string_view view_;
  bool reads_opening_;
  std::vector<Passage> nodes_;
  std::vector<std::size_t> open_;  // the last node and those it stands under
  std::size_t zone_ = 0;
  ZoneKind before_zone_ = ZoneKind::body;  // of the last passage
  std::size_t section_ = 0;
  std::size_t before_ = 0;  // the last block that was taken
  bool joins_ = false;
};

}  // namespace

std::vector<Passage> outline(const Document& document) {
  return OutlineMaker(document).make();
}

}  // namespace rasoat
