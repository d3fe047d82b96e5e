// A clause as the words that tell what is done with a document, and those that may stand between them and it
// (grammars/vocabulary/relation_words.tsv).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammars/letter.hpp"
#include "reference/reference.hpp"

namespace rasoat::relation_words {

/// Roles of words that name no relation; below kPassive a role is a Relation, from kPassive on one that is
/// said of the mention that follows.
enum Role : std::uint32_t {
  kPassive = 50,
  kLight = 100,
  kTitle,
  kApart,
  kMeeting,
  kAnnex,
  kShort,
  kJoint,
  kLapses,
  kProposal,
  kStays,
  kPlans,
  kWord,
  kMark,
  kPinpoint
};

struct Token {
  std::uint32_t role = kWord;
  std::string_view text;
  grammar::Word word;  ///< its first
};

bool is_relation(const Token& token) noexcept;
/// Replaces, repeals, amends, supplements.
bool is_change(const Token& token) noexcept;

/// Blanks left out.
std::vector<Token> tokens_of(std::string_view clause);

/// The role of the phrase at the start of the text, which is the start of a word.
std::optional<std::uint32_t> role_of(std::string_view text);

}  // namespace rasoat::relation_words
