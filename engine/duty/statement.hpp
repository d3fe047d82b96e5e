// What a passage says of whom, as duties.
#pragma once

#include <string_view>
#include <vector>

#include "duty/draft.hpp"
#include "duty/token.hpp"
#include "source/date.hpp"

namespace rasoat {

struct Statement {
  std::vector<Draft> drafts;
  Addressees after;             ///< in force at its end: what a list under it inherits
  std::optional<Due> lead_due;  ///< of a lead-in that ends with a colon
  bool lead_in = false;         ///< ends with a colon
  bool lists = false;           ///< and what follows names what is to be produced
};

/// What is known before the passage is read.
struct StatementContext {
  Addressees addressees;
  std::optional<Date> issued_on;  ///< deadlines before it are none
  bool only_assigned = false;     ///< the document tells what was done: only what it asks for counts
  bool task = false;              ///< a task whose bodies and time stand elsewhere
  const std::vector<std::string>* recipients = nullptr;  ///< of a letter; must outlive the reading
  /// Of a letter: who was named last, in a list or as those who are behind; "các đảng ủy nêu trên" are these.
  std::vector<std::string>* named = nullptr;
  /// Of a letter: who was said to be behind or is blamed. What it asks for without an object is asked of them.
  std::vector<std::string>* behind = nullptr;
};

Statement read_statement(std::string_view view, const Tokens& tokens, const StatementContext& context);

/// The deadlines of some tokens as one: recurring ones are joined, else the most definite one counts.
std::optional<Due> joined_due(const Tokens& tokens, const std::vector<std::size_t>& dues,
                              std::optional<Date> issued_on);

}  // namespace rasoat
