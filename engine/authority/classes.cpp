// Class phrases: "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy", "các đảng ủy, chi ủy cơ sở", "Ủy ban
// nhân dân các xã, phường". A phrase is a list of parts; a part names a class when its words are the class's,
// when the words that end a later part complete it ("đảng ủy" + "cơ sở"), or when those that begin an earlier
// one do
// ("Ủy ban nhân dân" + "phường").
#include <algorithm>
#include <utility>

#include "authority/authority.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::WordKey;

struct Phrases {
  std::vector<std::vector<WordKey>> rows;  // longest first

  void add(std::string_view words) {
    rows.emplace_back();
    for (const NameWord& word : read_words(words)) rows.back().push_back(word.key);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
  }
  // How many words of the longest phrase stand at the start.
  std::size_t at(std::span<const NameWord> words) const {
    for (const auto& row : rows) {
      if (row.size() > words.size()) continue;
      if (std::equal(row.begin(), row.end(), words.begin(),
                     [](WordKey key, const NameWord& word) { return key == word.key; })) {
        return row.size();
      }
    }
    return 0;
  }
};

struct Vocabulary {
  Phrases plural, qualifier, under, noun;
  WordKey va = "và"_word;

  Vocabulary() {
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("addressing_words.tsv"), {"kind", "word"})) {
      (row[0] == "plural"      ? plural
       : row[0] == "qualifier" ? qualifier
       : row[0] == "under"     ? under
                               : noun)
          .add(row[1]);
    }
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

NameWords without_plural_words(const NameWords& words) {
  NameWords out;
  char before = ' ';
  for (std::size_t at = 0; at < words.size();) {
    if (before == ' ') before = words[at].before;
    if (const std::size_t count = vocabulary().plural.at(std::span(words).subspan(at))) {
      at += count;
      continue;
    }
    out.push_back(words[at++]);
    out.back().before = std::exchange(before, ' ');
  }
  return out;
}

