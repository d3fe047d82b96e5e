// What a citation may begin with, taken from the vocabulary: the reading itself is citation_at's
// (mention.hpp), and whatever shape that learns to read must begin with something that stands here.
#pragma once

#include <cstdint>
#include <string_view>

#include "grammars/phrase_table.hpp"
#include "grammars/word_set.hpp"
#include "reference/anchors.hpp"

namespace rasoat {

struct Starts {
  AnchorRules anchors;               ///< the openings, "này", and what may stand before a number
  ByteSet before_capital;            ///< the last bytes of the words of a type word other than its last
  grammar::PhraseTable in_any_case;  ///< fixed names that may be printed in small letters
  grammar::WordSet openings;         ///< first words of types and fixed names, and abbreviations
  grammar::WordSet last_of_type;     ///< words with which a type word of one or more words ends
  grammar::WordSet within_type;      ///< words of a type word other than its last
  unsigned most_words = 0;           ///< of a type word
};

const Starts& starts();

/// A number with what a designation may have after it: a letter, '-' or '/' and a letter, or a year. Small
/// letters of ASCII and dates rule out most numbers of prose.
bool may_begin_designation(std::string_view text) noexcept;

/// TCVN 6909:2001, QCVN 01:2021/BTC. The text is not empty.
bool begins_standard(std::string_view text) noexcept;

}  // namespace rasoat
