// The parts of a document, block by block: which zone each block belongs to.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/head.hpp"
#include "document/tail.hpp"

namespace rasoat {

/// Neither furniture, page break, rule nor footnote: a block of the text itself.
inline bool is_running_text(const Block& block) noexcept {
  return block.kind != BlockKind::furniture && block.kind != BlockKind::page_break &&
         block.kind != BlockKind::rule && block.kind != BlockKind::footnote;
}

struct Parts {
  std::vector<ZoneKind> zones;  ///< of the blocks, index by index
  std::size_t body = 0;         ///< first block of the body
  std::string opening;          ///< the opening's sentences, folded; no more than some 8 KB
};

/// Gives every block its zone: site, head and title as the plan says, then bases and opening up to the first
/// label, heading or enacting line.
Parts find_parts(std::string_view text, std::span<const Block> blocks, const FirstPage& page,
                 const HeadPlan& plan);

/// Marks bases and opening from block `from` on, where neither head nor title stand any more, and finds the
/// body.
void read_opening(std::string_view text, std::span<const Block> blocks, std::size_t from, Parts& parts);

/// Marks the tail and what comes after it: the appendices. Without a tail they start at the first block that
/// is headed PHỤ LỤC.
void mark_tail(std::string_view text, std::span<const Block> blocks, const std::optional<Tail>& tail,
               Parts& parts);

/// Marks the sentences and articles by which the document takes effect, replaces or repeals.
void mark_final_clauses(std::string_view text, std::span<const Block> blocks, Parts& parts);

}  // namespace rasoat
