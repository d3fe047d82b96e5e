#include "grammars/signature.hpp"

#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/skip.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

struct Marks : x3::symbols<SigningMark> {
  Marks() {
    for (const char* mark : {"TM.", "TM ", "T/M", "T.M", "Tm.", "TM/", "TM:"})
      add(mark, SigningMark::collective);
    for (const char* mark : {"KT.", "KT ", "K/T", "K.T", "Kt.", "KT/", "KT:"}) add(mark, SigningMark::deputy);
    for (const char* mark : {"TL.", "TL ", "T/L", "T.L", "TL/", "TL:", "TUQ.", "TUQ ", "TUQ/", "TUQ:", "T/UQ",
                             "TUN.", "T/UN", "TLBT."})
      add(mark, SigningMark::order);
    for (const char* mark : {"Q.", "Q/"}) add(mark, SigningMark::acting);
  }
};
const Marks marks;

const PhraseTable& ranks() {
  static const PhraseTable table = [] {
    PhraseTable made;
    for (const Row& row : read_table(vocabulary_file("ranks.tsv"), {"phrase"})) made.add(row[0], 0);
    return made;
  }();
  return table;
}

std::string_view skip_blanks(std::string_view text) {
  while (!text.empty() && (text[0] == ' ' || text[0] == '\n' || text[0] == '.')) text.remove_prefix(1);
  return text;
}

// "PGS.TS. ", "Thượng tướng ".
std::string_view without_rank(std::string_view text) {
  if (const auto rank = ranks().longest(text)) return skip_blanks(text.substr(rank->length));
  for (;;) {
    const Word word = read_word(text);
    if (word.length == 0 || word.letters > 4 || text.substr(word.length, 1) != "." || !word.capital)
      return text;
    text = skip_blanks(text.substr(word.length));
  }
}

// The mark inside H’Hen, K'Sor, and what follows it; 0 bytes where none stands there.
std::size_t joined_part(std::string_view text) {
  for (const std::string_view mark : {"’", "'", "‘", "ʼ"}) {
    if (!text.starts_with(mark)) continue;
    const Word word = read_word(text.substr(mark.size()));
    return word.length == 0 || word.has_digit ? 0 : mark.size() + word.length;
  }
  return 0;
}

}  // namespace

PrintedMark parse_signing_mark(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  PrintedMark printed;
  if (!x3::parse(at, end, marks >> -x3::lit('.') >> maybe_gap, printed.mark)) return {};
  if (at == end || !read_letter({at, static_cast<std::size_t>(end - at)}).capital) return {};
  printed.length = static_cast<std::uint32_t>(at - text.data());
  return printed;
}

bool is_office_line(std::string_view text) {
  constexpr std::size_t kLongest = 160;
  if (text.size() > kLongest || phrase_length(PhraseGroup::office, text) == 0) return false;
  return text.find_first_of(";:!?\"") == std::string_view::npos && !text.ends_with('.');
}

bool is_person_name(std::string_view text, bool in_capitals) {
  constexpr std::size_t kLongest = 80;
  if (text.size() > kLongest) return false;
  text = without_rank(text);
  unsigned words = 0;
  while (!text.empty()) {
    const Word word = read_word(text);
    if (word.length == 0 || word.has_digit || !word.capital || word.letters > 7) return false;
    if (word.all_capitals && word.letters > 1 && !in_capitals) return false;
    ++words;
    text.remove_prefix(word.length);
    text.remove_prefix(joined_part(text));
    while (!text.empty() && (text[0] == ' ' || text[0] == '\n')) text.remove_prefix(1);
  }
  return words >= 2 && words <= 6;
}

}  // namespace rasoat::grammar
