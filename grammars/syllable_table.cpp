#include "grammars/syllable_table.hpp"

#include <algorithm>

#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

struct Spelled {
  LetterKey key = 0;
  std::uint8_t letters = 0;
};

Spelled spelled(std::string_view text) {
  Spelled result;
  while (!text.empty()) {
    const Letter letter = read_letter(text);
    result.key |= LetterKey{letter_number(letter.base)} << (kLetterBits * result.letters++);
    text.remove_prefix(letter.length);
  }
  return result;
}

bool ends_in_stop(std::string_view rhyme) {
  return rhyme.ends_with('c') || rhyme.ends_with("ch") || rhyme.ends_with('p') || rhyme.ends_with('t');
}

// "any" is every vowel but y.
std::uint64_t letters_listed(std::string_view list) {
  std::uint64_t bits = 0;
  for (const std::string_view part : split(list, ' ')) {
    for (std::string_view rest = part == "any" ? "aăâeêioôơuư" : part; !rest.empty();) {
      const Letter letter = read_letter(rest);
      bits |= std::uint64_t{1} << letter_number(letter.base);
      rest.remove_prefix(letter.length);
    }
  }
  return bits;
}

std::uint8_t number_in(std::string_view cell, std::uint8_t otherwise) {
  return cell.empty() ? otherwise : static_cast<std::uint8_t>(cell[0] - '0');
}

}  // namespace

const SyllableTable& SyllableTable::get() {
  static const SyllableTable table;
  return table;
}

SyllableTable::SyllableTable() {
  onset_keys_.fill(~LetterKey{0});
  onset_numbers_.fill(kNone);
  read_onsets();
  read_rhymes();
  read_loans();
}

std::size_t SyllableTable::onset_place(LetterKey key) const noexcept {
  std::size_t place = (key * 0xD6E8FEB86659FD93ull) >> 54;
  while (onset_numbers_[place] != kNone && onset_keys_[place] != key) place = (place + 1) % kOnsetPlaces;
  return place;
}

void SyllableTable::read_onsets() {
  for (const Row& row : read_table(vocabulary_file("syllable_onsets.tsv"), {"onset", "before"})) {
    const std::string_view text = row[0] == "-" ? std::string_view() : row[0];
    const Spelled key = spelled(text);
    const auto number = static_cast<std::uint8_t>(onsets_.size());
    const std::size_t place = onset_place(key.key);
    onset_keys_[place] = key.key;
    onset_numbers_[place] = number;
    onsets_.push_back({text, letters_listed(row[1]), key.letters});
    if (text == "gi") gi_ = number;
    if (text == "qu") qu_ = number;
  }
}

std::uint32_t SyllableTable::onsets_named(std::string_view list) const {
  std::uint32_t bits = 0;
  for (const std::string_view name : split(list, ' ')) {
    const std::uint8_t number = onset(spelled(name == "-" ? std::string_view() : name).key);
    if (number != kNone) bits |= std::uint32_t{1} << number;
  }
  return bits;
}

// The groups of onsets that the table of rhymes names; qu has a column of its own.
std::uint32_t SyllableTable::followed_by(std::string_view group) const {
  const std::uint32_t all = ((std::uint32_t{1} << onsets_.size()) - 1) & ~onsets_named("qu");
  if (group == "all") return all;
  if (group == "onset") return all & ~onsets_named("-");
  if (group == "none") return onsets_named("-");
  if (group == "round") return all & ~onsets_named("b m p ph v");
  return onsets_named(group);
}

void SyllableTable::read_rhymes() {
  for (const Row& row :
       read_table(vocabulary_file("syllable_rhymes.tsv"), {"rhyme", "mark", "old", "after", "qu"})) {
    SyllableRhyme rhyme{spelled(row[0]).key, row[0], followed_by(row[3])};
    if (row[4] == "yes") rhyme.after |= onsets_named("qu");
    rhyme.mark = number_in(row[1], 1);
    rhyme.old_mark = number_in(row[2], rhyme.mark);
    rhyme.stop = ends_in_stop(row[0]);
    std::size_t place = rhyme_place(rhyme.key);
    while (rhymes_[place].key != 0) place = (place + 1) % kRhymePlaces;
    rhymes_[place] = rhyme;
  }
}

void SyllableTable::read_loans() {
  for (const Row& row : read_table(vocabulary_file("syllable_loans.tsv"), {"onset", "rhyme"})) {
    const LetterKey key = spelled(row[1]).key;
    for (SyllableRhyme& rhyme : rhymes_) {
      if (rhyme.key == key) rhyme.loans |= onsets_named(row[0]);
    }
  }
}

const SyllableRhyme* SyllableTable::rhyme(LetterKey key) const noexcept {
  std::size_t place = rhyme_place(key);
  while (rhymes_[place].key != 0 && rhymes_[place].key != key) place = (place + 1) % kRhymePlaces;
  return rhymes_[place].key == 0 ? nullptr : &rhymes_[place];
}

}  // namespace rasoat::grammar
