// The shapes of a citation that have files of their own; citation.cpp asks them in turn.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "reference/mention.hpp"

namespace rasoat::citation {

/// The type word that a citation begins with, and the word after it, by which most shapes are ruled out.
struct TypeWord {
  std::string_view view;
  Offset start = 0;
  Offset end = 0;
  const grammar::DocumentType* type = nullptr;
  bool capital = false;                                        ///< printed with a capital letter
  bool all_capitals = false;                                   ///< its first word is
  Offset after = end + grammar::gap_length(view.substr(end));  ///< where the blanks after it end
  grammar::Word next = after < view.size() ? grammar::read_word(view.substr(after)) : grammar::Word();
};

/// Appends a mention whose other fields are still to be filled.
inline Mention& add(std::vector<Mention>& found, MentionForm form, Span span,
                    const grammar::DocumentType* type) {
  Mention& mention = found.emplace_back();
  mention.form = form;
  mention.span = span;
  mention.type = type;
  return mention;
}

/// citation_at, where the word at the place was read already.
std::optional<Offset> starting_with(const grammar::Word& word, std::string_view view, Offset at,
                                    std::vector<Mention>& found);

// Each gives where reading goes on, or nothing where the shape does not fit; then nothing is appended.

/// After a type word: a designation, or numbers that share one, or a number alone.
std::optional<Offset> numbered(const TypeWord& word, std::vector<Mention>& found);

/// After "Luật", "Bộ luật", "Pháp lệnh": by name, with its number, date or year where they follow.
std::optional<Offset> law(const TypeWord& word, std::vector<Mention>& found);

}  // namespace rasoat::citation
