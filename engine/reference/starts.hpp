// What a citation may begin with, taken from the vocabulary: the reading itself is citation_at's (mention.hpp), and
// whatever shape that learns to read must begin with something that stands here.
#pragma once

#include <string_view>

#include "grammars/phrase_table.hpp"
#include "reference/anchors.hpp"

namespace rasoat {

struct Starts {
  Fingerprint fingerprint;          ///< of the first words below, and of "này"
  grammar::PhraseTable capital;     ///< type words and fixed names, which begin with a capital letter
  grammar::PhraseTable any_case;    ///< fixed names that need none
  grammar::PhraseTable abbreviations;
  grammar::PhraseTable last_of_type;    ///< words with which a type word of one or more words ends
  grammar::PhraseTable within_type;     ///< words of a type word other than its last
  unsigned most_words = 0;                              ///< of a type word
};

const Starts& starts();

/// TCVN 6909:2001, QCVN 01:2021/BTC.
bool begins_standard(std::string_view text) noexcept;

}  // namespace rasoat
