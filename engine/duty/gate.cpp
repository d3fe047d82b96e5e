// The table answers most words by their first two bytes, so that a passage without such words is passed at a rate of
// some hundred megabytes a second.
#include "duty/gate.hpp"

#include <array>

#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

enum Sign : unsigned { kProduces = 1, kMakes = 2, kMade = 4, kInBrackets = 8 };
constexpr unsigned kBoth = kMakes | kMade;

// What a word of these roles is a sign of.
unsigned sign_of(std::string_view role) {
  constexpr std::array<std::string_view, 7> kProducing = {"report", "reflect", "send", "review", "assess", "guide", "letter"};
  for (const std::string_view one : kProducing) {
    if (role == one) return kProduces;
  }
  if (role == "make" || role == "amend" || role == "have") return kMakes;
  return role == "plan" || role == "issue" || role == "norm" ? unsigned{kMade} : 0u;
}

const grammar::PhraseTable& signs() {
  static const grammar::PhraseTable table = [] {
    grammar::PhraseTable made;
    const auto add = [&](const char* file, auto sign) {
      for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file(file), {"words", "role"})) {
        const unsigned value = sign(row[1]);
        if (value == 0) continue;
        for (const std::string_view phrase : grammar::split(row[0], ';')) made.add(phrase, value);
      }
    };
    add("duty_gate.tsv", [](std::string_view role) {
      return role == "made" ? unsigned{kMade} : role == "bracket" ? unsigned{kInBrackets} : unsigned{kProduces};
    });
    add("duty_words.tsv", sign_of);
    return made;
  }();
  return table;
}

}  // namespace

bool may_state_duty(std::string_view passage) {
  const grammar::PhraseTable& table = signs();
  unsigned seen = 0;
  for (std::size_t at = 0; at < passage.size();) {
    if (const auto match = table.longest(passage.substr(at))) {
      const bool bracket = match->value == kInBrackets;
      if (!bracket || (at > 0 && passage[at - 1] == '(')) seen |= bracket ? unsigned{kProduces} : match->value;
      if ((seen & kProduces) != 0 || (seen & kBoth) == kBoth) return true;
      at += match->length;
    }
    at = passage.find_first_of(" \n(\"", at);
    if (at == std::string_view::npos) return false;
    ++at;
  }
  return false;
}

}  // namespace rasoat
