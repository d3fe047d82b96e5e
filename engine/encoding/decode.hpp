// From the bytes of an old encoding to UTF-8, composed (NFC). No guessing here: the caller says which
// encoding it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "encoding/encoding.hpp"

namespace rasoat {

/// What the units are that a text is decoded from.
enum class Units : std::uint8_t {
  bytes,       ///< the text is as it was written
  characters,  ///< the text is UTF-8 in which every byte became the character that CP1252 shows for it, as in
               ///< files that Word saved from text in an old font; characters that are none of CP1252 stay
};

/// Decodes tcvn3, tcvn5712, vni, viscii, cp1258 and, for Units::characters, mojibake. Never fails: what is no
/// letter of the encoding is what CP1252 shows for it. Other encodings give the text as it is. Appends at
/// most three bytes for each byte of the text.
void decode(std::string_view text, Encoding encoding, Units units, std::string& out);

std::string decode(std::string_view text, Encoding encoding, Units units);

/// A letter that was decoded, or several that are as they were: where it ends in the text that was given and
/// in what came out of it. It begins where the one before ends; where both are as long, each byte stands for
/// one.
struct DecodedStep {
  std::size_t from_end = 0;
  std::size_t to_end = 0;

  friend bool operator==(const DecodedStep&, const DecodedStep&) = default;
};

/// The same, and how the letters came about, for tcvn3, tcvn5712, vni, viscii and cp1258; `steps` is written
/// anew.
std::string decode(std::string_view text, Encoding encoding, Units units, std::vector<DecodedStep>& steps);

}  // namespace rasoat
