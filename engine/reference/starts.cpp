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
constexpr std::string_view kStandards[] = {"TCVN", "QCVN"};

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  for (std::string_view word : grammar::split(phrase, ' ')) {
    while (!word.empty() && grammar::word_key(word) == 0) word.remove_suffix(1);  // a comma at its end
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

class Maker {
 public:
  Starts make() {
    read_types();
    read_fixed_names();
    add_word("này", FirstLetter::any);
    for (const std::string_view standard : kStandards) beginnings_.emplace_back(standard.substr(0, Fingerprint::kBytes));
    made_.fingerprint = Fingerprint(beginnings_);
    return std::move(made_);
  }

 private:
  void read_types() {
    for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file("document_types.tsv"), {"words", "abbreviations"})) {
      for (const std::string_view phrase : grammar::split(row[0], ';')) {
        made_.capital.add(phrase, 0);
        const auto words = words_of(phrase);
        add_word(words.front(), FirstLetter::capital);
        made_.last_of_type.add(words.back(), 0);
        for (std::size_t i = 0; i + 1 < words.size(); ++i) made_.within_type.add(words[i], 0);
        made_.most_words = std::max(made_.most_words, static_cast<unsigned>(words.size()));
      }
      for (const std::string_view abbreviation : grammar::split(row[1], ';')) add_abbreviation(abbreviation);
    }
    add_abbreviation(kPlenum);
  }

  void read_fixed_names() {
    for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file("fixed_names.tsv"), {"phrase", "case"})) {
      const bool any_case = row[1] == "any";
      (any_case ? made_.any_case : made_.capital).add(row[0], 0);
      add_word(words_of(row[0]).front(), any_case ? FirstLetter::any : FirstLetter::capital);
    }
  }

  void add_abbreviation(std::string_view abbreviation) {
    made_.abbreviations.add(abbreviation, 0);
    for (const std::string& beginning : grammar::beginnings(abbreviation, Fingerprint::kBytes, FirstLetter::capital)) {
      // A number follows, glued or after a blank.
      if (beginning.size() == Fingerprint::kBytes) beginnings_.push_back(beginning);
      for (const char next : std::string_view(" \t\n0123456789")) {
        if (beginning.size() < Fingerprint::kBytes) beginnings_.push_back(beginning + next);
      }
    }
  }

  void add_word(std::string_view word, FirstLetter first) {
    for (std::string& beginning : grammar::beginnings(word, Fingerprint::kBytes, first)) beginnings_.push_back(std::move(beginning));
  }

  Starts made_;
  std::vector<std::string> beginnings_;
};

}  // namespace

const Starts& starts() {
  static const Starts made = Maker().make();
  return made;
}

bool begins_standard(std::string_view text) noexcept {
  return std::any_of(std::begin(kStandards), std::end(kStandards),
                     [&](std::string_view standard) { return text.starts_with(standard); });
}

}  // namespace rasoat
