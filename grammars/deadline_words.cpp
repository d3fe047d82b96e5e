#include "grammars/deadline_words.hpp"

#include <unordered_set>

#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::array<std::string_view, 26> kRoles = {
    "every",  "year",   "quarter", "month", "week",    "day",   "periodic",   "adhoc",       "term",
    "before", "at",     "from",    "until", "during",  "within", "done", "doing", "issue",       "weekday",
    "vague",  "half 1", "half 2",  "lasting", "times", "follow", "end"};

struct Tables {
  std::array<PhraseTable, kRoles.size()> phrases;
  std::unordered_set<WordKey> first_words;
};

Tables read_tables() {
  Tables tables;
  for (const Row& row : read_table(vocabulary_file("deadline_words.tsv"), {"words", "role"})) {
    std::string_view role = row[1];
    std::uint32_t value = 0;
    if (role.starts_with("weekday ")) {
      value = static_cast<std::uint32_t>(role.back() - '0');
      role = "weekday";
    }
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
      if (kRoles[i] != role) continue;
      for (const std::string_view phrase : split(row[0], ';')) {
        tables.phrases[i].add(phrase, value);
        tables.first_words.insert(read_word(phrase).key);
      }
    }
  }
  return tables;
}

const Tables& tables() {
  static const Tables read = read_tables();
  return read;
}

}  // namespace

const PhraseTable& deadline_phrases(DeadlineWord word) { return tables().phrases[static_cast<std::size_t>(word)]; }

bool starts_deadline_phrase(WordKey word) { return tables().first_words.contains(word); }

}  // namespace rasoat::grammar
