// Where clauses end in the words between two mentions.
#pragma once

#include <string_view>

namespace rasoat {

struct ClauseEnds {
  std::string_view clause;      ///< what stands after the last end
  std::string_view announcing;  ///< the last sentence before it that ends with ':'; empty where none does
  bool boundary = false;        ///< a sentence, paragraph, list item or table cell ends
  bool semicolon = false;
  bool in_line = false;  ///< the last colon stands in the clause, what it announces right after it
  bool title = false;    ///< what announces is the title of an article, no sentence
  bool article = false;  ///< a line begins with "Điều"
};

/// Looks for the ends: paragraphs, list items ("-", "1.", "a)"), table cells ('|'), full stops (those of
/// labels and numbers aside) and semicolons.
ClauseEnds last_clause(std::string_view text);

/// The text goes on with the rest of a list's item up to its ';', no sentence or paragraph ending before.
bool item_ends_after(std::string_view text);

}  // namespace rasoat
