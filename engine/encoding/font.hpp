// What a font's name says of the encoding of the text that is set in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "encoding/encoding.hpp"

namespace rasoat {

struct FontEncoding {
  Encoding encoding = Encoding::tcvn3;
  bool capitals = false;  ///< shows every letter as a capital: .VnTimeH

  friend bool operator==(const FontEncoding&, const FontEncoding&) = default;
};

/// What a style says of a font: nothing, or which old encoding its text is in, if any.
using FontChoice = std::optional<std::optional<FontEncoding>>;

/// ".VnTime", ".VnArialH" are TCVN3, "VNI-Times" VNI; nothing for all others, whose text is Unicode. In any
/// case.
std::optional<FontEncoding> encoding_of_font(std::string_view font);

/// The same of the first of a list of families as style sheets write them: "'.VnTime', serif".
std::optional<FontEncoding> encoding_of_family(std::string_view families);

/// The text of a run that is set in such a font: the characters of CP1252 that stand for its bytes decoded,
/// in capitals where the font shows capitals. Text that was written in Unicode although the font is an old
/// one (it holds letters that no byte is shown as) stays as it is.
std::string decode_run(std::string_view utf8, const FontEncoding& font);

}  // namespace rasoat
