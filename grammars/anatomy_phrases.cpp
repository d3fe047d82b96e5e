#include "grammars/anatomy_phrases.hpp"

#include <array>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

constexpr auto kNames = std::to_array<std::string_view>(
    {"motto",       "party_motto", "draft",  "gazette",  "mark",         "subject",    "addressee",  "basis",
     "opening",     "carries_out", "enacts", "attached", "excerpt",      "session",    "recipients", "signed",
     "attest",      "adopted",     "body",   "whole",    "office",       "verb",       "effect",     "ends",
     "final_title", "lead_in",     "orders", "closes",   "takes_number", "takes_name", "predicate",  "leads",
     "title",       "form",        "awaits", "organ",    "dangles"});
static_assert(static_cast<std::size_t>(PhraseGroup::dangles) + 1 == kNames.size());

struct Groups {
  std::array<PhraseTable, kNames.size()> tables;

  Groups() {
    for (const Row& row : read_table(vocabulary_file("anatomy.tsv"), {"group", "phrase"})) {
      for (std::size_t group = 0; group < kNames.size(); ++group) {
        if (kNames[group] == row[0]) tables[group].add(row[1], 0);
      }
    }
  }
};

const PhraseTable& table(PhraseGroup group) {
  static const Groups groups;
  return groups.tables[static_cast<std::size_t>(group)];
}

}  // namespace

std::uint32_t phrase_length(PhraseGroup group, std::string_view text) noexcept {
  const auto match = table(group).longest(text);
  return match ? match->length : 0;
}

bool is_phrase(PhraseGroup group, std::string_view text) noexcept {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return !text.empty() && phrase_length(group, text) == text.size();
}

bool ends_with_phrase(PhraseGroup group, std::string_view text) noexcept {
  // The last three words are asked, the longest run of them first.
  std::size_t starts[3] = {0, 0, 0};
  std::size_t count = 0;
  for (std::size_t at = text.size(); at > 0 && count < 3;) {
    const std::size_t blank = text.substr(0, at).find_last_of(" \n");
    const std::size_t start = blank == std::string_view::npos ? 0 : blank + 1;
    if (start < at) starts[count++] = start;
    if (start == 0) break;
    at = start - 1;
  }
  while (count > 0) {
    if (is_phrase(group, text.substr(starts[--count]))) return true;
  }
  return false;
}

}  // namespace rasoat::grammar
