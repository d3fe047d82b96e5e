// The old encodings, tried one after the other on a text.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "encoding/decode.hpp"
#include "encoding/score.hpp"

namespace rasoat {

/// An encoding and how Vietnamese a text looks that is decoded with it.
struct TriedEncoding {
  Encoding encoding = Encoding::utf8;
  SyllableScore score;
};

inline constexpr std::array kByteEncodings = {Encoding::tcvn3, Encoding::vni, Encoding::viscii,
                                              Encoding::cp1258, Encoding::tcvn5712};
inline constexpr std::array kCharacterEncodings = {Encoding::tcvn3, Encoding::vni, Encoding::mojibake,
                                                   Encoding::viscii, Encoding::cp1258};

/// The text in an encoding (of what went wrong twice as mojibake, both steps are undone where that is
/// better), in `room`, and its score.
SyllableScore try_encoding(std::string_view text, Encoding encoding, Units units, std::string& room);

/// The best by SyllableScore::net; of equals the first.
TriedEncoding best_of(std::span<const TriedEncoding> tried_encodings);

/// Each tried on the text.
TriedEncoding best_for(std::string_view text, std::span<const Encoding> encodings, Units units);

}  // namespace rasoat
