#include "reference/relation_words.hpp"

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/pinpoint.hpp"
#include "grammars/vocabulary/table.hpp"
#include "source/utf8.hpp"

namespace rasoat::relation_words {
namespace {

const grammar::PhraseTable& vocabulary() {
  static const grammar::PhraseTable table = [] {
    grammar::PhraseTable made;
    const std::pair<std::string_view, Role> kRoles[] = {
        {"light", kLight},       {"title", kTitle}, {"apart", kApart}, {"meeting", kMeeting},
        {"annex", kAnnex},       {"short", kShort}, {"joint", kJoint}, {"lapses", kLapses},
        {"proposal", kProposal}, {"stays", kStays}, {"plans", kPlans}};
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("relation_words.tsv"), {"words", "relation"})) {
      std::uint32_t value = kWord;
      if (const auto known = relation(row[1])) value = static_cast<std::uint32_t>(*known);
      if (row[1].starts_with("passive ")) {
        if (const auto known = relation(row[1].substr(8)))
          value = kPassive + static_cast<std::uint32_t>(*known);
      }
      for (const auto& [name, role] : kRoles) {
        if (row[1] == name) value = role;
      }
      made.add(row[0], value);
    }
    return made;
  }();
  return table;
}

}  // namespace

bool is_relation(const Token& token) noexcept {
  return token.role <= static_cast<std::uint32_t>(Relation::cites);
}

bool is_change(const Token& token) noexcept {
  return token.role <= static_cast<std::uint32_t>(Relation::supplements);
}

std::optional<std::uint32_t> role_of(std::string_view text) {
  const auto phrase = vocabulary().longest(text);
  return phrase ? std::optional(phrase->value) : std::nullopt;
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 8);
  while (!text.empty()) {
    const grammar::Word word = grammar::read_word(text);
    std::size_t length = word.length;
    std::uint32_t role = kWord;
    if (length == 0) {
      length = utf8::decode(text).length;
      role = kMark;
    } else if (const std::uint32_t place = grammar::pinpoint_length(text, word)) {
      length = place;
      role = kPinpoint;
    } else if (const auto phrase = vocabulary().longest(text, word)) {
      length = phrase->length;
      role = phrase->value;
    }
    if (text[0] != ' ' && text[0] != '\n') tokens.push_back({role, text.substr(0, length), word});
    text.remove_prefix(length);
  }
  return tokens;
}

}  // namespace rasoat::relation_words
