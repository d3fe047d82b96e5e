// Text that is set in fonts of old encodings (.VnTime, VNI-Times): its characters stand for bytes, and are
// decoded when the paragraph is known, since a letter of two bytes may stand in two runs. Text that was typed
// in Unicode although its font is an old one stays: it holds letters that no byte is shown as, or its words
// are syllables as they stand and are none decoded; what neither tells is read as the passage before it.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "encoding/decode.hpp"
#include "encoding/decoded_text.hpp"
#include "encoding/score.hpp"
#include "reading/fragment.hpp"

namespace rasoat {

class OldFonts {
 public:
  /// Decodes a paragraph's fragments that are in such fonts. Letters that two fragments make belong to the
  /// first.
  void decode(std::string& characters, std::vector<Fragment>& fragments);

  /// How the letters came about of the fragments that were decoded last.
  std::span<const DecodedLetter> letters() const noexcept { return letters_; }

  /// What was decoded so far, of a document of so many bytes: a passage for each encoding with words that
  /// tell.
  std::vector<DecodedPassage> passages(Offset size) const;

 private:
  using Fragments = std::span<Fragment>;
  void decode_stretch(std::string_view characters, Fragments stretch);
  void decode_alike(std::string_view characters, Fragments fragments);
  bool is_unicode(std::string_view text, const SyllableScore& decoded);
  void keep(std::string_view characters, Fragment& fragment);
  void place_letters(std::string_view decoded, std::size_t from, Fragments fragments);
  void append(std::string_view text, const Fragment& fragment);

  std::string out_;  ///< the paragraph's characters, decoded
  std::vector<DecodedLetter> letters_;
  std::vector<DecodedStep> steps_;
  std::map<Encoding, SyllableScore> decoded_;
  bool unicode_before_ = false;  ///< the passage before that told was in Unicode
};

}  // namespace rasoat
