// Ordinals of congresses, plenums and terms: XIII, 13, bảy, thứ nhất, mười lăm.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::grammar {

struct Ordinal {
  unsigned value = 0;
  std::uint32_t length = 0;  ///< bytes
};

/// Roman figures (capital, 1–39), Arabic ones (1–99) or words (1–15, "thứ" before them or not), ending at a
/// word's end. A lone Roman letter other than I, V, X is none.
std::optional<Ordinal> parse_ordinal(std::string_view text);

/// Small Roman figures for slugs: 12 → "xii".
std::string roman(unsigned value);

}  // namespace rasoat::grammar
