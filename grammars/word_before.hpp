// The word that ends at a place of a text.
#pragma once

#include <string_view>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

/// A word with its place in a text; no word where its length is 0.
struct PlacedWord {
  std::size_t start = 0;
  Word word;
};

/// The word that starts where the one before `end` does (word_start): it goes beyond `end` where that stands
/// within a word.
PlacedWord word_before(std::string_view text, std::size_t end) noexcept;

}  // namespace rasoat::grammar
