// Reads one citation from its first word on. Each shape has a function; the first that fits wins.
#include <algorithm>

#include "grammars/law_name.hpp"
#include "grammars/letter.hpp"
#include "grammars/named_resolution.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/symbols.hpp"
#include "reference/citation_cursor.hpp"
#include "reference/citation_shapes.hpp"
#include "reference/mention.hpp"
#include "reference/words.hpp"

namespace rasoat {
namespace {

using namespace citation;

using grammar::DocumentType;
using grammar::gap_length;
using grammar::Mentionable;
using grammar::read_word;
using grammar::Word;

std::optional<MentionGroup> of_meeting(std::string_view view, Offset start, Offset after_type,
                                       const DocumentType* type) {
  Cursor cursor{view, after_type};
  if (!cursor.skip_gap()) return std::nullopt;
  const auto named = grammar::parse_named_resolution(cursor.rest());
  if (!named) return std::nullopt;
  cursor.at += named->length;
  MentionGroup citation{{}, cursor.at};
  for (const std::string& slug : named->slugs) {
    Mention mention{MentionForm::named, {start, cursor.at}, type, std::nullopt, {}, {}, {}, {}};
    mention.slug = grammar::slug(type->word) + '-' + slug;
    citation.mentions.push_back(std::move(mention));
  }
  return citation;
}

// "Quy chế Đấu thầu ban hành kèm theo Nghị định số …": a title, told by the document that carries it.
std::optional<MentionGroup> titled(std::string_view view, Offset start, Offset after_type,
                                   const DocumentType* type) {
  const Offset length = words::annexed_title_length(view.substr(after_type));
  if (length == 0) return std::nullopt;
  // A heading in capitals titles an annex of this document.
  if (read_word(view.substr(start)).all_capitals) return std::nullopt;
  Mention mention{MentionForm::titled, {start, after_type + length}, type, std::nullopt, {}, {}, {}, {}};
  mention.slug = grammar::slug(mention.span.of(view));
  const Offset end = mention.span.end;
  return MentionGroup{{std::move(mention)}, end};
}

// "… này", "… nêu trên", "… của Bộ Chính trị", or the word alone.
std::optional<MentionGroup> unnumbered(std::string_view view, Offset start, Offset after_type,
                                       const DocumentType* type, bool capital) {
  Mention mention{MentionForm::bare, {start, after_type}, type, std::nullopt, {}, {}, {}, {}};
  Cursor cursor{view, after_type};
  if (cursor.skip_gap()) {
    if (cursor.eat_word(words::this_one)) {
      mention.form = MentionForm::pointing;
      mention.span.end = cursor.at;
      return MentionGroup{{std::move(mention)}, cursor.at};
    }
    if (const Offset length = capital ? words::back_pointing_length(cursor.rest()) : 0) {
      mention.form = MentionForm::back;
      mention.span.end = cursor.at + length;
      return MentionGroup{{std::move(mention)}, mention.span.end};
    }
  }
  if (!capital) return std::nullopt;
  Cursor of{view, after_type};
  if (read_issuer(of, mention)) {
    mention.form = MentionForm::of_issuer;
    mention.span.end = of.at;
    return MentionGroup{{std::move(mention)}, of.at};
  }
  return MentionGroup{{std::move(mention)}, after_type};
}

std::optional<MentionGroup> from_type_word(std::string_view view, Offset at) {
  const auto found = grammar::read_type_word(view.substr(at));
  if (!found || found->type->reference == Mentionable::no) return std::nullopt;
  const DocumentType* type = found->type;
  const Offset after = at + found->length;
  const bool capital = read_word(view.substr(at)).capital;
  if (auto citation = numbered(view, at, after, type, capital)) return citation;
  if (type->reference == Mentionable::number) return std::nullopt;
  if (capital && (type->code == "Luật" || type->code == "PL")) {
    if (auto citation = law(view, at, after, type)) return citation;
  }
  if (capital && type->purpose != "law") {
    if (auto citation = of_meeting(view, at, after, type)) return citation;
    const bool annexed = type->purpose == "plan" || type->purpose == "regulation";
    if (auto citation = annexed ? titled(view, at, after, type) : std::nullopt) return citation;
  }
  return unnumbered(view, at, after, type, capital);
}

// "QĐ 217", "NQ 26-NQ/TW", "KH4447", "NĐ30/CP", "NQTW4", "NQTW 4 (khóa XII)".
std::optional<MentionGroup> from_abbreviation(std::string_view view, Offset at, const Word& word) {
  const std::string_view printed = view.substr(at, word.length);
  const std::size_t digits = std::min(printed.find_first_of("0123456789"), printed.size());
  const std::string_view letters = printed.substr(0, digits);
  if (letters == "NQTW") {
    Cursor cursor{view, at + static_cast<Offset>(letters.size())};
    cursor.skip_gap();
    const auto named =
        grammar::parse_named_resolution(std::string("Trung ương ").append(cursor.rest().substr(0, 80)));
    if (!named) return std::nullopt;
    cursor.at += named->length - static_cast<Offset>(std::string_view("Trung ương ").size());
    MentionGroup citation{{}, cursor.at};
    for (const std::string& slug : named->slugs) {
      Mention mention{MentionForm::named,
                      {at, cursor.at},
                      grammar::type_of_abbreviation("NQ"),
                      std::nullopt,
                      {},
                      {},
                      {},
                      {}};
      mention.slug = "nghi-quyet-" + slug;
      citation.mentions.push_back(std::move(mention));
    }
    return citation;
  }
  const DocumentType* type = grammar::type_of_abbreviation(letters);
  if (!type || type->code == "TT" || letters.size() < 2) return std::nullopt;
  if (digits == printed.size()) {
    auto citation = numbered(view, at, at + word.length, type, true);
    return citation;
  }
  // Glued: the number, then perhaps "/TW".
  Mention mention{MentionForm::number,
                  {at, at + word.length},
                  type,
                  std::nullopt,
                  std::string(printed.substr(digits)),
                  {},
                  {},
                  {}};
  if (mention.number.find_first_not_of("0123456789") != std::string::npos || mention.number.size() > 5)
    return std::nullopt;
  Cursor cursor{view, at + word.length};
  if (cursor.rest().starts_with("/")) {
    const std::string_view body = cursor.rest().substr(1, 24);
    const Word symbol = body.empty() ? Word{} : read_word(body);
    if (symbol.all_capitals || body.starts_with("TTg")) {
      const std::string printed_body(body.substr(0, symbol.length));
      const bool party = grammar::is_party_symbol(printed_body);
      // Decrees without a year are of the time when their number stood before the body alone: 30/CP.
      const std::string rebuilt = party ? mention.number + '-' + std::string(type->code) + '/' + printed_body
                                  : type->code == "NĐ"
                                      ? mention.number + '/' + printed_body
                                      : mention.number + '/' + std::string(type->code) + '-' + printed_body;
      mention.designation = grammar::parse_designation(rebuilt, type->code);
      mention.form = mention.designation ? MentionForm::numbered : mention.form;
      cursor.at += 1 + symbol.length;
    } else {
      return std::nullopt;
    }
  }
  read_tail(cursor, mention);
  return MentionGroup{{std::move(mention)}, cursor.at};
}

// "số 192/TTr-BVHTTDL" and "214/NQ-CP" without a type word.
std::optional<MentionGroup> from_designation(std::string_view view, Offset start, Offset number) {
  auto designation = grammar::parse_designation(view.substr(number));
  if (!designation) return std::nullopt;
  const bool standard = designation->form == grammar::DesignationForm::standard;
  Cursor cursor{view, number + designation->length};
  Mention mention{
      MentionForm::numbered, {start, cursor.at}, nullptr, std::nullopt, designation->number, {}, {}, {}};
  mention.designation = std::move(designation);
  if (!standard) read_tail(cursor, mention);
  return MentionGroup{{std::move(mention)}, cursor.at};
}

std::optional<MentionGroup> from_fixed_name(std::string_view view, Offset at) {
  const grammar::FixedName name = grammar::parse_fixed_name(view.substr(at));
  if (name.length == 0) return std::nullopt;
  Cursor cursor{view, at + name.length};
  Mention mention{MentionForm::named,
                  {at, cursor.at},
                  grammar::type_of_abbreviation(name.type),
                  std::nullopt,
                  {},
                  std::string(name.slug),
                  {},
                  {}};
  if (name.slug == "hien-phap") {
    const Offset before = cursor.at;
    if (read_year(cursor)) mention.slug += '-' + year_of(view.substr(before, cursor.at - before));
    mention.span.end = cursor.at;
  }
  return MentionGroup{{std::move(mention)}, cursor.at};
}

// "Điều lệ bảo hiểm xã hội ban hành kèm theo Nghị định số …".
std::optional<MentionGroup> charter(std::string_view view, Offset at) {
  const Offset length = words::charter_length(view.substr(at));
  return length == 0 ? std::nullopt : titled(view, at, at + length, nullptr);
}

}  // namespace

std::optional<MentionGroup> citation_at(std::string_view view, Offset at) {
  const std::string_view rest = view.substr(at);
  if (rest[0] >= '0' && rest[0] <= '9') {
    // "số …/2025/QĐ-TTg": the blank of a form, not a number.
    const char before = at == 0 ? ' ' : view[at - 1];
    if (before == '/' || before == '.' || before == '-' || before == ':') return std::nullopt;
    return from_designation(view, at, at);
  }
  const Word word = read_word(rest);
  if (word.length == 0) return std::nullopt;
  if (words::part_of_another(view, at)) return std::nullopt;
  if (auto citation = from_fixed_name(view, at)) return citation;
  if (auto citation = charter(view, at)) return citation;
  if (auto citation = from_type_word(view, at)) return citation;
  if (words::is_number(word.key)) {
    Cursor cursor{view, at + word.length};
    cursor.skip_gap();
    if (cursor.eat(":")) cursor.skip_gap();
    if (!cursor.done() && cursor.at > at + word.length) return from_designation(view, at, cursor.at);
  }
  if (rest.starts_with("TCVN") || rest.starts_with("QCVN")) return from_designation(view, at, at);
  const bool abbreviation = word.capital && word.letters >= 2 && word.letters <= 9;
  if (abbreviation) return from_abbreviation(view, at, word);
  return std::nullopt;
}

}  // namespace rasoat
