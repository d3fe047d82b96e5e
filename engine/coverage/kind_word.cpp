#include "coverage/kind_word.hpp"

#include <algorithm>

#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

bool starts_with_digit(const NameWord& word) {
  return word.text[0] >= '0' && word.text[0] <= '9';
}

bool is_any(const NameWord& word, std::initializer_list<grammar::WordKey> keys) {
  return std::find(keys.begin(), keys.end(), word.key) != keys.end();
}

}  // namespace

KindWord kind_word(const NameWords& words, std::size_t at) {
  constexpr std::size_t kLongest = 6;
  if (at >= words.size()) return {};
  const std::string text = text_of(std::span(words).subspan(at, std::min(words.size() - at, kLongest)));
  const auto found = grammar::read_type_word(text);
  if (!found) return {};
  return {found->type, read_words(std::string_view(text).substr(0, found->length)).size()};
}

bool is_cited(const NameWords& words, std::size_t after) {
  if (after >= words.size()) return false;
  if (words[after].key == "số"_word) {
    const std::size_t number = after + 1;
    const bool matter = number < words.size() && !starts_with_digit(words[number]) &&
                        !words[number].capital && words[number].before == ' ';
    return !matter;
  }
  return words[after].key == "này"_word || starts_with_digit(words[after]);
}

std::string issued_kind(std::string_view title) {
  const NameWords words = read_words(title);
  std::size_t at = 0;
  while (at < words.size() && is_any(words[at], {"v"_word, "về"_word, "việc"_word})) ++at;
  for (const auto& [first, second] : {std::pair("ban"_word, "hành"_word), {"phê"_word, "duyệt"_word}}) {
    if (at + 1 < words.size() && words[at].key == first && words[at + 1].key == second) {
      at += 2;
      break;
    }
  }
  const KindWord kind = kind_word(words, at);
  return kind.type && !is_cited(words, at + kind.count) ? std::string(kind.type->code) : std::string();
}

}  // namespace rasoat
