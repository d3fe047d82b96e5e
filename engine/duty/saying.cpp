// Single words are kept as a bit for each saying; every row as slugs, of which a saying has a handful; rows
// that are asked of the start of a text as phrases, too.
#include "duty/saying.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"
#include "grammars/word_table.hpp"

namespace rasoat {
namespace {

// clang-format off
constexpr std::array<std::string_view, kSayingCount> kNames = {
    "determiner", "area", "generic_body", "described_body", "listed_body", "in_name", "after_exception",
    "person", "finished", "shared_matter", "pointing", "open_label", "part_title", "period", "first_day",
    "behind_term",
    "shared_head", "joint_body", "topic", "duty_title", "office", "told_part", "body_part", "bare_body",
    "whole_class", "recipients", "recipients_above",
    "carrying", "carries_out", "carries_plan", "carried_out", "assessed", "does_work", "compiles",
    "leaves_amending", "describes_plan", "obliges", "charges",
    "plan_of_all", "plan_document", "issued_document", "issuing_base", "mentioned", "term", "in_term",
    "half_year", "six"};
// clang-format on

using SayingBits = std::uint64_t;
static_assert(kSayingCount <= 64 && !kNames.back().empty());

constexpr std::size_t index_of(Saying saying) noexcept {
  return static_cast<std::size_t>(saying);
}

constexpr SayingBits bit_of(std::size_t saying) noexcept {
  return SayingBits{1} << saying;
}

// Words of the table as a slug, and on which sides more may stand.
struct Pattern {
  std::string slug;
  bool open_before = false;
  bool open_behind = false;

  explicit Pattern(std::string_view words) {
    open_before = words.starts_with('*');
    words.remove_prefix(open_before ? 1 : 0);
    open_behind = words.ends_with('*');
    words.remove_suffix(open_behind ? 1 : 0);
    slug = grammar::slug(words);
    if (words.starts_with(' ')) slug.insert(0, 1, '-');
    if (words.ends_with(' ')) slug.push_back('-');
  }

  bool matches(std::string_view text) const noexcept {
    if (open_before && open_behind) return text.find(slug) != std::string_view::npos;
    if (open_before) return text.ends_with(slug);
    return open_behind ? text.starts_with(slug) : text == slug;
  }
};

// A phrase is dear to add, since every way to spell its beginning is noted: only those sayings have a table
// of them that are asked of the start of a text.
constexpr std::size_t kPhraseSayings = index_of(Saying::duty_title) - index_of(Saying::shared_head) + 1;

constexpr std::size_t phrases_at(std::size_t saying) noexcept {
  return saying - index_of(Saying::shared_head);  // no table's place for the others
}

struct Vocabulary {
  grammar::WordTable<SayingBits> words;
  std::array<grammar::PhraseTable, kPhraseSayings> phrases;
  std::array<std::vector<Pattern>, kSayingCount> patterns;
  std::array<std::vector<std::string_view>, kSayingCount> printed;

  Vocabulary() {
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("duty_sayings.tsv"), {"words", "saying"})) {
      const auto saying = static_cast<std::size_t>(std::ranges::find(kNames, row[1]) - kNames.begin());
      if (saying == kSayingCount) continue;
      for (const std::string_view phrase : grammar::split(row[0], ';')) add(phrase, saying);
    }
  }

  void add(std::string_view phrase, std::size_t saying) {
    printed[saying].push_back(phrase);
    const Pattern& pattern = patterns[saying].emplace_back(phrase);
    if (pattern.open_before || pattern.open_behind) return;
    if (const std::size_t table = phrases_at(saying); table < phrases.size()) phrases[table].add(phrase, 0);
    if (const grammar::WordKey word = grammar::word_key(phrase)) words[word] |= bit_of(saying);
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary read;
  return read;
}

}  // namespace

std::string_view name_of(Saying saying) noexcept {
  return kNames[index_of(saying)];
}

bool says(grammar::WordKey word, Saying saying) noexcept {
  return (vocabulary().words.find(word) & bit_of(index_of(saying))) != 0;
}

bool says(std::string_view words, Saying saying) {
  return slug_says(grammar::slug(words), saying);
}

bool slug_says(std::string_view slug, Saying saying) noexcept {
  return std::ranges::any_of(vocabulary().patterns[index_of(saying)],
                             [&](const Pattern& pattern) { return pattern.matches(slug); });
}

std::size_t saying_length(std::string_view text, Saying saying) noexcept {
  const std::size_t table = phrases_at(index_of(saying));
  if (table >= kPhraseSayings) return 0;
  const auto match = vocabulary().phrases[table].longest(text);
  return match ? match->length : 0;
}

std::span<const std::string_view> words_of(Saying saying) noexcept {
  return vocabulary().printed[index_of(saying)];
}

}  // namespace rasoat
