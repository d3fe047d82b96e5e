// A registry of organisations as the XML that read_organisations reads.
#pragma once

#include <cstdint>
#include <span>

#include "export/page.hpp"
#include "settings/organisations.hpp"

namespace rasoat {

/// Reads back as the same bodies but for their lines. A body without a territory under one with a territory
/// gets that one: the format cannot say otherwise. `documents` (by body, may be empty) become comments, and
/// so does what the file is.
void write_organisations_xml(const Sink& sink, const Organisations& organisations,
                             std::span<const std::uint32_t> documents, Language language);

}  // namespace rasoat
