#include "authority/body_kind.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

struct Row {
  BodyKind kind;
  NameWords words;
};

std::vector<std::string> parts(std::string_view list) {
  std::vector<std::string> out;
  for (const std::string_view part : grammar::split(list, ';')) {
    if (!part.empty()) out.emplace_back(part);
  }
  return out;
}

// The longest first.
const std::vector<Row>& rows() {
  static const std::vector<Row> made = [] {
    std::vector<Row> all;
    for (const grammar::Row& cells : grammar::read_table(grammar::vocabulary_file("body_kinds.tsv"),
                                                         {"words", "level", "system", "above", "classes"})) {
      NameWords words = read_words(cells[0]);
      BodyKind kind{std::string(cells[0]), words.size(),    level(cells[1]),
                    system_of(cells[2]),   parts(cells[3]), parts(cells[4])};
      all.push_back({std::move(kind), std::move(words)});
    }
    std::ranges::stable_sort(all, std::greater(), [](const Row& row) { return row.words.size(); });
    return all;
  }();
  return made;
}

bool begins(std::span<const NameWord> name, const NameWords& words) {
  return words.size() <= name.size() &&
         std::equal(words.begin(), words.end(), name.begin(),
                    [](const NameWord& a, const NameWord& b) { return a.key == b.key; });
}

// "SÔNG", not "TTTT": what only a head prints in capitals.
bool is_shouted(const NameWord& word) {
  const grammar::Word read = grammar::read_word(word.text);
  return read.all_capitals && read.letters > 1 &&
         std::ranges::any_of(word.text, [](char byte) { return static_cast<unsigned char>(byte) > 0xE0; });
}

enum class Case { lower, title };

std::string cased(std::string_view word, Case wanted) {
  std::string out;
  for (bool first = true; !word.empty(); first = false) {
    const utf8::Decoded next = utf8::decode(word);
    const auto letter = static_cast<UChar32>(next.character);
    utf8::append(
        out, static_cast<char32_t>(first && wanted == Case::title ? u_toupper(letter) : u_tolower(letter)));
    word.remove_prefix(next.length);
  }
  return out;
}

// How many words at the start stay small inside a name: kinds of places, what joins.
std::size_t small_words(std::span<const NameWord> name) {
  static const std::vector<NameWords> phrases = [] {
    std::vector<NameWords> all;
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("small_words.tsv"), {"words"}))
      all.push_back(read_words(row[0]));
    return all;
  }();
  for (const NameWords& phrase : phrases) {
    if (begins(name, phrase)) return phrase.size();
  }
  return 0;
}

// After these the name is a field of government: "Sở Nông nghiệp và Phát triển nông thôn".
bool names_a_field(const BodyKind* kind) {
  constexpr std::array<std::string_view, 3> kFields = {"Sở", "Phòng", "Ban"};
  return kind && std::ranges::find(kFields, kind->words) != kFields.end();
}

std::string separator(const NameWord& word) {
  switch (word.before) {
    case ',':
      return ", ";
    case '-':
      return " - ";
    case ';':
      return "; ";
    default:
      return " ";
  }
}

}  // namespace

bool in_capitals(std::span<const NameWord> words) {
  return words.size() > 1 &&
         (std::ranges::any_of(words, is_shouted) || std::ranges::all_of(words, [](const NameWord& word) {
            return grammar::read_word(word.text).all_capitals;
          }));
}

const BodyKind* kind_of_body(std::span<const NameWord> name) {
  for (const Row& row : rows()) {
    if (begins(name, row.words)) return &row.kind;
  }
  return nullptr;
}

OfficeOf office_of(std::span<const NameWord> name) {
  for (std::size_t first = 1; first < name.size(); ++first) {
    const BodyKind* kind = kind_of_body(name.subspan(first));
    const bool whole = kind && (!kind->above.empty() || kind->level == Level::province);
    if (whole && kind->words != "Sở" && kind->words != "Phòng") return {kind, first};
  }
  return {};
}

std::string in_sentence_case(std::span<const NameWord> name) {
  std::string out;
  bool field = false;
  for (std::size_t at = 0; at < name.size();) {
    const std::span rest = name.subspan(at);
    const std::string before = out.empty() ? "" : separator(name[at]);
    const BodyKind* kind = field ? nullptr : kind_of_body(rest);
    if (kind) {
      out.append(before).append(kind->words);
      at += kind->count;
      field = names_a_field(kind);
      if (field && at < name.size()) {
        out.append(separator(name[at])).append(cased(name[at].text, Case::title));
        ++at;
      }
      continue;
    }
    // "Sở Nông nghiệp và Phát triển nông thôn", "Sở Văn hóa, Thể thao và Du lịch".
    const bool part = field && at > 0 && (name[at].before != ' ' || name[at - 1].key == "và"_word);
    const std::size_t small = part ? 0 : field ? 1 : at == 0 ? 0 : small_words(rest);
    const std::size_t count = std::max<std::size_t>(1, small);
    for (std::size_t i = 0; i < count; ++i) {
      if (!out.empty()) out += separator(rest[i]);
      out += cased(rest[i].text, small > 0 ? Case::lower : Case::title);
    }
    at += count;
  }
  return out;
}

}  // namespace rasoat
