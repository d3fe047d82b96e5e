// Blanks and words as X3 parsers on bytes of a matching view, shared by the grammars' .cpp files only.
#pragma once

#include <algorithm>
#include <array>
#include <boost/spirit/home/x3.hpp>
#include <string_view>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat::grammar {

namespace x3 = boost::spirit::x3;

/// Blanks on one line.
inline const auto blanks = *x3::lit(' ');
/// Blanks with at most one line end, or none at all.
inline const auto maybe_gap = *x3::lit(' ') >> -(x3::lit('\n') >> *x3::lit(' '));
/// Blanks with at most one line end, but something.
inline const auto gap =
    (+x3::lit(' ') >> -(x3::lit('\n') >> *x3::lit(' '))) | (x3::lit('\n') >> *x3::lit(' '));

/// A phrase that stands in the code, as a template argument.
template <std::size_t Size>
struct Phrase {
  consteval Phrase(const char (&text)[Size]) { std::copy(text, text + Size, bytes); }  // NOLINT
  consteval std::string_view text() const { return {bytes, Size - 1}; }
  consteval std::size_t words() const {
    return 1 + static_cast<std::size_t>(std::count(bytes, bytes + Size, ' '));
  }
  consteval auto keys() const {
    std::array<WordKey, 6> keys{};  // no phrase has more words
    std::size_t count = 0;
    for (std::string_view rest = text(); !rest.empty();) {
      const Word word = spell(rest);
      keys.at(count++) = word.key;
      rest.remove_prefix(word.length);
      if (!rest.empty()) rest.remove_prefix(1);
    }
    return keys;
  }

  char bytes[Size]{};
};

/// Words in any case and tone style, parted by any gap: words<"đại biểu"> also takes "Đại\nbiểu" and "ĐẠI
/// BIỂU".
template <Phrase kPhrase>
struct WordsParser : x3::parser<WordsParser<kPhrase>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr auto kKeys = kPhrase.keys();

  template <typename Iterator, typename Context, typename Rule, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, Rule&, Attribute&) const {
    std::string_view rest(first, static_cast<std::size_t>(last - first));
    for (std::size_t i = 0; i < kPhrase.words(); ++i) {
      if (i > 0) {
        const std::uint32_t between = gap_length(rest);
        if (between == 0) return false;
        rest.remove_prefix(between);
      }
      if (rest.empty()) return false;
      const Word word = read_word(rest);
      if (word.length == 0 || word.key != kKeys[i]) return false;
      rest.remove_prefix(word.length);
    }
    first = rest.data();
    return true;
  }
};

template <Phrase kPhrase>
inline constexpr WordsParser<kPhrase> words{};

}  // namespace rasoat::grammar
