// fixed-name: a name whose capitals are fixed, written otherwise: "Bộ chính trị", "bộ Chính trị" for "Bộ
// Chính trị". Only where its first word, or all others that take one, have their capitals and not all of it
// is in capitals: a name was meant, and no heading set so.
#include <algorithm>
#include <array>
#include <map>

#include "drafting/put_together.hpp"
#include "drafting/rule.hpp"
#include "drafting/vocabulary.hpp"
#include "drafting/words.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::drafting {
namespace {

struct Name {
  std::vector<grammar::WordKey> keys;
  std::vector<bool> capitals;
};

Name read_name(std::string_view text) {
  Name name;
  each_word(text, whole(text), [&](Span, const grammar::Word& word) {
    name.keys.push_back(word.key);
    name.capitals.push_back(word.capital);
  });
  return name;
}

using grammar::operator""_word;

using Names = std::multimap<grammar::WordKey, Name>;

void add(Names& names, std::string_view text) {
  Name name = read_name(text);
  if (name.keys.size() > 1) names.emplace(name.keys.front(), std::move(name));
}

const Names& common_names() {
  static const Names names = [] {
    Names all;
    for (const grammar::Row& row : grammar::read_table(vocabulary_file("proper_names.tsv"), {"name"}))
      add(all, row[0]);
    return all;
  }();
  return names;
}

struct Printed {
  Span span;
  grammar::Word word;
};

// The words stand side by side on one line, or over a line's end.
bool adjoin(std::string_view view, const Printed& left, const Printed& right) {
  const std::string_view between = view.substr(left.span.end, right.span.start - left.span.end);
  return !between.empty() && between.find_first_not_of(" \n") == std::string_view::npos &&
         between.find("\n\n") == std::string_view::npos;
}

bool fits(std::string_view view, const std::vector<Printed>& words, std::size_t at, const Name& name) {
  if (at + name.keys.size() > words.size()) return false;
  for (std::size_t i = 0; i < name.keys.size(); ++i) {
    if (words[at + i].word.key != name.keys[i]) return false;
    if (i > 0 && !adjoin(view, words[at + i - 1], words[at + i])) return false;
  }
  return true;
}

// "cán bộ Công an", "đảng bộ": the word before makes another word of it.
bool ends_a_compound(std::string_view view, const std::vector<Printed>& words, std::size_t at) {
  static const std::array kCompounds = {std::pair("cán"_word, "bộ"_word),   std::pair("đảng"_word, "bộ"_word),
                                        std::pair("nội"_word, "bộ"_word),   std::pair("toàn"_word, "bộ"_word),
                                        std::pair("tổng"_word, "hội"_word), std::pair("xã"_word, "hội"_word)};
  return at > 0 && adjoin(view, words[at - 1], words[at]) &&
         std::ranges::find(kCompounds, std::pair(words[at - 1].word.key, words[at].word.key)) !=
             kCompounds.end();
}

// Written as the name is, but for some capital. In small letters at its start it was meant as the name only
// where all its other capitals stand ("bộ Chính trị").
bool differs(std::string_view view, const std::vector<Printed>& words, std::size_t at, const Name& name) {
  bool first = false, others = false;
  for (std::size_t i = 0; i < name.keys.size(); ++i) {
    const grammar::Word& word = words[at + i].word;
    if (word.all_capitals && word.letters > 1) return false;
    (i == 0 ? first : others) |= word.capital != name.capitals[i];
  }
  if (words[at].word.capital) return others;
  return first && !others && std::ranges::count(name.capitals, true) > 1 && !ends_a_compound(view, words, at);
}

// As printed, with the capitals of the name.
std::string with_capitals(std::string_view printed, const Name& name) {
  std::string out;
  std::size_t at = 0, number = 0;
  each_word(printed, whole(printed), [&](Span span, const grammar::Word&) {
    out += printed.substr(at, span.start - at);
    const grammar::Letter first = grammar::read_letter(span.of(printed));
    utf8::append(out, put_together(first.base, first.tone, name.capitals[number]));
    out += span.of(printed).substr(first.length);
    at = span.end;
    ++number;
  });
  return out += printed.substr(at);
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  each_word(text, whole(text), [&](Span, const grammar::Word&) { ++count; });
  return count;
}

// How many words the name takes that stands here; 0 where none does.
std::size_t check_at(const Draft& draft, const std::vector<Printed>& words, std::size_t at,
                     const Names& names, Report& report) {
  const Name* longest = nullptr;
  const auto [first, last] = names.equal_range(words[at].word.key);
  for (auto one = first; one != last; ++one) {
    if (fits(draft.view(), words, at, one->second) &&
        (longest == nullptr || one->second.keys.size() > longest->keys.size()))
      longest = &one->second;
  }
  if (longest == nullptr) return 0;
  const std::size_t length = longest->keys.size();
  // What is printed otherwise and yet was not meant as the name may hold a shorter one.
  if (!differs(draft.view(), words, at, *longest)) return words[at].word.capital ? length : 0;
  const Span span{words[at].span.start, words[at + longest->keys.size() - 1].span.end};
  if (draft.is_quoted(span.start)) return length;
  const std::string printed(span.of(draft.view()));
  const std::string right = with_capitals(printed, *longest);
  Finding& finding = report.at(draft.to_source(span), "check-fixed-name", {printed, right});
  // Markup between the words stays; marks of their own would not.
  const std::string_view source = draft.to_source(span).of(draft.source());
  finding.safe = count_words(source) == count_words(printed);
  finding.replacement = finding.safe ? with_capitals(source, *longest) : right;
  return length;
}

void check_rule(const Draft& draft, Report& report) {
  std::vector<Printed> words;
  const std::string_view view = draft.view();
  each_word(view, whole(view), [&](Span span, const grammar::Word& word) { words.push_back({span, word}); });
  Names own;
  if (draft.options.settings != nullptr) {
    for (const std::string& name : draft.options.settings->names) add(own, name);
  }
  for (std::size_t at = 0; at < words.size();) {
    std::size_t taken = check_at(draft, words, at, own, report);
    if (taken == 0) taken = check_at(draft, words, at, common_names(), report);
    at += std::max<std::size_t>(taken, 1);
  }
}

}  // namespace

extern const RuleBody fixed_name;
const RuleBody fixed_name{check_rule, "Kết luận của Bộ chính trị và của Mặt trận tổ quốc Việt Nam.\n",
                          "Kết luận của Bộ Chính trị và của Mặt trận Tổ quốc Việt Nam.\n"};

}  // namespace rasoat::drafting
