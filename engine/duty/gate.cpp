// The first three bytes of a word tell of most words that they begin no phrase of the table, so that a
// passage without such words is passed at several hundred megabytes a second. Words printed in capitals are
// not seen: headings are read anyway.
#include "duty/gate.hpp"

#include <array>
#include <cstdint>
#include <vector>

#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

enum Sign : unsigned {
  kProduces = 1,    // alone
  kMakes = 2,       // before one of those below
  kHas = 4,         // "có"
  kMade = 8,        // after kMakes or kHas
  kMadeAnew = 16,   // after kMakes: a norm
  kInBrackets = 32  // alone, after a bracket
};

// Between a word for drawing up and the one for what is drawn up stand at most so many bytes: names, adverbs,
// other verbs; after "có" less.
constexpr std::size_t kReach = 160;
constexpr std::size_t kReachOfHaving = 60;

// What a word of these roles is a sign of.
unsigned sign_of(std::string_view role) {
  constexpr std::array<std::string_view, 7> kProducing = {"report", "reflect", "send",  "review",
                                                          "assess", "guide",   "letter"};
  for (const std::string_view one : kProducing) {
    if (role == one) return kProduces;
  }
  if (role == "make" || role == "amend") return kMakes;
  if (role == "have") return kHas;
  if (role == "norm") return kMadeAnew;
  return role == "plan" || role == "issue" ? unsigned{kMade} : 0u;
}

constexpr std::size_t kBeginnings = 1 << 16;

// Three bytes as a slot, the first letter as a small one.
std::size_t slot_of(unsigned char first, unsigned char second, unsigned char third) noexcept {
  if (first >= 'A' && first <= 'Z') first |= 0x20;
  if (first == 0xC4 && second == 0x90) second = 0x91;  // Đ
  const std::uint32_t bytes = first | std::uint32_t{second} << 8 | std::uint32_t{third} << 16;
  return (bytes * 2654435761u) >> 16;
}

struct Signs {
  grammar::PhraseTable phrases;
  std::vector<bool> begins = std::vector<bool>(kBeginnings);

  Signs() {
    add("duty_gate.tsv", [](std::string_view role) {
      return role == "made"      ? unsigned{kMade | kMadeAnew}
             : role == "bracket" ? unsigned{kInBrackets}
                                 : unsigned{kProduces};
    });
    add("duty_words.tsv", sign_of);
  }

  template <typename SignOf>
  void add(const char* file, SignOf sign) {
    for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file(file), {"words", "role"})) {
      const unsigned value = sign(row[1]);
      if (value == 0) continue;
      for (const std::string_view phrase : grammar::split(row[0], ';')) {
        phrases.add(phrase, value);
        let_begin(phrase);
      }
    }
  }

  // A word of two bytes is followed by a blank or a mark.
  void let_begin(std::string_view phrase) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(phrase[at]); };
    if (phrase.size() > 2) begins[slot_of(byte(0), byte(1), byte(2))] = true;
    if (grammar::read_word(phrase).length < 3) {
      for (unsigned any = 0; any < 256; ++any)
        begins[slot_of(byte(0), byte(1), static_cast<unsigned char>(any))] = true;
    }
  }
};

const Signs& signs() {
  static const Signs made;
  return made;
}

constexpr std::array<bool, 256> kBeforeWord = [] {
  std::array<bool, 256> before{};
  for (const char c : {' ', '\n', '\t', '(', '"', '/', '-'}) before[static_cast<unsigned char>(c)] = true;
  return before;
}();

}  // namespace

bool may_state_duty(std::string_view passage) {
  const Signs& table = signs();
  const auto byte = [passage](std::size_t at) { return static_cast<unsigned char>(passage[at]); };
  std::size_t made_until = 0, had_until = 0;  // where what a verb makes or has must stand before
  for (std::size_t at = 0; at + 2 < passage.size();) {
    if (table.begins[slot_of(byte(at), byte(at + 1), byte(at + 2))]) {
      if (const auto match = table.phrases.longest(passage.substr(at))) {
        const unsigned sign = match->value;
        if ((sign & kProduces) != 0) return true;
        if ((sign & kInBrackets) != 0 && at > 0 && passage[at - 1] == '(') return true;
        if ((sign & (kMade | kMadeAnew)) != 0 && at < made_until) return true;
        if ((sign & kMade) != 0 && at < had_until) return true;
        if ((sign & kMakes) != 0) made_until = at + kReach;
        if ((sign & kHas) != 0) had_until = at + kReachOfHaving;
        at += match->length;
      }
    }
    while (at < passage.size() && !kBeforeWord[byte(at)]) ++at;
    ++at;
  }
  return false;
}

}  // namespace rasoat
