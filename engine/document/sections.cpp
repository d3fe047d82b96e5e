// Set-off titles stand for themselves. A title in plain type is one if it reads like one and content of its
// own stands under it, or if all its siblings read like titles and something stands between them: so a
// numbered list of short items is none.
#include "document/sections.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "document/heading_look.hpp"
#include "document/plain_title.hpp"
#include "document/quotation.hpp"
#include "document/section_entry.hpp"
#include "document/section_title.hpp"
#include "grammars/letter.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::LabelKind;

bool is_text(const Block& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::heading ||
         block.kind == BlockKind::list_item;
}

// Kinds whose every title stands for itself, whatever its siblings.
bool stands_alone(LabelKind kind) {
  return kind <= LabelKind::article;
}

class SectionFinder {
 public:
  SectionFinder(std::string_view text, std::span<const Block> blocks, std::span<const ZoneKind> zones)
      : text_(text), blocks_(blocks), zones_(zones) {}

  std::vector<Section> run() {
    for (std::size_t at = 0; at < blocks_.size(); ++at) {
      fetch(at + 6);
      take(at);
    }
    while (!groups_.empty()) close_group();
    return to_sections(text_, blocks_, entries_);
  }

 private:
  // Blocks lie far apart in a long text: the ends of a later one are fetched while this one is read.
  void fetch(std::size_t at) const {
    if (at >= blocks_.size()) return;
    __builtin_prefetch(text_.data() + blocks_[at].span.start);
    __builtin_prefetch(text_.data() + blocks_[at].span.end - (blocks_[at].span.empty() ? 0 : 1));
  }

  struct Group {
    unsigned rank = 0;
    bool running = false;      // one of the siblings is running text
    std::uint16_t number = 0;  // of the last sibling
    std::size_t last_block = 0;
    std::vector<std::size_t> plain;  // entries that wait for their siblings
  };

  // Under a title in plain type running text stands: in an appendix a whole sentence, for tables are
  // flattened there to lines that look like titles.
  bool has_text_below(std::size_t title, std::size_t below) const {
    const Block& block = blocks_[below];
    if (block.kind == BlockKind::list_item && zones_[title] != ZoneKind::appendix) return true;
    const std::string_view inner = without_blanks(text_, block.span).of(text_);
    const std::size_t least = zones_[title] == ZoneKind::appendix ? 60 : 0;
    if (inner.size() >= least && (ends_sentence(inner) || block.joins_next)) return true;
    return least == 0 && look_at_label(text_, block).has_value();
  }

  // The block under a title in plain type has been reached.
  void settle_waiting(std::size_t at) {
    listed_ = false;
    if (!waiting_) return;
    SectionEntry& entry = entries_[*waiting_];
    waiting_.reset();
    const Below below = content_below(text_, entry.found, blocks_[at], zones_[entry.block]);
    listed_ = below == Below::sibling && entry.found.look == HeadingLook::plain;
    entry.accepted = !entry.listed && stands_for_itself(entry, at, below);
    if (!has_text_below(entry.block, at)) {
      for (Group& group : groups_) group.running = group.running || group.last_block == entry.block;
    }
  }

  bool stands_for_itself(const SectionEntry& entry, std::size_t below, Below content) const {
    const bool sentence = entry.found.look == HeadingLook::stopped && !stands_alone(entry.found.kind);
    if (content != Below::item && (content != Below::text || sentence)) return false;
    if (content == Below::text && may_run_on(text_, entry.found, blocks_[entry.block], blocks_[below]))
      return false;
    // A table stands between the two.
    for (std::size_t at = entry.block + 1; at < below; ++at) {
      if (blocks_[at].kind == BlockKind::table_cell) return false;
    }
    return reads_as_title(entry.found);
  }

  void take(std::size_t at) {
    const Block& block = blocks_[at];
    const ZoneKind zone = zones_[at];
    if (zone != ZoneKind::body && zone != ZoneKind::final_clause && zone != ZoneKind::appendix) return;
    if (!is_text(block) || at < next_) {
      if (is_text(block)) last_text_ = at;
      return;
    }
    settle_waiting(at);
    const bool quoted = quotation_.covers(text_, block);
    std::optional<LabelledBlock> found;
    if (block.kind != BlockKind::list_item) found = look_at_label(text_, block);
    if (quoted) {
      const bool next_article =
          found && found->kind == LabelKind::article && found->number == article_ + 1 && quotation_.open();
      if (!next_article) {
        last_text_ = at;
        return;
      }
      quotation_.reset();
    }
    if (found) {
      take_labelled(at, std::move(*found));
    } else {
      take_unlabelled(at);
    }
    last_text_ = at;
  }

