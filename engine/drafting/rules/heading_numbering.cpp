// heading-numbering: a gap or a repeat among the numbers of siblings: I, III; 1, 5; a, c. A sequence begins anew at 1,
// at whatever encloses it, and in appendices; tables and quotations are not looked at.
#include <map>
#include <utility>

#include "document/parts.hpp"
#include "document/quotation.hpp"
#include "drafting/rule.hpp"
#include "reading/label_at.hpp"

namespace rasoat::drafting {
namespace {

// How deep a label stands, from the outermost.
unsigned rank_of(const PlacedLabel& label) {
  return static_cast<unsigned>(label.kind) * 8u + label.parts;
}

struct Last {
  std::uint16_t number = 0;
  Span place;  // in the source
};

// The numbers under way, by rank.
class Numbering {
 public:
  Numbering(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

  void read(const PlacedLabel& label) {
    const unsigned rank = rank_of(label);
    // What runs through the whole document goes on inside the next chapter.
    const bool article = label.kind == grammar::LabelKind::article;
    std::erase_if(last_, [&](const auto& one) {
      return one.first > rank && (one.first / 8 != static_cast<unsigned>(grammar::LabelKind::article) || article);
    });
    const auto before = last_.find(rank);
    const Last now{label.number, label.printed};
    if (before == last_.end()) {
      last_.emplace(rank, now);
      return;
    }
    const Last old = std::exchange(before->second, now);
    if (now.number == old.number + 1 || now.number == 1) return;
    say(label, old);
  }
  void restart() { last_.clear(); }

 private:
  void say(const PlacedLabel& label, const Last& old) {
    const bool repeat = label.number == old.number;
    const std::string printed(label.printed.of(draft_.source()));
    const std::string earlier(old.place.of(draft_.source()));
    if (!repeat && label.number < old.number) return;  // another list
    if (!repeat && label.number > old.number + 6) return;  // no label of this list
    Finding& finding = report_.at(label.printed, repeat ? "check-heading-repeat" : "check-heading-gap",
                                  {printed, earlier});
    finding.related.push_back({{}, old.place});
  }

  const Draft& draft_;
  Report& report_;
  std::map<unsigned, Last> last_;
};

bool is_numbered(const PlacedLabel& label) {
  using Kind = grammar::LabelKind;
  return label.number != 0 && label.closed && label.kind != Kind::appendix && label.kind != Kind::part &&
         label.kind != Kind::bracket;
}

void check_rule(const Draft& draft, Report& report) {
  Numbering numbering(draft, report);
  Quotation quotation;
  for (const Block& block : draft.document.blocks) {
    if (!is_running_text(block) || block.kind == BlockKind::table_cell) continue;
    if (quotation.covers(draft.source(), block)) continue;
    const ZoneKind zone = draft.document.zone_at(draft.document.view.from_source(block.span.start));
    if (zone != ZoneKind::body && zone != ZoneKind::final_clause && zone != ZoneKind::opening) continue;
    const auto label = label_at(draft.source(), block.span);
    if (!label) continue;
    if (label->kind == grammar::LabelKind::part || label->kind == grammar::LabelKind::appendix) numbering.restart();
    if (is_numbered(*label)) numbering.read(*label);
  }
}

}  // namespace

extern const RuleBody heading_numbering;
const RuleBody heading_numbering{check_rule,
R"(I. MỤC ĐÍCH

1. Quán triệt Nghị quyết của Tỉnh ủy.

5. Nâng cao trách nhiệm của cấp ủy.

II. NHIỆM VỤ

1. Tuyên truyền trong nhân dân.
)",
R"(I. MỤC ĐÍCH

1. Quán triệt Nghị quyết của Tỉnh ủy.

2. Nâng cao trách nhiệm của cấp ủy.

II. NHIỆM VỤ

1. Tuyên truyền trong nhân dân.
)"};

}  // namespace rasoat::drafting