// The parts of a list: between commas, semicolons and "và".
std::vector<NameWords> parts_of(const NameWords& words) {
  std::vector<NameWords> parts(1);
  for (const NameWord& word : words) {
    const bool joins = word.key == vocabulary().va;
    if ((joins || word.before == ',' || word.before == ';') && !parts.back().empty()) parts.emplace_back();
    if (!joins) parts.back().push_back(word);
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

// "Sở Tài chính", "Trường Chính trị Trần Phú": one body's name, not a kind of bodies.
bool is_definite(const NameWords& words) {
  if (words.empty() || !words.front().capital || vocabulary().noun.at(words) == 0) return false;
  return std::any_of(words.begin() + 1, words.end(), [](const NameWord& word) { return word.capital; });
}

}  // namespace

std::string class_key(std::string_view phrase) {
  return key_of(without_plural_words(read_body_name(phrase).full));
}

// Finds the classes in a phrase and gathers their members.
struct Authority::Classes {
  const Authority& authority;
  const Viewpoint& from;
  std::vector<NameWords> parts;
  std::vector<BodyIndex> found{};
  bool any = false;

  const std::vector<BodyIndex>* members_of(const std::string& key) const {
    const auto members = authority.by_class_.find(key);
    return members == authority.by_class_.end() ? nullptr : &members->second;
  }

  void run() {
    for (std::size_t i = 0; i < parts.size();) i += std::max<std::size_t>(1, take(i));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
  }

  // Takes what starts at part i; how many parts that were (0: none).
  std::size_t take(std::size_t i) {
    const std::size_t whole = take_whole(i);
    if (whole > 0) return whole;
    if (take_words(i, prefixes_before(i))) return 1;
    if (const auto body = authority.named(text_of(parts[i]), from); body && is_definite(parts[i])) {
      found.push_back(*body);
      any = true;
      return 1;
    }
    return 0;
  }

  // A class phrase that itself spans several parts ("sở, ban, ngành"), or one part with what narrows it.
  std::size_t take_whole(std::size_t i) {
    constexpr std::size_t kMostParts = 6;
    for (std::size_t last = std::min(parts.size(), i + kMostParts); last > i + 1; --last) {
      std::string key;
      for (std::size_t part = i; part + 1 < last; ++part) key += key_of(parts[part]);
      if (take_with(key, parts[last - 1])) return last - i;
    }
    // A class that later words complete is the narrower one, and goes first.
    return take_completed(i) || take_with({}, parts[i]) ? 1 : 0;
  }

  // `head` and the part's words up to its end or to a qualifier are a class.
  bool take_with(const std::string& head, const NameWords& part) {
    for (std::size_t end = part.size(); end > 0; --end) {
      const auto rest = std::span(part).subspan(end);
      if (!rest.empty() && vocabulary().qualifier.at(rest) == 0 && vocabulary().under.at(rest) == 0) continue;
      if (const auto* members = members_of(head + key_of(std::span(part).subspan(0, end)))) {
        add(*members, rest);
        return true;
      }
    }
    return false;
  }

  // The part, completed by the words that end a later part: "đảng ủy" and "chi ủy cơ sở".
  bool take_completed(std::size_t i) {
    const std::string start = key_of(parts[i]);
    for (std::size_t later = i + 1; later < parts.size(); ++later) {
      const NameWords& words = parts[later];
      for (std::size_t first = 1; first < words.size(); ++first) {
        if (const auto* members = members_of(start + key_of(std::span(words).subspan(first)))) {
          add(*members, {});
          return true;
        }
      }
    }
    return false;
  }

  // The part after the words that begin an earlier one: "phường" after "Ủy ban nhân dân xã".
  std::vector<std::string> prefixes_before(std::size_t i) const {
    std::vector<std::string> prefixes;
    for (std::size_t earlier = i; earlier-- > 0;) {
      for (std::size_t count = parts[earlier].size(); count-- > 1;)
        prefixes.push_back(key_of(std::span(parts[earlier]).subspan(0, count)));
    }
    return prefixes;
  }
  bool take_words(std::size_t i, const std::vector<std::string>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const std::string& prefix) { return take_with(prefix, parts[i]); });
  }

  // Those under the issuer, and under whom the rest of the part names.
  void add(const std::vector<BodyIndex>& members, std::span<const NameWord> rest) {
    any = true;
    if (!from.issuer) return;
    std::optional<BodyIndex> above;
    bool direct = false;
    if (const std::size_t count = vocabulary().under.at(rest)) {
      direct = count > 1;  // trực thuộc
      above = authority.named(text_of(rest.subspan(count)), from);
    }
    for (const BodyIndex body : members) {
      if (!authority.is_under(body, *from.issuer)) continue;
      if (above && !(direct ? authority.body(body).parent == above : authority.is_under(body, *above)))
        continue;
      found.push_back(body);
    }
  }
};

AddressedBodies Authority::addressees(std::string_view phrase, const Viewpoint& from) const {
  const BodyName name = read_body_name(phrase);
  const bool plural = vocabulary().plural.at(name.full) > 0;
  if (const auto body = exactly_named(name, from, false)) return {AddressedBodies::Kind::body, {*body}};
  if (!plural) {
    if (const auto body = generically_named(name, from)) return {AddressedBodies::Kind::body, {*body}};
  }
  Classes classes{*this, from, parts_of(without_plural_words(name.full))};
  if (classes.parts.size() <= kMostListed) classes.run();
  if (classes.any) return {AddressedBodies::Kind::members, std::move(classes.found)};
  if (plural) return {};
  if (const auto body = named(phrase, from)) return {AddressedBodies::Kind::body, {*body}};
  return {is_definite(name.full) ? AddressedBodies::Kind::stranger : AddressedBodies::Kind::vague, {}};
}

}  // namespace rasoat
