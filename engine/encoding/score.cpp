#include "encoding/score.hpp"

#include "grammars/letter_table.hpp"
#include "grammars/syllable.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

bool is_ascii_letter(char c) noexcept {
  const auto small = static_cast<unsigned char>(c | 0x20);
  return small >= 'a' && small <= 'z';
}

// Blanks and punctuation outside ASCII, which part words: NBSP and U+2000–U+203F.
bool parts_words(std::string_view text) noexcept {
  if (text.starts_with("\u00A0")) return true;
  return text.size() > 2 && text[0] == '\xE2' && text[1] == '\x80';
}

// What is seen of a word while it is read.
struct WordSeen {
  std::size_t start = 0;
  std::uint32_t letters = 0;
  std::uint32_t capitals = 0;
  bool tone = false;
  bool outside_ascii = false;
  bool foreign = false;       ///< holds something else than letters of Vietnamese
  bool late_capital = false;  ///< a capital outside ASCII after a small letter: "vÃ"

  // A combining mark belongs to the letter before it.
  void take_mark() noexcept { outside_ascii = tone = true; }

  void take(const grammar::Letter& letter, bool ascii) noexcept {
    foreign |= letter.base == 0;
    outside_ascii |= !ascii;
    late_capital |= letter.capital && !ascii && letters > capitals;
    letters += letter.base != 0;
    capitals += letter.capital;
    tone |= letter.tone != grammar::Tone::level;
  }
};

bool is_abbreviation(const WordSeen& word) noexcept {
  return word.letters > 1 && word.letters == word.capitals && !word.tone && !word.foreign;
}

void count(const WordSeen& seen, std::string_view word, SyllableScore& score) {
  if (seen.letters == 0) return;
  if (!seen.outside_ascii) {
    if (seen.letters < 2 || seen.capitals > 1) return;
    ++(grammar::is_syllable(word) ? score.plain_good : score.plain_bad);
    return;
  }
  const bool syllable = !seen.foreign && !seen.late_capital && grammar::is_syllable(word);
  // One letter says little: "đ)", "ở", what quotation marks turn into, and what noise is full of.
  if (seen.letters == 1 && !seen.foreign) return;
  if (!syllable && is_abbreviation(seen)) return;
  ++(syllable ? score.good : score.bad);
  score.foreign += seen.foreign;
}

}  // namespace

SyllableScore syllable_score(std::string_view text) {
  SyllableScore score;
  for (std::size_t at = 0; at < text.size();) {
    WordSeen word{at};
    while (at < text.size()) {
      const bool ascii = static_cast<unsigned char>(text[at]) < 0x80;
      if (ascii ? !is_ascii_letter(text[at]) : parts_words(text.substr(at, 3))) break;
      const grammar::Letter letter = grammar::read_letter(text.substr(at));
      if (text[at] == '\xCC') {
        word.take_mark();
      } else {
        word.take(letter, ascii);
      }
      at += letter.length;
    }
    count(word, text.substr(word.start, at - word.start), score);
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80 && !is_ascii_letter(text[at]))
      ++at;
    if (at < text.size() && parts_words(text.substr(at, 3))) at += utf8::decode(text.substr(at)).length;
  }
  return score;
}

}  // namespace rasoat
