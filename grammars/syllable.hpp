// Vietnamese syllables (tiếng, âm tiết): which written words can be one. Onset, rhyme and tone from tables
// (vocabulary/syllable_*.tsv), and the rules of spelling: c k q, g gh, ng ngh, i y, only sắc and nặng on
// rhymes that end in a stop, the place of the tone mark in the old and the new style.
//
// For what words a text is made of (encodings) and for drafts (misspelled words). It says what can be a
// syllable, not which of them Vietnamese uses.
#pragma once

#include <cstdint>
#include <string_view>

#include "grammars/letter_table.hpp"

namespace rasoat::grammar {

/// Why a word is no syllable; the first that is met in this order.
enum class SyllableFault : std::uint8_t {
  none,
  letter,    ///< holds something else than letters of Vietnamese (f, j, w, z and digits are none), more
             ///< letters than any syllable, or none
  onset,     ///< begins with consonants that begin no syllable: "bl"
  rhyme,     ///< the rest is no rhyme: "nghien", "âi"
  spelling,  ///< the onset is written otherwise before this letter: "nge" (nghe), "ce" (ke), "kan" (can)
  pairing,   ///< onset and rhyme exist, but not together: "mue", "iên" (yên)
  marks,     ///< more than one tone mark
  stop,      ///< a rhyme that ends in c, ch, p, t without sắc or nặng: "các" can be, "cac", "cảc" cannot
  place,     ///< the tone mark stands on the wrong letter: "tóan" (toán)
};

struct Syllable {
  std::string_view
      onset;  ///< small, composed, from the table: "ngh"; empty where there is none. Lives for ever
  std::string_view rhyme;  ///< likewise: "uyên"; of "giếng" the onset is "gi", the rhyme "iêng"
  Tone tone = Tone::level;
  SyllableFault fault = SyllableFault::letter;
  /// With SyllableFault::place: which letter of the word, from 1, should bear the mark. Else 0.
  std::uint8_t proper_place = 0;
};

/// Reads one whole word (composed or decomposed, in any case). Onset, rhyme and tone are given also with a
/// fault, as far as they were found.
Syllable read_syllable(std::string_view word) noexcept;

inline bool is_syllable(std::string_view word) noexcept {
  return read_syllable(word).fault == SyllableFault::none;
}

}  // namespace rasoat::grammar
