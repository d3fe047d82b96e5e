#include "document/line_role.hpp"

#include "grammars/anatomy_phrases.hpp"
#include "grammars/heading.hpp"
#include "grammars/letter.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// The rest of a line after a motto, a draft mark: nothing, or what does not make it a sentence.
bool little_follows(std::string_view text, std::size_t length) {
  return text.size() < length + 24;
}

bool is_attached(std::string_view text) {
  return text.starts_with('(') && phrase_length(PhraseGroup::attached, trimmed(text.substr(1))) != 0;
}

// "(trích)" after a type word says nothing of the document.
std::string_view without_excerpt_mark(std::string_view text) {
  if (!text.starts_with('(')) return text;
  const std::size_t close = text.find(')');
  if (close == std::string_view::npos) return text;
  const bool mark = grammar::is_phrase(PhraseGroup::excerpt, trimmed(text.substr(1, close - 1)));
  return mark ? trimmed(text.substr(close + 1)) : text;
}

// "TRÍCH BÁO CÁO".
std::string_view without_excerpt_word(std::string_view text) {
  const std::uint32_t length = phrase_length(PhraseGroup::excerpt, text);
  return length != 0 && in_capitals(text.substr(0, length)) ? trimmed(text.substr(length)) : text;
}

bool is_body_name(const PrintedLine& line) {
  constexpr std::size_t kLongest = 240;
  if (line.text.size() > kLongest || line.bullet) return false;
  if (!in_capitals(line.text)) return false;
  return line.text.find_first_of(":;!?%") == std::string::npos;
}

// A footnote's figure or star may stick to the type word: "THÔNG TƯ1", "LUẬT*".
std::string_view without_mark(std::string_view text) {
  while (!text.empty() && ((text.back() >= '0' && text.back() <= '9') || text.back() == '*'))
    text.remove_suffix(1);
  return trimmed(text);
}

LineRole role_by_phrase(const PrintedLine& line) {
  const std::string_view text = line.text;
  for (const PhraseGroup group : {PhraseGroup::motto, PhraseGroup::party_motto}) {
    const std::uint32_t length = phrase_length(group, text);
    if (length != 0 && little_follows(text, length)) return LineRole::motto;
  }
  const std::uint32_t draft = phrase_length(PhraseGroup::draft, text);
  if (draft != 0 && little_follows(text, draft) && !line.bullet) return LineRole::draft;
  if (grammar::is_phrase(PhraseGroup::mark, text)) return LineRole::mark;
  if (in_capitals(text) && phrase_length(PhraseGroup::gazette, text) != 0) return LineRole::gazette;
  if (phrase_length(PhraseGroup::addressee, text) != 0) return LineRole::addressee;
  if (phrase_length(PhraseGroup::recipients, text) != 0) return LineRole::recipients;
  if (phrase_length(PhraseGroup::basis, text) != 0 && text.size() > 12 && !in_capitals(text))
    return LineRole::basis;
  return LineRole::other;
}

}  // namespace

std::size_t subject_length(std::string_view text) {
  for (const std::string_view mark : {"V/v", "V/V", "v/v"}) {
    if (text.starts_with(mark)) return mark.size();
  }
  return phrase_length(PhraseGroup::subject, text);
}

std::optional<TypeLine> type_line(const PrintedLine& line) {
  if (line.bullet) return std::nullopt;
  const std::string_view whole = without_excerpt_word(line.text);
  std::string_view text = without_mark(whole);
  auto word = grammar::read_type_word(text);
  if (!word || word->length != text.size()) {
    text = whole;
    word = grammar::read_type_word(text);
  }
  if (!word) return std::nullopt;
  const std::string_view printed = text.substr(0, word->length);
  const std::string_view rest = without_excerpt_mark(trimmed(text.substr(word->length)));
  if (!in_capitals(printed) && !(line.emphasised && rest.empty())) return std::nullopt;
  return TypeLine{word->type, rest};
}

std::optional<grammar::NumberLine> number_line(const PrintedLine& line) {
  const std::string_view text = line.text;
  constexpr std::size_t kLongest = 160;
  if (text.size() > kLongest) return std::nullopt;
  auto number = grammar::parse_number_line(text);
  if (!number) return std::nullopt;
  const std::string_view rest = trimmed(text.substr(number->length));
  const bool clean = rest.empty() || grammar::parse_place_date(rest) || grammar::read_letter(rest).base == 0;
  if (!clean) return std::nullopt;
  // "Nghị quyết số 12-NQ/TW" without a colon is a mention.
  if (number->type && text.substr(0, number->length).find(':') == std::string_view::npos) return std::nullopt;
  return number;
}

LineRole role_of(const PrintedLine& line) {
  const std::string_view text = line.text;
  if (line.rule) return LineRole::rule;
  if (const LineRole role = role_by_phrase(line); role != LineRole::other) return role;
  if (number_line(line)) return LineRole::number;
  if (grammar::parse_place_date(text)) return LineRole::place_date;
  if (is_attached(text)) return LineRole::attached;
  if (const auto type = type_line(line)) {
    if (type->rest.empty()) return LineRole::type;
    if (type->rest == ":" || type->rest == ".") return LineRole::enacting;
  }
  if (text.ends_with(':') && phrase_length(PhraseGroup::enacts, text) + 1 == text.size())
    return LineRole::enacting;
  if (subject_length(text) != 0) return LineRole::subject;
  if (const auto label = grammar::parse_heading_label(text)) {
    if (label->closed || label->length == text.size()) return LineRole::label;
  }
  return is_body_name(line) ? LineRole::body_name : LineRole::other;
}

}  // namespace rasoat
