// A word is read letter by letter into one number; its first consonants are looked up as the onset, the rest
// as the rhyme, and what the tables say of both is compared with the tone and the place of its mark.
#include "grammars/syllable.hpp"

#include "grammars/syllable_table.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::uint8_t kLongestWord = kLongestOnset + kLongestRhyme;

// The letters of a word without tone, and where its tone marks stand.
struct Spelling {
  LetterKey key = 0;
  std::uint8_t letters = 0;
  std::uint8_t marks = 0;
  std::uint8_t mark = 0;  ///< the letter with the last tone mark, from 1
  Tone tone = Tone::level;
  bool sound = true;  ///< all of them letters of Vietnamese, and not too many
};

void put_tone(Spelling& spelling, Tone tone, std::uint8_t letter) noexcept {
  ++spelling.marks;
  spelling.mark = letter;
  spelling.tone = tone;
}

// The letter with a circumflex, breve or horn; 0 where no such letter exists.
constexpr char32_t with_quality(char32_t base, unsigned char mark) noexcept {
  switch (mark) {
    case 0x82:
      return base == 'a' ? U'â' : base == 'e' ? U'ê' : base == 'o' ? U'ô' : 0;
    case 0x86:
      return base == 'a' ? U'ă' : 0;
    case 0x9B:
      return base == 'o' ? U'ơ' : base == 'u' ? U'ư' : 0;
    default:
      return 0;
  }
}

// The tone that U+0300–U+033F (CC xx) stands for; level where it is none.
constexpr Tone tone_of(unsigned char mark) noexcept {
  switch (mark) {
    case 0x80:
      return Tone::grave;
    case 0x81:
      return Tone::acute;
    case 0x83:
      return Tone::tilde;
    case 0x89:
      return Tone::hook;
    case 0xA3:
      return Tone::dot;
    default:
      return Tone::level;
  }
}

// Takes the combining marks after a letter; false where one is none of Vietnamese.
bool take_marks(std::string_view& word, char32_t& base, Spelling& spelling) noexcept {
  while (word.size() >= 2 && word[0] == '\xCC') {
    const auto mark = static_cast<unsigned char>(word[1]);
    if (const Tone tone = tone_of(mark); tone != Tone::level) {
      put_tone(spelling, tone, static_cast<std::uint8_t>(spelling.letters + 1));
    } else {
      base = with_quality(base, mark);
      if (base == 0) return false;
    }
    word.remove_prefix(2);
  }
  return true;
}

constexpr bool is_foreign(char32_t base) noexcept {
  return base == 'f' || base == 'j' || base == 'w' || base == 'z';
}

Spelling spell(std::string_view word) noexcept {
  Spelling spelling;
  while (!word.empty()) {
    const Letter letter = read_letter(word);
    char32_t base = letter.base;
    if (letter.tone != Tone::level)
      put_tone(spelling, letter.tone, static_cast<std::uint8_t>(spelling.letters + 1));
    word.remove_prefix(letter.length);
    if (base == 0 || is_foreign(base) || !take_marks(word, base, spelling) ||
        spelling.letters == kLongestWord) {
      spelling.sound = false;
      return spelling;
    }
    spelling.key |= LetterKey{letter_number(base)} << (kLetterBits * spelling.letters++);
  }
  spelling.sound = spelling.letters > 0;
  return spelling;
}

constexpr LetterKey kLetter = (LetterKey{1} << kLetterBits) - 1;

LetterKey first_letters(LetterKey key, unsigned count) noexcept {
  return key & ((LetterKey{1} << (kLetterBits * count)) - 1);
}

constexpr std::uint64_t kVowels = [] {
  std::uint64_t bits = 0;
  for (const char16_t c : std::u16string_view(u"aăâeêioôơuưy")) bits |= std::uint64_t{1} << letter_number(c);
  return bits;
}();

bool is_vowel(LetterKey letter) noexcept {
  return (kVowels >> letter & 1) != 0;
}

