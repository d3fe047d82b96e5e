#include "coverage/clause.hpp"

#include <algorithm>

#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::WordKey;

// Phrases of one kind, the longest first.
struct Phrases {
  std::vector<std::vector<WordKey>> rows;

  explicit Phrases(std::string_view kind) {
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("clause_words.tsv"), {"kind", "words"})) {
      if (row[0] != kind) continue;
      rows.emplace_back();
      for (const NameWord& word : read_words(row[1])) rows.back().push_back(word.key);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
  }
  // How many words of the longest phrase stand at `at`.
  std::size_t at(const NameWords& words, std::size_t at) const {
    for (const auto& row : rows) {
      if (at + row.size() > words.size()) continue;
      const auto start = words.begin() + static_cast<std::ptrdiff_t>(at);
      if (std::equal(row.begin(), row.end(), start,
                     [](WordKey key, const NameWord& word) { return key == word.key; }))
        return row.size();
    }
    return 0;
  }
};

struct Vocabulary {
  Phrases plan{"plan"}, carry{"carry"}, between{"between"}, object{"object"}, adviser{"adviser"};
  WordKey nay = "này"_word, so = "số"_word, van = "văn"_word;
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

// The words of the type word at `at`, 0 where none stands there.
std::size_t type_words(const NameWords& words, std::size_t at, std::string* code = nullptr) {
  const std::string text = text_of(std::span(words).subspan(at, std::min<std::size_t>(words.size() - at, 6)));
  const auto type = grammar::read_type_word(text);
  if (!type) return 0;
  if (code) *code = type->type->code;
  return read_words(std::string_view(text).substr(0, type->length)).size();
}

bool starts_with_digit(const NameWord& word) {
  return word.text[0] >= '0' && word.text[0] <= '9';
}

// A cited document rather than one to be written: "… số 03", "… này", "… 03". In "hướng dẫn số hóa", "đề án
// số liệu" a matter follows.
bool is_cited(const NameWords& words, std::size_t after) {
  if (after >= words.size()) return false;
  if (words[after].key == vocabulary().so) {
    const std::size_t number = after + 1;
    const bool matter = number < words.size() && !starts_with_digit(words[number]) &&
                        !words[number].capital && words[number].before == ' ';
    return !matter;
  }
  return words[after].key == vocabulary().nay || starts_with_digit(words[after]);
}

// The words of plans enumerated at `at`: "kế hoạch, chương trình hành động cụ thể".
std::size_t plans_at(const NameWords& words, std::size_t at) {
  std::size_t end = at;
  while (const std::size_t count = vocabulary().plan.at(words, end)) end += count;
  if (end == at) return 0;
  while (const std::size_t count = vocabulary().between.at(words, end)) end += count;
  return end - at;
}

bool carries_out_directive(const NameWords& words, std::size_t after_verb) {
  if (after_verb >= words.size() || words[after_verb].before == ',' || words[after_verb].before == ';')
    return true;
  return vocabulary().object.at(words, after_verb) > 0 || type_words(words, after_verb) > 0;
}

}  // namespace

bool asks_to_carry_out(const Duty& duty) {
  const NameWords words = read_words(duty.quote);
  bool plan_seen = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (const std::size_t plans = plans_at(words, at); plans > 0 && !is_cited(words, at + plans)) {
      std::size_t verb = at + plans;
      while (const std::size_t verbs = vocabulary().carry.at(words, verb)) verb += verbs;
      if (verb > at + plans && carries_out_directive(words, verb)) return true;
      plan_seen = true;
      at += plans - 1;
      continue;
    }
    // … or, further on, "thực hiện Kế hoạch này".
    const std::size_t verbs = plan_seen ? vocabulary().carry.at(words, at) : 0;
    if (verbs == 0) continue;
    const std::size_t type = at + verbs < words.size() ? type_words(words, at + verbs) : 0;
    if (type > 0 && is_cited(words, at + verbs + type)) return true;
  }
  return false;
}

std::string kind_to_issue(const Duty& duty) {
  const NameWords words = read_words(duty.quote);
  for (std::size_t at = 0; at < words.size();) {
    std::string code;
    const std::size_t count = type_words(words, at, &code);
    const bool any_kind = words[at].key == vocabulary().van;  // "văn bản": some document or other
    if (count > 0 && !any_kind && !is_cited(words, at + count)) return code;
    at += std::max<std::size_t>(1, count);
  }
  return {};
}

std::vector<BodyIndex> advised_bodies(const Duty& duty, const Authority& authority, const Viewpoint& from) {
  const NameWords words = read_words(duty.quote);
  std::vector<BodyIndex> bodies;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t count = vocabulary().adviser.at(words, at);
    if (count == 0) continue;
    const auto advised = authority.leading(std::span(words).subspan(at + count), from);
    if (advised && std::find(bodies.begin(), bodies.end(), advised->first) == bodies.end())
      bodies.push_back(advised->first);
  }
  return bodies;
}

}  // namespace rasoat
