// Correct drafts with one defect each, planted at a known place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat::test {

struct Planted {
  std::string_view rule;
  std::string text;
  Span place;  ///< of the words that are wrong; empty: the document's first character
};

/// All ways in which a defect can be planted in the draft, in the order of the tables.
std::vector<Planted> plant_all(const std::string& draft);

/// How the words of a planted defect may be printed besides.
enum class Printing { plain, decomposed, no_break_blanks, table };
/// Only defects that stand in a sentence of their own; nothing for the others.
std::optional<Planted> printed_as(const std::string& draft, std::size_t number, Printing printing);
std::size_t sentence_count();

}  // namespace rasoat::test
