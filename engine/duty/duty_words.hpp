// The table duty_words.tsv as phrases.
#pragma once

#include <cstdint>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"

namespace rasoat {

/// Set in a phrase's value, beside its Role, where it counts only with a capital letter.
constexpr std::uint32_t kCapitalOnly = 0x100;
/// The same where it does not count with a capital letter after its first word.
constexpr std::uint32_t kSmallOnly = 0x200;

/// The same where it counts only with a capital letter after its first word: "Sở Xây dựng", not "các sở xây
/// dựng kế hoạch".
constexpr std::uint32_t kNameOnly = 0x400;

const grammar::PhraseTable& duty_words();

/// What may begin with a word.
struct WordUse {
  std::uint32_t phrases = grammar::PhraseTable::kNone;  ///< where those of duty_words start
  bool opens_deadline = false;
  bool opens_condition = false;
};

WordUse use_of(grammar::WordKey word) noexcept;

}  // namespace rasoat
