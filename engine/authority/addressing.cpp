#include "authority/addressing.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

bool same_word(const NameWord& a, const NameWord& b) {
  return a.key == b.key;
}

NameWords without_plural_words(std::span<const NameWord> words, bool& plural) {
  NameWords out;
  char before = ' ';
  for (std::size_t at = 0; at < words.size();) {
    if (before == ' ') before = words[at].before;
    if (const std::size_t count = addressing_words().plural.at(words.subspan(at))) {
      plural = true;
      at += count;
      continue;
    }
    out.push_back(words[at++]);
    out.back().before = std::exchange(before, ' ');
  }
  return out;
}

// What stands at the start takes the rest of the words out of those before them.
bool excepts(std::span<const NameWord> words, const NameWord* before) {
  const AddressingWords& vocabulary = addressing_words();
  if (vocabulary.except.at(words) > 0)
    return !before || words.front().before != ' ' || vocabulary.compound.at(std::span(before, 1)) == 0;
  return vocabulary.aside.at(words) > 0 && (!before || words.front().before == ',');
}

std::span<const NameWord> without_excepting_words(std::span<const NameWord> words) {
  const std::size_t count = std::max(addressing_words().except.at(words), addressing_words().aside.at(words));
  return words.subspan(count);
}

// "Huyện ủy Tân Phú, vì đã báo cáo" without the reason.
std::span<const NameWord> without_reason(std::span<const NameWord> words) {
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (addressing_words().reason.at(words.subspan(at)) > 0) return words.first(at);
  }
  return words;
}

void append(std::string& list, std::string_view more) {
  if (more.empty()) return;
  list.append(list.empty() ? "" : ", ").append(more);
}

// "trừ Huyện ủy Tân Phú" at the end of a phrase without brackets, or before a semicolon.
ExceptedPhrase cut_open_exceptions(std::string_view phrase) {
  const NameWords words = read_words(phrase);
  NameWords kept;
  ExceptedPhrase out;
  for (std::size_t at = 0; at < words.size();) {
    const auto rest = std::span(words).subspan(at);
    if (!excepts(rest, at > 0 ? &words[at - 1] : nullptr)) {
      kept.push_back(words[at++]);
      continue;
    }
    const auto excepted = without_excepting_words(rest);
    const auto end = std::find_if(excepted.begin(), excepted.end(),
                                  [](const NameWord& word) { return word.before == ';'; });
    append(out.excepted, text_of(without_reason({excepted.begin(), end})));
    at = words.size() - static_cast<std::size_t>(excepted.end() - end);
  }
  out.phrase = text_of(kept);
  return out;
}

}  // namespace

StartingPhrases::StartingPhrases(std::string_view kind, std::string_view table) {
  for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file(table), {"kind", "word"})) {
    if (row[0] == kind) rows_.push_back(read_words(row[1]));
  }
  std::stable_sort(rows_.begin(), rows_.end(),
                   [](const NameWords& a, const NameWords& b) { return a.size() > b.size(); });
}

std::size_t StartingPhrases::at(std::span<const NameWord> words) const {
  for (const NameWords& row : rows_) {
    if (row.size() <= words.size() && std::equal(row.begin(), row.end(), words.begin(), same_word))
      return row.size();
  }
  return 0;
}

const AddressingWords& addressing_words() {
  static const AddressingWords made;
  return made;
}

NameWords without_plural_words(std::span<const NameWord> words) {
  bool plural = false;
  return without_plural_words(words, plural);
}

std::span<const NameWord> without_heads(std::span<const NameWord> words) {
  constexpr unsigned kMostHeads = 3;  // "các đồng chí bí thư"
  for (unsigned round = 0; round < kMostHeads; ++round) {
    const auto rest = words.subspan(addressing_words().plural.at(words));
    const std::size_t head = addressing_words().head.at(rest);
    if (head == 0 || head == rest.size()) break;
    words = rest.subspan(head);
  }
  return words;
}

std::vector<AddressPart> parts_of(std::span<const NameWord> words) {
  std::vector<NameWords> lists(1);
  for (const NameWord& word : words) {
    const bool joins = word.key == "và"_word;
    if ((joins || word.before == ',' || word.before == ';') && !lists.back().empty()) lists.emplace_back();
    if (!joins) lists.back().push_back(word);
  }
  std::vector<AddressPart> parts;
  for (const NameWords& list : lists) {
    AddressPart part;
    part.plural = addressing_words().plural.at(list) > 0;
    part.words = without_plural_words(without_heads(list), part.plural);
    if (!part.words.empty()) parts.push_back(std::move(part));
  }
  return parts;
}

bool is_definite(std::span<const NameWord> words) {
  if (words.empty() || !words.front().capital || addressing_words().noun.at(words) == 0) return false;
  return std::any_of(words.begin() + 1, words.end(), [](const NameWord& word) { return word.capital; });
}

