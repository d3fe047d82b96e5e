#include "grammars/deadline_words.hpp"

#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::array<std::string_view, 25> kRoles = {
    "every",  "year",   "quarter", "month", "week",    "day",   "periodic",   "adhoc",       "term",
    "before", "at",     "from",    "until", "during",  "within", "done",      "issue",       "weekday",
    "vague",  "half 1", "half 2",  "lasting", "times", "follow", "end"};

using Tables = std::array<PhraseTable, kRoles.size()>;

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
      for (const std::string_view phrase : split(row[0], ';')) tables[i].add(phrase, value);
    }
  }
  return tables;
}

}  // namespace

const PhraseTable& deadline_phrases(DeadlineWord word) {
  static const Tables tables = read_tables();
  return tables[static_cast<std::size_t>(word)];
}

}  // namespace rasoat::grammar
