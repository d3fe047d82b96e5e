// Names of bodies, read so that ways to write one name give the same words: case, tone style, abbreviations
// (UBND), representatives (Ban Thường vụ X is X), the term (khóa XIX) left out.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammars/letter.hpp"

namespace rasoat {

/// The text with precomposed letters, one kind of dash, slash and blank, and no markup.
std::string normalised(std::string_view text);

struct NameWord {
  grammar::WordKey key = 0;
  std::string text;
  char before = ' ';  ///< what stands between this word and the one before: ' ', ',' '-' or ';'
  bool capital = false;
};

using NameWords = std::vector<NameWord>;

NameWords read_words(std::string_view text);

/// A key of some words for tables; "và" does not count. Eight bytes a word, so that one name starts with
/// another where its key does.
std::string key_of(std::span<const NameWord> words);

/// The words as text, commas and hyphens kept.
std::string text_of(std::span<const NameWord> words);

struct BodyName {
  NameWords full;                ///< abbreviations written out
  NameWords plain;               ///< … and representatives left out: whom the name means
  std::optional<unsigned> term;  ///< khóa
};

BodyName read_body_name(std::string_view printed);
/// As above, of words already read.
BodyName read_body_name(std::span<const NameWord> printed);

/// 12 of "XII", "xii" and "12"; nothing for anything else.
std::optional<unsigned> read_numeral(std::string_view word) noexcept;

}  // namespace rasoat
