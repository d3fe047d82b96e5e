// Reads one citation from its first word on. Each shape has a function; the first that fits wins.
#include <algorithm>
#include <vector>

#include "grammars/law_name.hpp"
#include "grammars/letter.hpp"
#include "grammars/named_resolution.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/symbols.hpp"
#include "reference/citation_cursor.hpp"
#include "reference/citation_shapes.hpp"
#include "reference/mention.hpp"
#include "reference/starts.hpp"
#include "reference/words.hpp"

namespace rasoat {
namespace {

using namespace citation;

using grammar::DocumentType;
using grammar::Mentionable;
using grammar::read_word;
using grammar::Word;

std::optional<Offset> of_meeting(const TypeWord& word, std::vector<Mention>& found) {
  if (word.after == word.end) return std::nullopt;
  Cursor cursor{word.view, word.after};
  const auto named = grammar::parse_named_resolution(cursor.rest());
  if (!named) return std::nullopt;
  cursor.at += named->length;
  for (const std::string& slug : named->slugs) {
    add(found, MentionForm::named, {word.start, cursor.at}, word.type).slug =
        grammar::slug(word.type->word) + '-' + slug;
  }
  return cursor.at;
}

// "Quy chế Đấu thầu ban hành kèm theo Nghị định số …": a title, told by the document that carries it.
std::optional<Offset> titled(const TypeWord& word, std::vector<Mention>& found) {
  // A heading in capitals titles an annex of this document.
  if (word.all_capitals) return std::nullopt;
  const Offset length = words::annexed_title_length(word.view.substr(word.end));
  if (length == 0) return std::nullopt;
  Mention& mention = add(found, MentionForm::titled, {word.start, word.end + length}, word.type);
  mention.slug = grammar::slug(mention.span.of(word.view));
  return mention.span.end;
}

// "… này", "… nêu trên", "… của Bộ Chính trị", or the word alone.
std::optional<Offset> unnumbered(const TypeWord& word, std::vector<Mention>& found) {
  const auto ends_at = [&](MentionForm form, Offset end) {
    return add(found, form, {word.start, end}, word.type).span.end;
  };
  if (word.after > word.end && word.next.length != 0) {
    if (word.next.key == words::this_one)
      return ends_at(MentionForm::pointing, word.after + word.next.length);
    const std::string_view rest = word.view.substr(word.after);
    if (const Offset length = word.capital ? words::back_pointing_length(rest, word.next) : 0)
      return ends_at(MentionForm::back, word.after + length);
  }
  if (!word.capital) return std::nullopt;
  Mention& mention = add(found, MentionForm::bare, {word.start, word.end}, word.type);
  Cursor of{word.view, word.end};
  if (issuer_may_follow(of) && read_issuer(of, mention)) {
    mention.form = MentionForm::of_issuer;
    mention.span.end = of.at;
  }
  return mention.span.end;
}

std::optional<Offset> from_type_word(std::string_view view, Offset at, const Word& first,
                                     std::vector<Mention>& found) {
  const auto read = grammar::read_type_word(view.substr(at), first);
  if (!read || read->type->reference == Mentionable::no) return std::nullopt;
  const DocumentType* type = read->type;
  const TypeWord word{view, at, at + read->length, type, first.capital, first.all_capitals};
  if (const auto end = numbered(word, found)) return end;
  if (type->reference == Mentionable::number) return std::nullopt;
  if (word.capital && (type->code == "Luật" || type->code == "PL")) {
    if (const auto end = law(word, found)) return end;
  }
  if (word.capital && type->purpose != "law") {
    if (const auto end = of_meeting(word, found)) return end;
    const bool annexed = type->purpose == "plan" || type->purpose == "regulation";
    if (const auto end = annexed ? titled(word, found) : std::nullopt) return end;
  }
  return unnumbered(word, found);
}

// "NQTW4", "NQTW 4 (khóa XII)".
std::optional<Offset> from_plenum(std::string_view view, Offset at, std::size_t letters,
                                  std::vector<Mention>& found) {
  constexpr std::string_view kSpelledOut = "Trung ương ";
  Cursor cursor{view, at + static_cast<Offset>(letters)};
  cursor.skip_gap();
  const auto named =
      grammar::parse_named_resolution(std::string(kSpelledOut).append(cursor.rest().substr(0, 80)));
  if (!named) return std::nullopt;
  cursor.at += named->length - static_cast<Offset>(kSpelledOut.size());
  for (const std::string& slug : named->slugs) {
    add(found, MentionForm::named, {at, cursor.at}, grammar::type_of_abbreviation("NQ")).slug =
        "nghi-quyet-" + slug;
  }
  return cursor.at;
}

// "NĐ30/2020/NĐ-CP": a whole designation after the abbreviation of its own type.
std::optional<Offset> glued_to_designation(std::string_view view, Offset at, Offset number,
                                           const DocumentType& type, std::vector<Mention>& found) {
  Cursor cursor{view, number};
  auto designation = grammar::parse_designation(cursor.rest(), type.code);
  if (!designation || designation->type != type.code) return std::nullopt;
  designation->deviant = true;
  cursor.at += designation->length;
  Mention& mention = add(found, MentionForm::numbered, {at, cursor.at}, &type);
  mention.number = number_of(*designation, {view, number});
  mention.designation = std::move(designation);
  read_tail(cursor, mention);
  return cursor.at;
}

// "QĐ 217", "NQ 26-NQ/TW", "KH4447", "NĐ30/CP".
std::optional<Offset> from_abbreviation(std::string_view view, Offset at, const Word& word,
                                        std::vector<Mention>& found) {
  const std::string_view printed = view.substr(at, word.length);
  const std::size_t digits =
      word.has_digit ? std::min(printed.find_first_of("0123456789"), printed.size()) : printed.size();
  const std::string_view letters = printed.substr(0, digits);
  if (letters == "NQTW") return from_plenum(view, at, letters.size(), found);
  const bool glued = digits < printed.size();
  const DocumentType* type = grammar::type_of_abbreviation(letters);
  if (!type || type->code == "TT" || letters.size() < 2) return std::nullopt;
  const Offset word_end = at + word.length;
  if (!glued) return numbered({view, at, word_end, type, true, true}, found);
  const auto number_at = at + static_cast<Offset>(digits);
  if (const auto end = glued_to_designation(view, at, number_at, *type, found)) return end;
  // Glued: the number, then perhaps "/TW".
  const std::string_view number = printed.substr(digits);
  if (number.find_first_not_of("0123456789") != std::string::npos || number.size() > 5) return std::nullopt;
  Cursor cursor{view, word_end};
  std::optional<grammar::Designation> designation;
  if (cursor.rest().starts_with("/")) {
    const std::string_view body = cursor.rest().substr(1, 24);
    const Word symbol = body.empty() ? Word{} : read_word(body);
    if (!symbol.all_capitals && !body.starts_with("TTg")) return std::nullopt;
    const std::string printed_body(body.substr(0, symbol.length));
    const bool party = grammar::is_party_symbol(printed_body);
    // Decrees without a year are of the time when their number stood before the body alone: 30/CP.
    std::string rebuilt(number);
    if (party) {
      rebuilt.append("-").append(type->code).append("/");
    } else {
      rebuilt += '/';
      if (type->code != "NĐ") rebuilt.append(type->code).append("-");
    }
    designation = grammar::parse_designation(rebuilt.append(printed_body), type->code);
    if (designation) designation->deviant = true;
    cursor.at += 1 + symbol.length;
  }
  Mention& mention =
      add(found, designation ? MentionForm::numbered : MentionForm::number, {at, word_end}, type);
  mention.number = {number_at, word_end};
  mention.designation = std::move(designation);
  read_tail(cursor, mention);
  return cursor.at;
}

// "số 192/TTr-BVHTTDL" and "214/NQ-CP" without a type word.
std::optional<Offset> from_designation(std::string_view view, Offset start, Offset number,
                                       std::vector<Mention>& found) {
  Cursor cursor{view, number};
  auto designation = grammar::parse_designation(cursor.rest());
  if (!designation) return std::nullopt;
  const bool standard = designation->form == grammar::DesignationForm::standard;
  const Offset end = number + designation->length;
  Mention& mention = add(found, MentionForm::numbered, {start, end}, nullptr);
  mention.number = number_of(*designation, cursor);
  mention.designation = std::move(designation);
  cursor.at = end;
  if (!standard) read_tail(cursor, mention);
  return cursor.at;
}

std::optional<Offset> from_fixed_name(std::string_view view, Offset at, const Word& first,
                                      std::vector<Mention>& found) {
  const grammar::FixedName name = grammar::parse_fixed_name(view.substr(at), first);
  if (name.length == 0) return std::nullopt;
  Cursor cursor{view, at + name.length};
  Mention& mention =
      add(found, MentionForm::named, {at, cursor.at}, grammar::type_of_abbreviation(name.type));
  mention.slug = name.slug;
  if (name.slug == "hien-phap") {
    const Offset before = cursor.at;
    if (read_year(cursor)) mention.slug += '-' + year_of(view.substr(before, cursor.at - before));
    mention.span.end = cursor.at;
  }
  return cursor.at;
}

// "Điều lệ bảo hiểm xã hội ban hành kèm theo Nghị định số …".
std::optional<Offset> charter(std::string_view view, Offset at, const Word& first,
                              std::vector<Mention>& found) {
  const Offset length = words::charter_length(view.substr(at), first);
  if (length == 0) return std::nullopt;
  return titled({view, at, at + length, nullptr, first.capital, first.all_capitals}, found);
}

// Behind "số": what it is the number of.
std::optional<Offset> from_number_word(std::string_view view, Offset at, const Word& word,
                                       std::vector<Mention>& found) {
  Cursor cursor{view, at + word.length};
  cursor.skip_gap();
  if (cursor.eat(":")) cursor.skip_gap();
  if (cursor.done() || cursor.at == at + word.length) return std::nullopt;
  return from_designation(view, at, cursor.at, found);
}

}  // namespace

std::optional<Offset> citation_at(std::string_view view, Offset at, std::vector<Mention>& found) {
  return citation::starting_with(read_word(view.substr(at)), view, at, found);
}

std::optional<Offset> citation::starting_with(const Word& word, std::string_view view, Offset at,
                                              std::vector<Mention>& found) {
  const std::string_view rest = view.substr(at);
  if (rest[0] >= '0' && rest[0] <= '9') {
    // "số …/2025/QĐ-TTg": the blank of a form, not a number.
    const char before = at == 0 ? ' ' : view[at - 1];
    if (before == '/' || before == '.' || before == '-' || before == ':') return std::nullopt;
    return from_designation(view, at, at, found);
  }
  if (words::part_of_another(view, at, word)) return std::nullopt;
  if (const auto end = from_fixed_name(view, at, word, found)) return end;
  if (const auto end = charter(view, at, word, found)) return end;
  if (const auto end = from_type_word(view, at, word, found)) return end;
  if (words::is_number(word.key)) return from_number_word(view, at, word, found);
  if (begins_standard(rest)) return from_designation(view, at, at, found);
  const bool abbreviation = word.capital && word.letters >= 2 && word.letters <= 9;
  return abbreviation ? from_abbreviation(view, at, word, found) : std::nullopt;
}

}  // namespace rasoat
