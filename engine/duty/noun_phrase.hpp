// Names of bodies and persons among tokens: Các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/token.hpp"

namespace rasoat {

/// Tokens first … end-1. `names` are its members: a list is parted at ";" and where another name begins, but
/// what shares one "các, từng, mỗi" or one head stays whole.
struct NounPhrase {
  std::size_t first = 0;
  std::size_t end = 0;
  std::vector<Span> names;     ///< in the view
  std::vector<Span> left_out;  ///< of each name those that it does not mean (trừ …), else empty
};

/// What may stand between two names of a list besides commas and "và".
enum class NameList : std::uint8_t {
  commas,
  semicolons,  ///< at the start of a lead-in: "Ban A; các ban B; các đảng ủy …"
  lines,       ///< in a cell: line ends, too
};

/// The phrase that starts at token `at`; nothing where none does.
std::optional<NounPhrase> read_noun_phrase(std::string_view view, const std::vector<Token>& tokens,
                                           std::size_t at, std::size_t end, NameList list = NameList::commas);

/// A name begins here: a head, or a determiner and a head after it.
bool starts_name(const std::vector<Token>& tokens, std::size_t at, std::size_t end);

/// The names as printed, each on one line; "các huyện (trừ huyện A, huyện B)" is "các huyện trừ huyện A,
/// huyện B".
std::vector<std::string> printed_names(std::string_view view, const NounPhrase& phrase);

}  // namespace rasoat
