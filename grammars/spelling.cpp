// Letter by letter: each of its forms that leaves the word's tone possible. The tone of a word is that of its
// last marked letter, so that any mark may stand on a letter that has a vowel after it.
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

struct Wanted {
  char32_t base = 0;  ///< 0: a digit, whose byte is the form
  std::string digit;
  bool vowel_after = false;
};

struct Speller {
  std::vector<Wanted> letters;
  Tone tone = Tone::level;
  std::size_t bytes = 0;
  FirstLetter first = FirstLetter::any;
  std::vector<std::string> found;

  void spell(std::size_t at, const std::string& before, Tone so_far) {
    if (before.size() >= bytes || at == letters.size()) {
      found.push_back(before.substr(0, bytes));
      return;
    }
    const Wanted& wanted = letters[at];
    if (wanted.base == 0) return spell(at + 1, before + wanted.digit, so_far);
    for (const char32_t base : bases(wanted.base)) {
      for (const Form& form : forms().at(base)) {
        if (at == 0 && first == FirstLetter::capital && !form.letter.capital) continue;
        const Tone now = form.letter.tone == Tone::level ? so_far : form.letter.tone;
        const bool possible = tone == Tone::level ? now == Tone::level : now == tone || wanted.vowel_after;
        if (possible) spell(at + 1, before + form.bytes, now);
      }
    }
  }

  static std::vector<char32_t> bases(char32_t base) {
    if (base == U'i' || base == U'y') return {U'i', U'y'};
    return {base};
  }
};

void sort_each_once(std::vector<std::string>& strings) {
  std::sort(strings.begin(), strings.end());
  strings.erase(std::unique(strings.begin(), strings.end()), strings.end());
}

}  // namespace

std::vector<std::string> beginnings(std::string_view word, std::size_t bytes, FirstLetter first) {
  Speller speller{{}, Tone::level, bytes, first, {}};
  while (!word.empty()) {
    const Letter letter = read_letter(word);
    if (letter.tone != Tone::level) speller.tone = letter.tone;
    speller.letters.push_back({letter.base, std::string(word.substr(0, letter.length)), false});
    word.remove_prefix(letter.length);
  }
  bool vowel = false;
  for (auto wanted = speller.letters.rbegin(); wanted != speller.letters.rend(); ++wanted) {
    wanted->vowel_after = vowel;
    vowel = vowel || (wanted->base != 0 && forms().at(wanted->base).size() > 2);
  }
  if (!speller.letters.empty()) speller.spell(0, {}, Tone::level);
  sort_each_once(speller.found);
  return std::move(speller.found);
}

std::vector<std::string> endings(std::string_view word, std::size_t bytes) {
  std::vector<std::string> found = {""};
  for (bool longer = true; longer && !word.empty();) {
    const std::size_t start = utf8::previous(word, word.size());
    const std::string_view last = word.substr(start);
    const char32_t base = read_letter(last).base;
    std::vector<std::string> next;
    longer = false;
    for (const std::string& after : found) {
      if (after.size() >= bytes) {
        next.push_back(after);
        continue;
      }
      const auto put_before = [&](std::string_view form) {
        const std::string whole = std::string(form) + after;
        next.push_back(whole.substr(whole.size() - std::min(whole.size(), bytes)));
        longer = longer || next.back().size() < bytes;
      };
      if (base == 0) put_before(last);
      for (const char32_t any : Speller::bases(base)) {
        if (base == 0) break;
        for (const Form& form : forms().at(any)) put_before(form.bytes);
      }
    }
    sort_each_once(next);
    found = std::move(next);
    word = word.substr(0, start);
  }
  return found;
}

}  // namespace rasoat::grammar
