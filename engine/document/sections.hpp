// The titled parts of a document.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace rasoat {

/// The sections in order. `zones` holds each block's zone. A numbered paragraph without a title is none, and
/// neither is what stands in quotation marks (the new wording of another document).
std::vector<Section> find_sections(std::string_view text, std::span<const Block> blocks,
                                   std::span<const ZoneKind> zones);

}  // namespace rasoat
