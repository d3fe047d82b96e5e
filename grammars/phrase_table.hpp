// A table of phrases, matched word by word whatever their case and tone style.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

/// How many bytes of blanks stand here that may part two words of one phrase: blanks with at most one line
/// end among them; 0 where none stand or an empty line parts them.
inline std::uint32_t gap_length(std::string_view text) noexcept;

/// Maps phrases to values and finds the longest one that starts at a place. A phrase is words parted by
/// blanks; a comma or a hyphen between words is matched as such ("Văn hóa, Thể thao", "Lao động - Thương").
class PhraseTable {
 public:
  struct Match {
    std::uint32_t value = 0;
    std::uint32_t length = 0;  ///< bytes
  };

  /// A phrase that is there already keeps its first value. Phrases without a word are left out.
  void add(std::string_view phrase, std::uint32_t value);

  /// The longest phrase at the start of the text that ends at a word's end.
  std::optional<Match> longest(std::string_view text) const noexcept {
    return may_begin(text) ? longest(text, read_word(text)) : std::nullopt;
  }
  /// The same, where the first word of the text was read already.
  std::optional<Match> longest(std::string_view text, const Word& first) const noexcept {
    return first.length != 0 && may_begin(first.key) ? longest_from(text, first, start_of(first.key))
                                                     : std::nullopt;
  }
  /// The same, where it is known where the phrases that begin with that word start.
  std::optional<Match> longest(std::string_view text, const Word& first, std::uint32_t start) const noexcept {
    return start != kNone ? longest_from(text, first, start) : std::nullopt;
  }

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  /// Where the phrases that begin with a word start, for `longest`; kNone where none does. Holds until the
  /// next phrase is added.
  std::uint32_t start_of(WordKey word) const noexcept { return follow(0, word); }

 private:
  // The phrases as a tree of tokens; its branches in one open-addressed table. The first branch of each node
  // stands in the node, too: most have no other, and the table need not be looked into.
  struct Branch {
    WordKey token = 0;
    std::uint32_t from = kNone;
    std::uint32_t to = kNone;
  };

  // Most places of a text begin no phrase: the first two bytes tell that of most of them, before a word is
  // read.
  static constexpr std::size_t kBeginnings = 1024;
  // With which byte a further token may begin, as a bit.
  static std::uint64_t bit_of(char first) noexcept {
    return std::uint64_t{1} << (static_cast<unsigned char>(first) % 64);
  }
  static std::size_t beginning_of(unsigned char first, unsigned char second) noexcept {
    return (first * 33u + second) % kBeginnings;
  }
  bool may_begin(std::string_view text) const noexcept {
    if (text.empty()) return false;
    const std::size_t at = beginning_of(static_cast<unsigned char>(text[0]),
                                        text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0);
    return (beginnings_[at / 64] >> (at % 64) & 1) != 0;
  }
  void let_begin(std::string_view word);

  // Which words phrases begin with, told apart by their keys' hash: rules out most others without a look at
  // the branches.
  static constexpr unsigned kFirstWordBits = 12;
  static std::size_t first_word_of(WordKey word) noexcept {
    return (word * 0x9E3779B97F4A7C15ull) >> (64 - kFirstWordBits);
  }
  bool may_begin(WordKey word) const noexcept {
    const std::size_t at = first_word_of(word);
    return (first_words_[at / 64] >> (at % 64) & 1) != 0;
  }
  std::optional<Match> longest_from(std::string_view text, const Word& first,
                                    std::uint32_t start) const noexcept;

  std::uint32_t follow(std::uint32_t node, WordKey token) const noexcept;
  std::uint32_t grow(std::uint32_t node, WordKey token, std::string_view printed);
  std::size_t slot_of(std::uint32_t node, WordKey token) const noexcept;

  std::array<std::uint64_t, kBeginnings / 64> beginnings_{};
  std::array<std::uint64_t, (std::size_t{1} << kFirstWordBits) / 64> first_words_{};
  std::vector<Branch> branches_;
  struct Node {
    std::uint64_t next = 0;  ///< the first bytes of the tokens with which phrases go on from here
    WordKey token = 0;       ///< of its first branch
    std::uint32_t to = kNone;
    std::uint32_t value = kNone;
    bool branches = false;  ///< it has others
  };
  std::vector<Node> nodes_ = std::vector<Node>(1);  // the first is the root
  std::size_t used_ = 0;
};

/// For gap_length: more than one blank, or a line end.
std::uint32_t long_gap_length(std::string_view text) noexcept;

inline std::uint32_t gap_length(std::string_view text) noexcept {
  const auto blank = [text](std::size_t at) {
    return text[at] == ' ' || text[at] == '\n' || text[at] == '\t';
  };
  if (text.empty() || !blank(0)) return 0;
  return text[0] == '\n' || text.size() == 1 || blank(1) ? long_gap_length(text) : 1;
}

}  // namespace rasoat::grammar
