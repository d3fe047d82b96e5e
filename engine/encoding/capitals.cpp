#include "encoding/capitals.hpp"

#include <vector>

#include "grammars/letter_table.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::Letter;
using grammar::Tone;

// What a word says of its case.
enum class Case : std::uint8_t {
  capitals,  ///< its letters with tone should be capitals
  open,      ///< "Bộ": a capital and letters with tone only, or those alone
  other,
};

struct CasedWord {
  std::size_t start = 0, end = 0;
  Case kind = Case::other;
  bool touches_next = false;  ///< one blank parts it from the next word
};

// Reads the word that starts at `at`; one without letters is empty.
CasedWord word_at(std::string_view text, std::size_t at) {
  CasedWord word{at, at};
  unsigned capitals = 0, toned = 0;
  bool small = false, capital_after_tone = false;
  while (word.end < text.size()) {
    const Letter letter = grammar::read_letter(text.substr(word.end));
    if (letter.base == 0) break;
    word.end += letter.length;
    if (letter.capital) {
      ++capitals;
      capital_after_tone |= toned > 0;
    } else if (letter.tone != Tone::level) {
      ++toned;
    } else {
      small = true;
    }
  }
  if (!small && toned > 0) word.kind = capitals >= 2 || capital_after_tone ? Case::capitals : Case::open;
  return word;
}

std::vector<CasedWord> words_of(std::string_view text, std::size_t start) {
  std::vector<CasedWord> words;
  for (std::size_t at = start; at < text.size();) {
    const CasedWord word = word_at(text, at);
    if (word.end == at) {
      at += utf8::decode(text.substr(at)).length;
      continue;
    }
    at = word.end;
    words.push_back(word);
    words.back().touches_next =
        at + 1 < text.size() && text[at] == ' ' && grammar::read_letter(text.substr(at + 1)).base != 0;
  }
  return words;
}

void settle_open_words(std::vector<CasedWord>& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i - 1].touches_next && words[i - 1].kind == Case::capitals && words[i].kind == Case::open)
      words[i].kind = Case::capitals;
  }
  for (std::size_t i = words.size(); i-- > 1;) {
    if (words[i - 1].touches_next && words[i].kind == Case::capitals && words[i - 1].kind == Case::open)
      words[i - 1].kind = Case::capitals;
  }
}

char32_t capital_of(const Letter& letter) {
  for (std::size_t row = 0; row < std::size(grammar::letters::kVowels); row += 2) {
    if (grammar::letters::kVowels[row][0] == letter.base)
      return grammar::letters::kVowels[row + 1][static_cast<std::size_t>(letter.tone)];
  }
  return 0;
}

void capitalise(std::string& text, const CasedWord& word) {
  for (std::size_t at = word.start; at < word.end;) {
    const Letter letter = grammar::read_letter(std::string_view(text).substr(at));
    if (!letter.capital && letter.tone != Tone::level) {
      std::string capital;
      utf8::append(capital, capital_of(letter));
      text.replace(at, letter.length, capital);
    }
    at += letter.length;
  }
}

}  // namespace

void restore_capitals(std::string& text, std::size_t start) {
  std::vector<CasedWord> words = words_of(text, start);
  settle_open_words(words);
  for (const CasedWord& word : words) {
    if (word.kind == Case::capitals) capitalise(text, word);
  }
}

}  // namespace rasoat
