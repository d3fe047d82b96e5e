#include "grammars/phrase_table.hpp"

#include "grammars/spelling.hpp"

namespace rasoat::grammar {
namespace {

// Keys that no word has (they are below the code of any one-letter word with its shift).
constexpr WordKey kComma = WordKey{62} << 52;
constexpr WordKey kHyphen = WordKey{63} << 52;

struct Token {
  WordKey key = 0;
  std::uint32_t length = 0;
};

// The token at the start of a text that is not empty, after another token and the blanks between them.
Token read_token(std::string_view text) {
  if (text[0] == ',') return {kComma, 1};
  if (text[0] == '-') return {kHyphen, 1};
  const Word word = read_word(text);
  return {word.key, word.length};
}

}  // namespace

std::uint32_t long_gap_length(std::string_view text) noexcept {
  std::uint32_t at = 0;
  bool line_end = false;
  for (; at < text.size(); ++at) {
    if (text[at] == '\n') {
      if (line_end) return 0;
      line_end = true;
    } else if (text[at] != ' ' && text[at] != '\t') {
      break;
    }
  }
  return at;
}

std::size_t PhraseTable::slot_of(std::uint32_t node, WordKey token) const noexcept {
  const std::size_t mask = branches_.size() - 1;
  std::uint64_t hash = (token ^ (std::uint64_t{node} * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
  std::size_t slot = (hash >> 32) & mask;
  while (branches_[slot].from != kNone && (branches_[slot].from != node || branches_[slot].token != token)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

std::uint32_t PhraseTable::follow(std::uint32_t node, WordKey token) const noexcept {
  if (nodes_[node].token == token) return nodes_[node].to;
  return nodes_[node].branches ? branches_[slot_of(node, token)].to : kNone;
}

std::uint32_t PhraseTable::grow(std::uint32_t node, WordKey token, std::string_view printed) {
  if (const std::uint32_t there = follow(node, token); there != kNone) return there;
  if (2 * (used_ + 1) > branches_.size()) {
    std::vector<Branch> before(branches_.empty() ? 64 : 2 * branches_.size());
    before.swap(branches_);
    for (const Branch& branch : before) {
      if (branch.from != kNone) branches_[slot_of(branch.from, branch.token)] = branch;
    }
  }
  const auto made = static_cast<std::uint32_t>(nodes_.size());
  nodes_.emplace_back();
  for (const std::string& beginning : beginnings(printed, 1)) nodes_[node].next |= bit_of(beginning[0]);
  branches_[slot_of(node, token)] = {token, node, made};
  if (nodes_[node].to == kNone) {
    nodes_[node].token = token;
    nodes_[node].to = made;
  } else {
    nodes_[node].branches = true;
  }
  ++used_;
  return made;
}

void PhraseTable::let_begin(std::string_view word) {
  for (const std::string& beginning : beginnings(word, 2)) {
    const auto first = static_cast<unsigned char>(beginning[0]);
    const bool whole = beginning.size() == 1;
    for (unsigned second = 0; second < 256; ++second) {
      if (!whole) second = static_cast<unsigned char>(beginning[1]);
      const std::size_t at = beginning_of(first, static_cast<unsigned char>(second));
      beginnings_[at / 64] |= std::uint64_t{1} << (at % 64);
      if (!whole) break;
    }
  }
}

void PhraseTable::add(std::string_view phrase, std::uint32_t value) {
  const Word first = read_word(phrase);
  if (first.length == 0) return;
  const std::string_view word = phrase.substr(0, first.length);
  first_words_[first_word_of(first.key) / 64] |= std::uint64_t{1} << (first_word_of(first.key) % 64);
  if (follow(0, first.key) == kNone) let_begin(word);
  std::uint32_t node = grow(0, first.key, word);
  phrase.remove_prefix(word.size());
  while (!phrase.empty()) {
    phrase.remove_prefix(gap_length(phrase));
    const Token token = phrase.empty() ? Token{} : read_token(phrase);
    if (token.length == 0) return;
    node = grow(node, token.key, phrase.substr(0, token.length));
    phrase.remove_prefix(token.length);
  }
  if (nodes_[node].value == kNone) nodes_[node].value = value;
}

std::optional<PhraseTable::Match> PhraseTable::longest_from(std::string_view text, const Word& first,
                                                            std::uint32_t node) const noexcept {
  std::optional<Match> best;
  for (std::uint32_t at = first.length; node != kNone;) {
    if (nodes_[node].value != kNone) best = Match{nodes_[node].value, at};
    at += gap_length(text.substr(at));
    if (at >= text.size() || (nodes_[node].next & bit_of(text[at])) == 0) break;
    const Token token = read_token(text.substr(at));
    if (token.length == 0) break;
    node = follow(node, token.key);
    at += token.length;
  }
  return best;
}

}  // namespace rasoat::grammar
