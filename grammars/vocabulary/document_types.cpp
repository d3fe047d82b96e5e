#include "grammars/vocabulary/document_types.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

struct Types {
  std::vector<DocumentType> types;
  PhraseTable words;
  std::unordered_map<WordKey, std::uint32_t> abbreviations;
  std::unordered_map<std::string_view, std::string_view> exact;
  std::unordered_map<std::string, std::string_view> codes;  ///< plain letters → official spelling

  Types() {
    for (const Row& row : read_table(vocabulary_file("document_types.tsv"),
                                     {"code", "words", "abbreviations", "purpose", "reference"})) {
      const Mentionable reference = row[4] == "no" ? Mentionable::no : row[4] == "number" ? Mentionable::number : Mentionable::yes;
      const auto first = static_cast<std::uint32_t>(types.size());
      for (const std::string_view word : split(row[1], ';')) {
        words.add(word, static_cast<std::uint32_t>(types.size()));
        types.push_back({row[0], word, row[3], reference});
      }
      for (const std::string_view short_form : split(row[2], ';')) abbreviations.emplace(word_key(short_form), first);
      exact.emplace(row[0], row[0]);
      codes.emplace(plain(row[0]), row[0]);
      for (const std::string_view short_form : split(row[2], ';')) {
        exact.emplace(short_form, short_form);
        codes.emplace(plain(short_form), short_form);
      }
    }
  }
};

const Types& table() {
  static const Types types;
  return types;
}

}  // namespace

std::span<const DocumentType> document_types() { return table().types; }

std::optional<TypeWord> read_type_word(std::string_view text) noexcept {
  const auto match = table().words.longest(text);
  if (!match) return std::nullopt;
  return TypeWord{&table().types[match->value], match->length};
}

const DocumentType* type_of_abbreviation(std::string_view word) noexcept {
  const auto found = table().abbreviations.find(word_key(word));
  return found == table().abbreviations.end() ? nullptr : &table().types[found->second];
}

std::string_view type_code(std::string_view printed) noexcept {
  if (printed.empty() || printed.size() > 12) return {};
  if (const auto same = table().exact.find(printed); same != table().exact.end()) return same->second;
  const auto found = table().codes.find(plain(printed));
  return found == table().codes.end() ? std::string_view() : found->second;
}

}  // namespace rasoat::grammar