  void take_labelled(std::size_t at, LabelledBlock found) {
    if (found.kind == LabelKind::article) article_ = found.number;
    if (found.kind == LabelKind::appendix && zones_[at] != ZoneKind::appendix &&
        found.look != HeadingLook::set_off)
      return;
    const unsigned rank = rank_of(found);
    if (stands_alone(found.kind)) {
      while (!groups_.empty() && groups_.back().rank >= rank) close_group();
      if (found.look == HeadingLook::stopped) {
        wait(at, std::move(found), rank);
      } else if (found.look != HeadingLook::running) {
        accept(at, std::move(found), rank);
      }
      return;
    }
    Group& group = group_for(found, rank);
    // An item right after its sibling: a list, no titles.
    if (group.last_block != 0 && group.last_block == last_text_ && found.look != HeadingLook::set_off)
      group.running = true;
    group.last_block = at;
    group.number = found.number;
    if (found.look == HeadingLook::running || found.look == HeadingLook::stopped) group.running = true;
    if (found.look == HeadingLook::set_off) {
      accept(at, std::move(found), rank);
    } else if (found.look != HeadingLook::running && !found.alone) {
      if (found.look == HeadingLook::plain) group.plain.push_back(entries_.size());
      wait(at, std::move(found), rank);
    }
  }

  // What stands under it will tell whether it is a title.
  void wait(std::size_t at, LabelledBlock found, unsigned rank) {
    waiting_ = entries_.size();
    entries_.push_back({at, std::move(found), rank, false, listed_, {}, {}});
  }

  Group& group_for(const LabelledBlock& found, unsigned rank) {
    while (!groups_.empty() && groups_.back().rank > rank) close_group();
    if (!groups_.empty() && groups_.back().rank == rank && found.number <= groups_.back().number)
      close_group();
    if (groups_.empty() || groups_.back().rank != rank) groups_.push_back({rank, false, 0, 0, {}});
    return groups_.back();
  }

  void close_group() {
    const Group& group = groups_.back();
    // Nothing stands under the last one: no titles either.
    if (!group.running && group.last_block != last_text_) {
      for (const std::size_t entry : group.plain) entries_[entry].accepted = true;
    }
    groups_.pop_back();
  }

  void accept(std::size_t at, LabelledBlock found, unsigned rank) {
    SectionEntry entry{at, std::move(found), rank, true, false, {}, {}};
    TitleBelow below;
    if (entry.found.alone) {
      below = title_below(text_, blocks_, at);
    } else if (in_capitals(entry.found.title.of(text_))) {
      below = capitals_below(text_, blocks_, at);
    }
    next_ = std::max(next_, below.end);
    entry.below = std::move(below.text);
    entries_.push_back(std::move(entry));
  }

  // A heading without a label (Markdown), or the title of a document that is attached to this one.
  void take_unlabelled(std::size_t at) {
    if (blocks_[at].kind == BlockKind::heading) {
      add_unlabelled(at, {}, heading_text(text_, blocks_[at]));
    } else if (zones_[at] == ZoneKind::appendix) {
      AttachedTitle attached = attached_title(text_, blocks_, at);
      next_ = std::max(next_, attached.end);
      add_unlabelled(at, std::move(attached.type), std::move(attached.title));
    }
  }

  void add_unlabelled(std::size_t at, std::string label, std::string heading) {
    if (heading.empty()) return;
    entries_.push_back({at, {}, 0, true, false, std::move(label), std::move(heading)});
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  std::span<const ZoneKind> zones_;
  std::vector<SectionEntry> entries_;
  std::vector<Group> groups_;
  Quotation quotation_;
  std::optional<std::size_t> waiting_;  // the entry of a plain title just before
  bool listed_ = false;                 // this block is a sibling right under a plain title
  std::size_t next_ = 0;                // blocks before it belong to a title already
  std::size_t last_text_ = 0;           // the last block of text
  unsigned article_ = 0;                // the last article outside quotations
};

}  // namespace

std::vector<Section> find_sections(std::string_view text, std::span<const Block> blocks,
                                   std::span<const ZoneKind> zones) {
  return SectionFinder(text, blocks, zones).run();
}

}  // namespace rasoat
