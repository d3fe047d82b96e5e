#include "duty/duty_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "duty/saying.hpp"
#include "duty/token.hpp"
#include "grammars/condition.hpp"
#include "grammars/deadline.hpp"
#include "grammars/vocabulary/table.hpp"
#include "grammars/word_table.hpp"

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 44> kRoles = {
    "make",     "amend",    "have",    "report",  "reflect", "send",   "review",  "assess", "guide",
    "assign",   "urge",     "advise",  "approve", "lead",    "join",   "teach",   "verb",   "plan",
    "issue",    "norm",     "letter",  "head",    "place",   "matter", "nominal", "modal",  "adverb",
    "negation", "past",     "passive", "purpose", "basis",   "to",     "via",     "of",     "det",
    "conj",     "relative", "name",    "effect",  "aside",   "manner", "folk",    "except"};

struct Vocabulary {
  grammar::PhraseTable phrases;
  grammar::WordTable<WordUse> uses;
  std::vector<grammar::WordKey> firsts;  // of the phrases

  Vocabulary() {
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("duty_words.tsv"), {"words", "role", "case"})) {
      const auto role =
          static_cast<std::uint32_t>(std::find(kRoles.begin(), kRoles.end(), row[1]) - kRoles.begin());
      const std::uint32_t value = role | (row[2] == "capital" ? kCapitalOnly
                                          : row[2] == "small" ? kSmallOnly
                                                              : 0);
      for (const std::string_view phrase : grammar::split(row[0], ';')) add(phrase, value);
    }
    for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file("fields.tsv"), {"name"})) {
      const auto verb = phrases.longest(row[0]);
      const bool drafts = verb && static_cast<Role>(verb->value & 0xFF) == Role::make;
      const std::uint32_t value = static_cast<std::uint32_t>(Role::head) | (drafts ? kNameOnly : 0);
      for (const std::string_view office : words_of(Saying::office))
        add(std::string(office).append(" ").append(row[0]), value);
    }
    for (const grammar::WordKey word : firsts) uses[word].phrases = phrases.start_of(word);
    for (const grammar::WordKey word : grammar::deadline_openers().words()) uses[word].opens_deadline = true;
    for (const grammar::WordKey word : grammar::condition_openers().words())
      uses[word].opens_condition = true;
  }

  void add(std::string_view phrase, std::uint32_t value) {
    phrases.add(phrase, value);
    firsts.push_back(grammar::read_word(phrase).key);
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary read;
  return read;
}

}  // namespace

const grammar::PhraseTable& duty_words() {
  return vocabulary().phrases;
}

WordUse use_of(grammar::WordKey word) noexcept {
  return vocabulary().uses.find(word);
}

}  // namespace rasoat
