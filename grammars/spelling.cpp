// Letter by letter: each of its forms that leaves the word's tone possible. The tone of a word is that of its
// last marked letter, so that any mark may stand before that one.
#include "grammars/spelling.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "grammars/letter.hpp"
#include "source/utf8.hpp"

namespace rasoat::grammar {
namespace {

struct Form {
  std::string bytes;
  Letter letter;
};

// All letters by their base.
const std::map<char32_t, std::vector<Form>>& forms() {
  static const auto made = [] {
    std::map<char32_t, std::vector<Form>> all;
    constexpr std::pair<char32_t, char32_t> kRanges[] = {{U'A', U'\u01B0'}, {U'\u1EA0', U'\u1EF9'}};
    for (const auto& [first, last] : kRanges) {
      for (char32_t character = first; character <= last; ++character) {
        Form form;
        utf8::append(form.bytes, character);
        form.letter = read_letter(form.bytes);
        if (form.letter.base != 0) all[form.letter.base].push_back(form);
      }
    }
    return all;
  }();
  return made;
}

// A letter of a word, by its base.
struct Wanted {
  char32_t base = 0;  ///< 0: a digit, whose byte is the only form
  std::string digit;
  bool vowel = false;
  bool vowel_after = false;
  bool vowel_before = false;
};

struct Wish {
  std::vector<Wanted> letters;
  Tone tone = Tone::level;

  explicit Wish(std::string_view word) {
    bool vowel = false;
    while (!word.empty()) {
      const Letter letter = read_letter(word);
      if (letter.tone != Tone::level) tone = letter.tone;
      const bool is_vowel = letter.base != 0 && forms().at(letter.base).size() > 2;
      letters.push_back({letter.base, std::string(word.substr(0, letter.length)), is_vowel, false, vowel});
      vowel = vowel || is_vowel;
      word.remove_prefix(letter.length);
    }
    vowel = false;
    for (std::size_t i = letters.size(); i-- > 0;) {
      letters[i].vowel_after = vowel;
      vowel = vowel || letters[i].vowel;
    }
  }
};

// The forms in which a letter may be printed.
std::vector<Form> forms_of(const Wanted& wanted) {
  if (wanted.base == 0) return {{wanted.digit, {}}};
  std::vector<Form> all = forms().at(wanted.base);
  if (wanted.base == U'i' || wanted.base == U'y') {
    const std::vector<Form>& other = forms().at(wanted.base == U'i' ? U'y' : U'i');
    all.insert(all.end(), other.begin(), other.end());
  }
  return all;
}

// Spells a word from its first letter on.
struct Beginning {
  Wish wish;
  std::size_t bytes = 0;
  FirstLetter first = FirstLetter::any;
  std::vector<std::string> found;

  void spell(std::size_t at, const std::string& before, Tone so_far) {
    if (before.size() >= bytes || at == wish.letters.size()) {
      found.push_back(before.substr(0, bytes));
      return;
    }
    const Wanted& wanted = wish.letters[at];
    for (const Form& form : forms_of(wanted)) {
      if (at == 0 && first == FirstLetter::capital && !form.letter.capital) continue;
      const Tone now = form.letter.tone == Tone::level ? so_far : form.letter.tone;
      const bool possible =
          wish.tone == Tone::level ? now == Tone::level : now == wish.tone || wanted.vowel_after;
      if (possible) spell(at + 1, before + form.bytes, now);
    }
  }
};

// Spells a word from its last letter back: the first mark that is met is the word's tone.
struct Ending {
  Wish wish;
  std::size_t bytes = 0;
  std::vector<std::string> found;

  void spell(std::size_t letters, const std::string& after, bool marked) {
    if (after.size() >= bytes || letters == 0) {
      found.push_back(after.substr(after.size() - std::min(bytes, after.size())));
      return;
    }
    const Wanted& wanted = wish.letters[letters - 1];
    for (const Form& form : forms_of(wanted)) {
      const bool mark = form.letter.tone != Tone::level;
      if (mark && !marked && form.letter.tone != wish.tone) continue;
      if (mark && wish.tone == Tone::level) continue;
      const bool possible = wish.tone == Tone::level || marked || mark || wanted.vowel_before;
      if (possible) spell(letters - 1, form.bytes + after, marked || mark);
    }
  }
};

std::vector<std::string> each_once(std::vector<std::string> strings) {
  std::sort(strings.begin(), strings.end());
  strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
  return strings;
}

}  // namespace

std::vector<std::string> beginnings(std::string_view word, std::size_t bytes, FirstLetter first) {
  Beginning beginning{Wish(word), bytes, first, {}};
  if (!word.empty()) beginning.spell(0, {}, Tone::level);
  return each_once(std::move(beginning.found));
}

std::vector<std::string> endings(std::string_view word, std::size_t bytes) {
  Ending ending{Wish(word), bytes, {}};
  if (!word.empty()) ending.spell(ending.wish.letters.size(), {}, false);
  return each_once(std::move(ending.found));
}

}  // namespace rasoat::grammar
