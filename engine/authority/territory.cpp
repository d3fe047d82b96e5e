#include "authority/territory.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using grammar::WordKey;

struct Row {
  std::string key;
  std::optional<Date> from, to;
  bool seat = false;  // the spelling is a seat's, not the province's own

  bool holds(std::optional<Date> day) const {
    return !day || ((!from || *from <= *day) && (!to || *day <= *to));
  }
};

struct Head {
  std::vector<WordKey> words;
  bool city = false;
};

struct Tables {
  std::unordered_map<std::string, std::vector<Row>> provinces;  // by key_of its words
  std::size_t longest = 0;                                      // words
  std::vector<Head> heads;                                      // longest first
  std::vector<Head> stops;

  Tables() {
    const auto rows = grammar::read_table(grammar::vocabulary_file("provinces.tsv"),
                                          {"name", "seats", "spellings", "from", "to"});
    for (const grammar::Row& row : rows) {
      const Row province{grammar::slug(row[0]), parse_iso_date(row[3]), parse_iso_date(row[4]), false};
      add(row[0], province);
      for (const std::string_view spelling : grammar::split(row[2], ';')) add(spelling, province);
      Row seat = province;
      seat.seat = true;
      for (const std::string_view town : grammar::split(row[1], ';')) add(town, seat);
    }
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("territory_words.tsv"), {"kind", "word"})) {
      std::vector<WordKey> words;
      for (const NameWord& word : read_words(row[1])) words.push_back(word.key);
      (row[0] == "stop" ? stops : heads).push_back({std::move(words), row[0] == "city"});
    }
    std::stable_sort(heads.begin(), heads.end(),
                     [](const Head& a, const Head& b) { return a.words.size() > b.words.size(); });
  }
  void add(std::string_view spelling, const Row& row) {
    const NameWords words = read_words(spelling);
    longest = std::max(longest, words.size());
    provinces[key_of(words)].push_back(row);
  }
};

const Tables& tables() {
  static const Tables made;
  return made;
}

const std::vector<Row>* rows_of(std::span<const NameWord> words) {
  const auto found = tables().provinces.find(key_of(words));
  return found == tables().provinces.end() ? nullptr : &found->second;
}

// The one that a name means: a province's own name goes before a seat's.
const Row& best_of(const std::vector<Row>& rows) {
  const auto own = std::find_if(rows.begin(), rows.end(), [](const Row& row) { return !row.seat; });
  return own == rows.end() ? rows.front() : *own;
}

const Head* find(const std::vector<Head>& heads, std::span<const NameWord> words) {
  for (const Head& head : heads) {
    if (head.words.size() > words.size()) continue;
    if (std::equal(head.words.begin(), head.words.end(), words.begin(),
                   [](WordKey key, const NameWord& word) { return key == word.key; })) {
      return &head;
    }
  }
  return nullptr;
}

// The longest listed province at the start of the words, else up to four words with a capital.
std::optional<NamedTerritory> name_at(std::span<const NameWord> words) {
  for (std::size_t count = std::min(words.size(), tables().longest); count > 0; --count) {
    if (const auto* rows = rows_of(words.subspan(0, count)))
      return NamedTerritory{best_of(*rows).key, 0, count, false, true};
  }
  std::size_t count = 0;
  while (count < words.size() && count < 4 && words[count].capital &&
         !find(tables().stops, words.subspan(count)) && (count == 0 || words[count].before == ' ')) {
    ++count;
  }
  if (count == 0 || words[0].before != ' ') return std::nullopt;
  return NamedTerritory{grammar::slug(text_of(words.subspan(0, count))), 0, count, false, false};
}

NameWords without_head(NameWords words) {
  if (const Head* head = find(tables().heads, words); head && head->words.size() < words.size()) {
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(head->words.size()));
  }
  return words;
}

}  // namespace

std::optional<NamedTerritory> find_territory(std::span<const NameWord> name) {
  std::optional<NamedTerritory> city;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const Head* head = find(tables().heads, name.subspan(at));
    if (!head) continue;
    const std::size_t start = at + head->words.size();
    auto found = name_at(name.subspan(start));
    if (!found) continue;
    found->first = start;
    found->city = head->city;
    if (!head->city) return found;
    if (!city) city = found;
  }
  return city;
}

std::string territory_key(std::string_view name) {
  const NameWords words = without_head(read_body_name(name).full);
  if (const auto* rows = rows_of(words)) return best_of(*rows).key;
  return grammar::slug(text_of(words));
}

std::optional<std::string> territory_of_place(std::string_view place, std::optional<Date> day,
                                              const KnownPlaces& others) {
  const NameWords words = without_head(read_body_name(place).full);
  if (const auto* rows = rows_of(words)) {
    for (const bool seat : {false, true}) {
      for (const Row& row : *rows) {
        if (row.seat == seat && row.holds(day)) return row.key;
      }
    }
  }
  const auto found = others.find(grammar::slug(text_of(words)));
  return found == others.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace rasoat
