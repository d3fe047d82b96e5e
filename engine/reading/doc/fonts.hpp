// The fonts of a Word document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "encoding/font.hpp"

namespace rasoat::doc {

struct Font {
  std::string name;
  std::optional<FontEncoding> encoding;  ///< of one of an old encoding
};

/// By their number.
std::vector<Font> read_fonts(std::string_view table);

}  // namespace rasoat::doc
