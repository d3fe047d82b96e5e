// The slips are tried from the surest to the widest; the first kind that gives a syllable in use decides.
#include "drafting/spelling_suggestion.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "drafting/put_together.hpp"
#include "drafting/vocabulary.hpp"
#include "grammars/letter.hpp"
#include "grammars/syllable.hpp"
#include "grammars/vocabulary/table.hpp"
#include "source/utf8.hpp"

namespace rasoat::drafting {
namespace {

using grammar::Letter;
using grammar::Tone;
using Letters = std::vector<Letter>;

constexpr std::size_t kLongest = 10;  // letters; nghiêng and some slips

Letters letters_of(std::string_view word) {
  Letters letters;
  while (!word.empty()) {
    letters.push_back(grammar::read_letter(word));
    word.remove_prefix(letters.back().length);
  }
  return letters;
}

std::string spelt(const Letters& letters) {
  std::string out;
  for (const Letter& one : letters) utf8::append(out, put_together(one.base, one.tone, one.capital));
  return out;
}

bool is_vowel(const Letter& letter) {
  return std::ranges::any_of(grammar::letters::kVowels, [&](auto row) { return row[0] == letter.base; });
}

// The only tone mark moved to the letter that should bear it.
void move_tone(Letters& letters, std::size_t place) {
  const auto marked =
      std::ranges::find_if(letters, [](const Letter& one) { return one.tone != Tone::level; });
  if (marked == letters.end() || place > letters.size()) return;
  const Tone tone = std::exchange(marked->tone, Tone::level);
  letters[place - 1].tone = tone;
}

// Candidates of one kind of slip: those that are syllables in use.
class Candidates {
 public:
  void add(Letters letters) {
    std::string word = spelt(letters);
    const grammar::Syllable read = grammar::read_syllable(word);
    if (read.fault == grammar::SyllableFault::place && read.proper_place != 0) {
      move_tone(letters, read.proper_place);
      word = spelt(letters);
    } else if (read.fault != grammar::SyllableFault::none) {
      return;
    }
    if (is_used_syllable(word)) words_.insert(std::move(word));
  }
  bool empty() const noexcept { return words_.empty(); }
  std::optional<std::string> only() const {
    return words_.size() == 1 ? std::optional(*words_.begin()) : std::nullopt;
  }

 private:
  std::set<std::string> words_;
};

// "đưọc", "đuợc": of ươ one letter lacks its horn.
void horn_both(const Letters& word, Candidates& out) {
  for (std::size_t at = 0; at + 1 < word.size(); ++at) {
    const char32_t first = word[at].base, second = word[at + 1].base;
    if ((first != U'u' && first != U'ư') || (second != U'o' && second != U'ơ')) continue;
    Letters right = word;
    right[at].base = U'ư';
    right[at + 1].base = U'ơ';
    out.add(std::move(right));
  }
}

// "nghịị", "phốo", "Nhânn", "phòngt": a letter twice, or one more behind the last consonants.
void drop_letter(const Letters& word, Candidates& out) {
  for (std::size_t at = 0; at + 1 < word.size(); ++at) {
    const Letter &one = word[at], &next = word[at + 1];
    if (grammar::plain_letter(one.base) != grammar::plain_letter(next.base)) continue;
    Letters right = word;
    const bool later = next.tone != Tone::level || next.base > 0x7F;  // bears the marks
    right.erase(right.begin() + static_cast<std::ptrdiff_t>(later ? at : at + 1));
    if (right[at].tone == Tone::level) right[at].tone = one.tone;
    right[at].capital = one.capital;
    if (one.base == next.base || later != (one.tone != Tone::level || one.base > 0x7F))
      out.add(std::move(right));
  }
  if (word.size() > 2 && !is_vowel(word.back()) && !is_vowel(word[word.size() - 2]))
    out.add({word.begin(), word.end() - 1});
}

// "nghành", "ngiêm", "kác": the right sound, written as before another vowel.
void respell_onset(const Letters& word, Candidates& out) {
  constexpr std::array<std::array<std::u32string_view, 2>, 3> kPairs = {
      {{U"ngh", U"ng"}, {U"gh", U"g"}, {U"k", U"c"}}};
  const auto starts = [&](std::u32string_view onset) {
    return word.size() > onset.size() &&
           std::equal(onset.begin(), onset.end(), word.begin(),
                      [](char32_t wanted, const Letter& printed) { return printed.base == wanted; }) &&
           is_vowel(word[onset.size()]);
  };
  for (const auto& pair : kPairs) {
    for (const std::size_t side : {0u, 1u}) {
      const auto printed = static_cast<std::ptrdiff_t>(pair[side].size());
      if (!starts(pair[side])) continue;
      Letters right;
      for (const char32_t base : pair[1 - side]) right.push_back({base, Tone::level, false, 1});
      right.front().capital = word.front().capital;
      right.insert(right.end(), word.begin() + printed, word.end());
      out.add(std::move(right));
    }
  }
}

// "thốg", "nhah": n left out before the last letter.
void put_n(const Letters& word, Candidates& out) {
  const char32_t last = word.back().base;
  if (word.size() < 3 || (last != U'g' && last != U'h') || !is_vowel(word[word.size() - 2])) return;
  Letters right = word;
  right.insert(right.end() - 1, {U'n', Tone::level, word.back().capital, 1});
  out.add(std::move(right));
}

// "khuyêt", "cáô": the marks of one vowel.
void change_marks(const Letters& word, Candidates& out) {
  constexpr std::array<std::u32string_view, 4> kShapes = {U"aăâ", U"eê", U"oôơ", U"uư"};
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (!is_vowel(word[at])) continue;
    Letters right = word;
    for (unsigned tone = 0; tone < 6; ++tone) {
      right[at].base = word[at].base;
      right[at].tone = static_cast<Tone>(tone);
      out.add(right);
      for (const std::u32string_view shapes : kShapes) {
        if (shapes.find(word[at].base) == std::u32string_view::npos) continue;
        for (const char32_t base : shapes) {
          right[at].base = base;
          out.add(right);
        }
      }
    }
  }
}

// "nhưgn": two neighbours the wrong way round.
void swap_letters(const Letters& word, Candidates& out) {
  for (std::size_t at = 1; at + 1 < word.size(); ++at) {
    Letters right = word;
    std::swap(right[at], right[at + 1]);
    out.add(std::move(right));
  }
}

using Slip = void (*)(const Letters&, Candidates&);
constexpr Slip kSlips[] = {horn_both, drop_letter, respell_onset, put_n, change_marks, swap_letters};

std::optional<std::string> first_that_fits(std::string_view word, std::span<const Slip> slips) {
  if (word.size() > 3 * kLongest) return std::nullopt;
  const Letters letters = letters_of(word);
  if (letters.size() < 2 || letters.size() > kLongest) return std::nullopt;
  for (const Slip slip : slips) {
    Candidates found;
    slip(letters, found);
    if (!found.empty()) return found.only();
  }
  return std::nullopt;
}

}  // namespace

bool is_used_syllable(std::string_view word) {
  static const auto known = [] {
    std::set<grammar::WordKey> keys;
    for (const grammar::Row& row : grammar::read_table(vocabulary_file("used_syllables.tsv"), {"word"}))
      keys.insert(grammar::word_key(row[0]));
    return keys;
  }();
  return known.contains(grammar::word_key(word));
}

std::optional<std::string> likely_meant(std::string_view word) {
  return first_that_fits(word, kSlips);
}

std::optional<std::string> surely_meant(std::string_view word) {
  return first_that_fits(word, std::span(kSlips).first(2));
}

}  // namespace rasoat::drafting
