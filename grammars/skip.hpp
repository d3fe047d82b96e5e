// Blanks and words as X3 parsers on bytes of a matching view, shared by the grammars' .cpp files only.
#pragma once

#include <array>
#include <boost/spirit/home/x3.hpp>
#include <string_view>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"

namespace rasoat::grammar {

namespace x3 = boost::spirit::x3;

/// Blanks on one line.
inline const auto blanks = *x3::lit(' ');
/// Blanks with at most one line end, or none at all.
inline const auto maybe_gap = *x3::lit(' ') >> -(x3::lit('\n') >> *x3::lit(' '));
/// Blanks with at most one line end, but something.
inline const auto gap =
    (+x3::lit(' ') >> -(x3::lit('\n') >> *x3::lit(' '))) | (x3::lit('\n') >> *x3::lit(' '));

/// Words in any case and tone style, parted by any gap: words("đại biểu") also takes "Đại\nbiểu" and "ĐẠI
/// BIỂU".
struct WordsParser : x3::parser<WordsParser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  explicit WordsParser(std::string_view phrase) {
    while (!phrase.empty() && count < keys.size()) {
      const Word word = read_word(phrase);
      keys[count++] = word.key;
      phrase.remove_prefix(word.length);
      phrase.remove_prefix(gap_length(phrase));
    }
  }

  template <typename Iterator, typename Context, typename Rule, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, Rule&, Attribute&) const {
    std::string_view rest(first, static_cast<std::size_t>(last - first));
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) {
        const std::uint32_t between = gap_length(rest);
        if (between == 0) return false;
        rest.remove_prefix(between);
      }
      if (rest.empty()) return false;
      const Word word = read_word(rest);
      if (word.length == 0 || word.key != keys[i]) return false;
      rest.remove_prefix(word.length);
    }
    first = rest.data();
    return true;
  }

  std::array<WordKey, 6> keys{};  ///< no phrase has more words; copying a parser allocates nothing
  std::size_t count = 0;
};

inline WordsParser words(std::string_view phrase) {
  return WordsParser(phrase);
}

}  // namespace rasoat::grammar
