#include "grammars/vocabulary/document_types.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/code_table.hpp"
#include "grammars/vocabulary/table.hpp"
#include "grammars/word_set.hpp"

namespace rasoat::grammar {
namespace {

struct Types {
  std::vector<DocumentType> types;
  PhraseTable words;
  std::unordered_map<WordKey, std::uint32_t> abbreviations;
  WordSet abbreviated;                     ///< the same words: most others are told by a look at one bit
  CodeTable codes;                         ///< of types and their abbreviations
  std::vector<std::string_view> spelling;  ///< of each code, official

  Types() {
    for (const Row& row : read_table(vocabulary_file("document_types.tsv"),
                                     {"code", "words", "abbreviations", "purpose", "reference"})) {
      const Mentionable reference = row[4] == "no"       ? Mentionable::no
                                    : row[4] == "number" ? Mentionable::number
                                                         : Mentionable::yes;
      const auto first = static_cast<std::uint32_t>(types.size());
      for (const std::string_view word : split(row[1], ';')) {
        words.add(word, static_cast<std::uint32_t>(types.size()));
        types.push_back({row[0], word, row[3], reference});
      }
      for (const std::string_view short_form : split(row[2], ';')) add_abbreviation(short_form, first);
      add_code(row[0]);
      for (const std::string_view short_form : split(row[2], ';')) add_code(short_form);
    }
  }

  void add_abbreviation(std::string_view word, std::uint32_t type) {
    abbreviations.emplace(word_key(word), type);
    abbreviated.add(word_key(word));
  }
  void add_code(std::string_view code) {
    codes.add(code, static_cast<std::uint32_t>(spelling.size()));
    spelling.push_back(code);
  }
};

const Types& table() {
  static const Types types;
  return types;
}

std::optional<TypeWord> type_word_of(const std::optional<PhraseTable::Match>& match) noexcept {
  if (!match) return std::nullopt;
  return TypeWord{&table().types[match->value], match->length};
}

}  // namespace

std::span<const DocumentType> document_types() {
  return table().types;
}

std::optional<TypeWord> read_type_word(std::string_view text) noexcept {
  return type_word_of(table().words.longest(text));
}

std::optional<TypeWord> read_type_word(std::string_view text, const Word& first) noexcept {
  return type_word_of(table().words.longest(text, first));
}

const DocumentType* type_of_abbreviation(std::string_view word) noexcept {
  const WordKey key = word_key(word);
  if (!table().abbreviated.contains(key)) return nullptr;
  return &table().types[table().abbreviations.at(key)];
}

std::string_view type_code(std::string_view printed) noexcept {
  if (printed.size() > 12) return {};
  const auto found = table().codes.find(printed);
  return found ? table().spelling[*found] : std::string_view();
}

}  // namespace rasoat::grammar
