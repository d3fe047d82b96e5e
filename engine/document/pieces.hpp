// Which passages of the source the matching view shows, and in what order.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "source/span.hpp"

namespace rasoat {

/// The passages in reading order, furniture and page breaks left out. Halves of one sentence are parted by
/// one line end, other blocks by what parts them in the source. Where nothing is left out or moved, one
/// piece: all.
std::vector<Span> reading_pieces(std::string_view text, std::span<const Block> blocks);

}  // namespace rasoat
