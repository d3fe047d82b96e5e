// Names of bodies and persons among tokens: Các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/token.hpp"

namespace rasoat {

/// Tokens first … end-1. `names` are its members: a list is parted at ";" and where another name begins, but what shares
/// one "các, từng, mỗi" or one head stays whole.
struct NounPhrase {
  std::size_t first = 0;
  std::size_t end = 0;
  std::vector<Span> names;  ///< in the view
};

/// The phrase that starts at token `at`; nothing where none does. In a list of names on lines of their own, a line end
/// parts them as a semicolon does.
std::optional<NounPhrase> read_noun_phrase(std::string_view view, const std::vector<Token>& tokens, std::size_t at, std::size_t end,
                                           bool on_lines = false);

/// A name begins here: a head, or a determiner and a head after it.
bool starts_name(std::string_view view, const std::vector<Token>& tokens, std::size_t at, std::size_t end);

/// The names as printed, each on one line.
std::vector<std::string> printed_names(std::string_view view, const NounPhrase& phrase);

}  // namespace rasoat
