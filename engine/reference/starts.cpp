#include "reference/starts.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "grammars/spelling.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using grammar::FirstLetter;

// Abbreviations that citation_at knows by itself.
constexpr std::string_view kPlenum = "NQTW";
constexpr std::string_view kStandard = "CVN";  // after T or Q

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  for (std::string_view word : grammar::split(phrase, ' ')) {
    while (!word.empty() && grammar::word_key(word) == 0) word.remove_suffix(1);  // a comma at its end
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

constexpr std::size_t kBytes = 4;  // of a beginning or ending

class Maker {
 public:
  Starts make() {
    read_fixed_names();
    read_types();
    add_first_word({"này"}, FirstLetter::any);
    for (const std::string_view number : {"số", "sổ", "so", "sô", "sồ"})
      add_ending(made_.anchors.endings, number);
    for (const char first : {'T', 'Q'}) add(std::string(1, first).append(kStandard));
    made_.anchors.fingerprint = Fingerprint(beginnings_);
    return std::move(made_);
  }

 private:
  void read_types() {
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("document_types.tsv"), {"words", "abbreviations"})) {
      for (const std::string_view phrase : grammar::split(row[0], ';')) {
        const auto words = words_of(phrase);
        add_first_word(words, FirstLetter::capital);
        made_.last_of_type.add(grammar::word_key(words.back()));
        add_ending(made_.anchors.endings, words.back());
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
          made_.within_type.add(grammar::word_key(words[i]));
          add_ending(made_.before_capital, words[i]);
        }
        made_.most_words = std::max(made_.most_words, static_cast<unsigned>(words.size()));
      }
      for (const std::string_view abbreviation : grammar::split(row[1], ';')) add_abbreviation(abbreviation);
    }
    add_abbreviation(kPlenum);
  }

  void read_fixed_names() {
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("fixed_names.tsv"), {"phrase", "case"})) {
      const bool any_case = row[1] == "any";
      if (any_case) made_.in_any_case.add(row[0], 0);
      add_first_word(words_of(row[0]), any_case ? FirstLetter::any : FirstLetter::capital);
    }
  }

  void add_abbreviation(std::string_view abbreviation) {
    if (abbreviation.size() < 2) return;  // "L 5" is none
    made_.openings.add(grammar::word_key(abbreviation));
    // A number follows, glued or after a blank.
    add(grammar::beginnings(abbreviation, kBytes, FirstLetter::capital), " \t\n0123456789");
  }

  // A word that others of its phrase follow is itself followed by a blank or a mark.
  void add_first_word(const std::vector<std::string_view>& words, FirstLetter first) {
    made_.openings.add(grammar::word_key(words.front()));
    add(grammar::beginnings(words.front(), kBytes, first), words.size() > 1 ? " \t\n,-" : "");
  }

  // What is shorter than four bytes goes on with one of the followers; without any, with anything.
  void add(const std::vector<std::string>& spelled, std::string_view followers) {
    for (const std::string& beginning : spelled) {
      if (beginning.size() == kBytes || followers.empty()) {
        add(beginning);
      } else {
        for (const char next : followers) add(beginning + next);
      }
    }
  }
  void add(const std::string& beginning) {
    if (beginning.size() < 3) return add_with_any_byte(beginning);
    beginnings_.push_back(beginning);
    made_.anchors.beginnings.add(beginning);
  }
  void add_with_any_byte(const std::string& beginning) {
    for (int byte = 0; byte < 256; ++byte) add(beginning + static_cast<char>(byte));
  }

  // A word that is shorter stands after others of its phrase.
  static void add_ending(ByteSet& set, std::string_view word) {
    for (const std::string& ending : grammar::endings(word, kBytes)) add_whole_ending(set, ending);
  }
  // What is shorter than three bytes is a whole word, after a byte that does not go on with one.
  static void add_whole_ending(ByteSet& set, const std::string& ending) {
    if (ending.size() >= 3) return set.add(ending);
    for (int byte = 0; byte < 256; ++byte) {
      const std::string before(1, static_cast<char>(byte));
      if (byte >= 0x80 || grammar::word_key(before) == 0) add_whole_ending(set, before + ending);
    }
  }

  Starts made_;
  std::vector<std::string> beginnings_;
};

// A place in a text that moves forward; zero after its end.
struct Forward {
  std::string_view text;
  std::size_t at = 0;

  char now() const noexcept { return at < text.size() ? text[at] : '\0'; }
  bool digit_at(std::size_t more) const noexcept {
    return at + more < text.size() && text[at + more] >= '0' && text[at + more] <= '9';
  }
  bool at_letter() const noexcept {
    return (now() >= 'A' && now() <= 'Z') || static_cast<unsigned char>(now()) >= 0xC3;
  }
  void skip_digits() noexcept {
    while (digit_at(0)) ++at;
  }
  void skip_blanks() noexcept {
    while (now() == ' ' || now() == '\n') ++at;
  }
  bool skip_separator() noexcept {
    if (now() != '-' && now() != '/') return false;
    ++at;
    skip_blanks();
    return true;
  }
  void skip_symbol() noexcept {
    while (digit_at(0) || (static_cast<unsigned char>(now()) | 0x20) >= 'a' || now() == '&' || now() == '.')
      ++at;
  }
};

}  // namespace

const Starts& starts() {
  static const Starts made = Maker().make();
  return made;
}

bool may_begin_designation(std::string_view text) noexcept {
  Forward forward{text};
  forward.skip_digits();
  if (forward.now() == '.' && forward.digit_at(1)) ++forward.at;
  forward.skip_digits();
  while (forward.now() >= 'a' && forward.now() <= 's') ++forward.at;  // 15a, 15bis
  forward.skip_blanks();
  if (forward.skip_separator()) {
    if (!forward.digit_at(0)) return forward.at_letter();
    // A year, then what would stand after the number.
    for (std::size_t i = 1; i < 4; ++i) {
      if (!forward.digit_at(i)) return false;
    }
    forward.at += 4;
    forward.skip_blanks();
    forward.skip_separator();
    return forward.at_letter();
  }
  // A type code, which another symbol must follow.
  if (!forward.at_letter()) return false;
  forward.skip_symbol();
  forward.skip_blanks();
  return forward.skip_separator();
}

bool begins_standard(std::string_view text) noexcept {
  return (text[0] == 'T' || text[0] == 'Q') && text.substr(1).starts_with(kStandard);
}

}  // namespace rasoat
