#include "coverage/subject.hpp"

#include <algorithm>
#include <tuple>

#include "authority/addressing.hpp"
#include "authority/body_kind.hpp"
#include "coverage/kind_word.hpp"
#include "coverage/title.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using Words = std::span<const NameWord>;

struct Vocabulary {
  static constexpr std::string_view kTable = "subject_words.tsv";
  StartingPhrases common{"common", kTable}, head{"head", kTable}, of{"of", kTable}, end{"end", kTable};
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

bool has_digit(const NameWord& word) {
  return word.text.find_first_of("0123456789") != std::string::npos;
}

// The words of a name, or of what ends it from the word for the area on ("tỉnh Sông Vân"), at the start.
std::size_t name_at(Words words, std::span<const NameWords> names) {
  std::size_t most = 0;
  for (const NameWords& name : names) {
    for (std::size_t first = 0; first < name.size(); ++first) {
      const Words end = Words(name).subspan(first);
      const bool may_start = first == 0 || addressing_words().area.at(end) > 0;
      if (!may_start || end.size() < 2 || end.size() > words.size()) continue;
      if (std::equal(end.begin(), end.end(), words.begin(),
                     [](const NameWord& a, const NameWord& b) { return a.key == b.key; }))
        most = std::max(most, end.size());
    }
  }
  return most;
}

// "của UBND tỉnh", "phường Hồng Hà": a body or a place, and the capitals of its name. In "xã hội" and "thành
// phố thông minh" a subject goes on.
std::size_t owner_at(Words words) {
  const StartingPhrases& of = vocabulary().of;
  std::size_t count = of.at(words);
  if (count == 0) return 0;
  const auto rest = [&] { return words.subspan(count); };
  if (!rest().empty() && rest().front().before == ' ' && !rest().front().capital && of.at(rest()) == 0)
    return 0;
  while (!rest().empty() && rest().front().before == ' ' && rest().front().capital && of.at(rest()) == 0)
    ++count;
  return count;
}

// How many words at the start say nothing of a subject.
std::size_t cut_at(Words words, std::span<const NameWords> names, bool capitals) {
  if (has_digit(words.front())) return 1;
  const std::size_t name = name_at(words, names);
  const std::size_t owner = capitals ? 0 : owner_at(words);
  return std::max({name, owner, vocabulary().common.at(words)});
}

void make_set(Subject::Pairs& pairs) {
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

Subject subject_of(Words words, std::span<const NameWords> names) {
  Subject subject;
  const bool capitals = in_capitals(words);
  const NameWord* before = nullptr;
  for (std::size_t at = 0; at < words.size();) {
    if (words[at].key == "và"_word) {
      ++at;  // "khai thác và sử dụng" is "khai thác, sử dụng"
      continue;
    }
    const std::size_t head = vocabulary().head.at(words.subspan(at));
    for (std::size_t word = at + 1; word < at + head; ++word)
      subject.heads.emplace_back(words[word - 1].key, words[word].key);
    if (const std::size_t cut = std::max(head, cut_at(words.subspan(at), names, capitals))) {
      before = nullptr;
      at += cut;
      continue;
    }
    if (before) subject.pairs.emplace_back(before->key, words[at].key);
    before = &words[at++];
  }
  make_set(subject.pairs);
  make_set(subject.heads);
  for (const Period& period : periods_named(text_of(words))) subject.years.push_back(period.year);
  return subject;
}

std::size_t shared(const Subject::Pairs& a, const Subject::Pairs& b) {
  return static_cast<std::size_t>(std::count_if(
      a.begin(), a.end(), [&](const auto& pair) { return std::binary_search(b.begin(), b.end(), pair); }));
}

// Two thirds of `part` stand in `whole`.
bool lies_in(const Subject::Pairs& part, const Subject::Pairs& whole) {
  return !part.empty() && 3 * shared(part, whole) >= 2 * part.size();
}

bool of_other_years(const Subject& a, const Subject& b) {
  if (a.years.empty() || b.years.empty()) return false;
  return std::none_of(a.years.begin(), a.years.end(), [&](int year) {
    return std::find(b.years.begin(), b.years.end(), year) != b.years.end();
  });
}

}  // namespace

Subject subject_of_title(std::string_view title, std::span<const NameWords> names) {
  return subject_of(read_words(title), names);
}

Subject subject_of_clause(std::string_view clause, std::span<const NameWords> names) {
  const NameWords words = read_words(clause);
  std::size_t first = 0;
  for (std::size_t at = 0; at < words.size() && first == 0; ++at) {
    const KindWord kind = kind_word(words, at);
    if (kind.type && !is_cited(words, at + kind.count)) first = at + kind.count;
  }
  std::size_t last = first;
  while (last < words.size() && vocabulary().end.at(Words(words).subspan(last)) == 0) ++last;
  return subject_of(Words(words).subspan(first, last - first), names);
}

bool is_same(const Subject& a, const Subject& b) {
  constexpr std::size_t kNearlyAsSmall = 3;
  if (of_other_years(a, b)) return false;
  if (a.pairs.empty() || b.pairs.empty()) return lies_in(a.heads, b.heads);
  const auto& [smaller, larger] =
      a.pairs.size() < b.pairs.size() ? std::tie(a.pairs, b.pairs) : std::tie(b.pairs, a.pairs);
  if (smaller.size() == 1 && larger.size() > kNearlyAsSmall) return false;
  return lies_in(smaller, larger);
}

bool is_ordered(const Subject& title, const Subject& clause) {
  return !of_other_years(title, clause) && lies_in(title.pairs, clause.pairs);
}

}  // namespace rasoat