bool names_place_or_field(std::span<const NameWord> words) {
  if (words.empty()) return false;
  const std::size_t kind = words.front().key == "sở"_word ? 1 : addressing_words().area.at(words);
  return kind > 0 && kind < words.size() && words[kind].capital &&
         addressing_words().area.at(words.subspan(kind)) == 0 &&
         addressing_words().qualifier.at(words.subspan(kind)) == 0;
}

bool begins_like_an_office(std::span<const NameWord> words) {
  return words.size() > 1 && (words[0].key == "sở"_word || words[0].key == "ban"_word) && words[1].capital;
}

bool is_bare_name(std::span<const NameWord> words) {
  const AddressingWords& vocabulary = addressing_words();
  return !words.empty() && words.front().capital && vocabulary.noun.at(words) == 0 &&
         vocabulary.area.at(words) == 0 && vocabulary.collective.at(words) == 0;
}

std::optional<Level> level_at(std::span<const NameWord> words) {
  if (words.size() < 2 || words[0].key != "cấp"_word) return std::nullopt;
  if (words[1].key == "tỉnh"_word) return Level::province;
  if (words[1].key == "huyện"_word) return Level::district;
  if (words[1].key == "xã"_word) return Level::commune;
  return std::nullopt;
}

ExceptedPhrase cut_exceptions(std::string_view phrase) {
  const std::string text = normalised(phrase);
  std::string kept, excepted;
  std::size_t at = 0;
  for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
    const std::size_t close = text.find(')', open);
    if (close == std::string::npos) break;
    const NameWords inside = read_words(std::string_view(text).substr(open + 1, close - open - 1));
    if (!inside.empty() && excepts(inside, nullptr)) {
      kept.append(text, at, open - at);
      append(excepted, text_of(without_reason(without_excepting_words(inside))));
      at = close + 1;
    }
    open = close;
  }
  kept.append(text, at);
  ExceptedPhrase out = cut_open_exceptions(kept);
  append(out.excepted, excepted);
  if (out.excepted.empty()) out.phrase = phrase;
  return out;
}

std::string without_units(std::string_view phrase) {
  std::string out(phrase);
  for (std::size_t open = out.find('('); open != std::string::npos; open = out.find('(', open + 1)) {
    const std::size_t close = out.find(')', open);
    if (close == std::string::npos) break;
    const NameWords inside = read_words(std::string_view(out).substr(open + 1, close - open - 1));
    if (addressing_words().unit.at(inside) == 0) continue;
    std::size_t start = open;
    while (start > 0 && out[start - 1] == ' ') --start;
    out.erase(start, close + 1 - start);
    open = start;
    if (open >= out.size()) break;
  }
  return out;
}

std::string with_plural(std::string_view phrase) {
  static constexpr std::array kNumbers = {"hai"_word, "ba"_word,  "bốn"_word,  "năm"_word, "sáu"_word,
                                          "bảy"_word, "tám"_word, "chín"_word, "mười"_word};
  std::string out(phrase);
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t end = std::min(out.find(' ', at), out.size());
    const std::string_view word = std::string_view(out).substr(at, end - at);
    const bool figures = word.find_first_not_of("0123456789") == std::string_view::npos && !word.empty();
    if ((figures || std::ranges::find(kNumbers, grammar::read_word(word).key) != kNumbers.end()) &&
        addressing_words().area.at(read_words(std::string_view(out).substr(end))) > 0) {
      out.replace(at, word.size(), "các");
      break;
    }
    at = end + 1;
  }
  return out;
}

std::optional<std::string> members_of_joint(std::string_view phrase) {
  NameWords words = read_words(phrase);
  if (words.size() < 3 || words[0].key != "liên"_word || words[1].key != "sở"_word) return std::nullopt;
  words.erase(words.begin(), words.begin() + 2);
  for (NameWord& word : words) {
    if (word.before == '-') word.before = ',';
  }
  return "Các Sở: " + text_of(words);
}

std::optional<ClassAndNames> split_names(std::string_view phrase) {
  const std::size_t mark = phrase.find_first_of(":(");
  if (mark == std::string_view::npos || phrase.find(':', mark + 1) != std::string_view::npos) return {};
  ClassAndNames out{read_body_name(without_heads(read_words(phrase.substr(0, mark)))).full,
                    parts_of(read_words(phrase.substr(mark + 1)))};
  const bool of_areas = !out.kinds.empty() && addressing_words().area.at(std::span(out.kinds).last(1)) > 0;
  for (AddressPart& name : out.names) {
    const std::size_t area = addressing_words().area.at(name.words);
    name.words.erase(name.words.begin(), name.words.begin() + static_cast<std::ptrdiff_t>(area));
    if (!is_bare_name(name.words)) return {};
  }
  return of_areas && !out.names.empty() ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace rasoat
