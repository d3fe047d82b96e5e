// Interruptions (furniture, page breaks, footnotes) are held back until it is clear whether the sentence
// before them goes on after them. Blocks are moved inside their own vector: one pass, no second copy.
#include <vector>

#include "grammars/letter.hpp"
#include "reading/furniture.hpp"
#include "reading/label_at.hpp"
#include "reading/line_kind.hpp"
#include "reading/scan.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// What stands between the last block that was settled and the next one.
struct Held {
  std::vector<Block> blocks;
  bool furniture = false;  ///< or a page break
  bool footnote = false;
  bool rule = false;
  bool number = false;  ///< a lone number that may be a page's

  void clear() { *this = {}; }
};

class Settling {
 public:
  Settling(std::string_view text, const Layout& layout, std::vector<Block>& blocks)
      : text_(text), layout_(layout), blocks_(blocks) {}

  void run() {
    for (std::size_t at = 0; at < blocks_.size(); ++at) {
      const Block block = blocks_[at];
      if (hold(block)) continue;
      if (settled_ > 0 && joins(blocks_[settled_ - 1], block)) {
        blocks_[settled_ - 1].joins_next = true;
        mark_page_numbers();
      } else {
        release();
      }
      blocks_[settled_++] = block;
    }
    release();
  }

 private:
  bool hold(const Block& block) {
    const bool number = block.kind == BlockKind::paragraph && block.span.size() < 24 &&
                        looks_like_page_number(without_blanks(text_, block.span).of(text_));
    switch (block.kind) {
      case BlockKind::furniture:
      case BlockKind::page_break:
        held_.furniture = true;
        break;
      case BlockKind::footnote:
        held_.footnote = true;
        break;
      case BlockKind::rule:
        held_.rule = true;
        break;
      default:
        if (!number) return false;
        held_.number = true;
    }
    held_.blocks.push_back(block);
    return true;
  }

  void release() {
    for (const Block& block : held_.blocks) blocks_[settled_++] = block;
    if (!held_.blocks.empty()) held_.clear();
  }

  // A lone number inside a sentence that goes on is a page number.
  void mark_page_numbers() {
    for (Block& block : held_.blocks) {
      if (block.kind == BlockKind::paragraph) block.kind = BlockKind::furniture;
    }
  }

  bool joins(const Block& half, const Block& next) const {
    if (next.kind != BlockKind::paragraph) return false;
    if (half.kind != BlockKind::paragraph && half.kind != BlockKind::list_item) return false;
    if (held_.rule && !held_.footnote) return false;
    const std::string_view left = without_blanks(text_, half.span).of(text_);
    if (left.empty() || ends_sentence(left)) return false;
    const std::string_view right = without_blanks(text_, next.span).of(text_);
    if (right.empty() || (left.back() == '*' && right[0] != '*')) return false;
    const bool cut = held_.furniture || held_.footnote;
    if (left.size() < (cut ? 20u : 60u) || (held_.number && !cut && right.size() < 20)) return false;
    if (ends_in_capitals(left) || starts_with_label(next)) return false;
    if (starts_small(right) || (right[0] >= '0' && right[0] <= '9')) return true;
    return cut && is_full(last_line(left), right, layout_) && grammar::read_letter(right).base != 0;
  }

  bool starts_with_label(const Block& block) const {
    const Span inner = without_blanks(text_, block.span);
    if (!may_start_with_label(inner.of(text_))) return false;
    const auto label = label_at(text_, inner);
    return label && (label->closed || label->alone);
  }

  static std::string_view last_line(std::string_view text) {
    const std::size_t end = text.find_last_of('\n');
    return end == std::string_view::npos ? text : text.substr(end + 1);
  }

  // The last two words (or the only one) are in capitals: the end of a title rather than of half a sentence.
  static bool ends_in_capitals(std::string_view text) {
    unsigned words = 0;
    unsigned letters = 0;
    for (std::size_t at = text.size(); at > 0 && words < 2;) {
      const std::size_t before = utf8::previous(text, at);
      const grammar::Letter letter = grammar::read_letter(text.substr(before));
      if (letter.base != 0 && !letter.capital) return false;
      letters += letter.base != 0;
      at = before;
      if (letter.base != 0 && at > 0) continue;
      words += letters > 0;
      letters = 0;
    }
    return words > 0;
  }

  std::string_view text_;
  const Layout& layout_;
  std::vector<Block>& blocks_;
  std::size_t settled_ = 0;
  Held held_;
};

}  // namespace

void settle_reading_order(std::string_view text, const Layout& layout, std::vector<Block>& blocks) {
  Settling(text, layout, blocks).run();
}

}  // namespace rasoat