// A way to part a word: its onset, and from which letter on (from 0) the rhyme stands.
struct Parting {
  std::uint8_t onset = SyllableTable::kNone;
  std::uint8_t rhyme_from = 0;
  const SyllableRhyme* rhyme = nullptr;
};

Parting part_at(const SyllableTable& table, LetterKey key, std::uint8_t onset, unsigned from) noexcept {
  return {onset, static_cast<std::uint8_t>(from), table.rhyme(key >> (kLetterBits * from))};
}

bool together(const Parting& parting) noexcept {
  return parting.rhyme != nullptr && (parting.rhyme->after >> parting.onset & 1) != 0;
}

// The i of gi is one with the i of the rhyme: gì, giếng. Where no such rhyme is, it is the onset's: già.
Parting part_gi(const SyllableTable& table, LetterKey key) noexcept {
  const Parting apart = part_at(table, key, table.gi(), 2);
  const Parting merged = part_at(table, key, table.gi(), 1);
  const bool before_e = merged.rhyme != nullptr && merged.rhyme->text.starts_with("iê");
  if (together(apart) && !(before_e && together(merged))) return apart;
  return together(merged) ? merged : apart;
}

Parting part(const SyllableTable& table, const Spelling& spelling) noexcept {
  unsigned consonants = 0;
  while (consonants < spelling.letters && !is_vowel(spelling.key >> (kLetterBits * consonants) & kLetter))
    ++consonants;
  if (consonants > kLongestOnset) return {};
  const LetterKey start = first_letters(spelling.key, consonants + 1);
  if (const std::uint8_t longer = table.onset(start); consonants == 1 && longer != SyllableTable::kNone) {
    if (longer == table.gi()) return part_gi(table, spelling.key);
    if (longer == table.qu()) return part_at(table, spelling.key, longer, 2);
  }
  const std::uint8_t onset = table.onset(first_letters(spelling.key, consonants));
  if (onset == SyllableTable::kNone) return {};
  return part_at(table, spelling.key, onset, consonants);
}

SyllableFault fault_of(const SyllableTable& table, const Spelling& spelling,
                       const Parting& parting) noexcept {
  if (parting.onset == SyllableTable::kNone) return SyllableFault::onset;
  if (parting.rhyme == nullptr) return SyllableFault::rhyme;
  const SyllableRhyme& rhyme = *parting.rhyme;
  if ((rhyme.loans >> parting.onset & 1) == 0) {
    if ((table[parting.onset].before >> (rhyme.key & kLetter) & 1) == 0) return SyllableFault::spelling;
    if ((rhyme.after >> parting.onset & 1) == 0) return SyllableFault::pairing;
  }
  if (spelling.marks > 1) return SyllableFault::marks;
  if (rhyme.stop && spelling.tone != Tone::acute && spelling.tone != Tone::dot) return SyllableFault::stop;
  if (spelling.marks == 0) return SyllableFault::none;
  const int mark = spelling.mark - parting.rhyme_from;
  return mark == rhyme.mark || mark == rhyme.old_mark ? SyllableFault::none : SyllableFault::place;
}

}  // namespace

Syllable read_syllable(std::string_view word) noexcept {
  const Spelling spelling = spell(word);
  Syllable syllable;
  syllable.tone = spelling.tone;
  if (!spelling.sound) return syllable;
  const SyllableTable& table = SyllableTable::get();
  const Parting parting = part(table, spelling);
  if (parting.onset != SyllableTable::kNone) syllable.onset = table[parting.onset].text;
  if (parting.rhyme != nullptr) syllable.rhyme = parting.rhyme->text;
  syllable.fault = fault_of(table, spelling, parting);
  if (syllable.fault == SyllableFault::place)
    syllable.proper_place = static_cast<std::uint8_t>(parting.rhyme_from + parting.rhyme->mark);
  return syllable;
}

}  // namespace rasoat::grammar
