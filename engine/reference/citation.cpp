// Reads one citation from its first word on. Each shape has a function; the first that fits wins.
#include <algorithm>
#include <vector>

#include "grammars/date.hpp"
#include "grammars/issuer.hpp"
#include "grammars/law_name.hpp"
#include "grammars/letter.hpp"
#include "grammars/named_resolution.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/symbols.hpp"
#include "reference/mention.hpp"
#include "reference/words.hpp"

namespace rasoat {
namespace {

using grammar::DocumentType;
using grammar::gap_length;
using grammar::Mentionable;
using grammar::read_word;
using grammar::Word;

// A place in the view that moves forward.
struct Cursor {
  std::string_view view;
  Offset at = 0;

  std::string_view rest() const { return view.substr(std::min<std::size_t>(at, view.size())); }
  bool done() const { return at >= view.size(); }
  Word word() const { return done() ? Word{} : read_word(rest()); }
  bool skip_gap() {
    const Offset gap = gap_length(rest());
    at += gap;
    return gap > 0;
  }
  bool eat(std::string_view mark) {
    if (!rest().starts_with(mark)) return false;
    at += static_cast<Offset>(mark.size());
    return true;
  }
  bool eat_word(grammar::WordKey key) {
    const Word next = word();
    if (next.length == 0 || next.key != key) return false;
    at += next.length;
    return true;
  }
};

// " số ", " số: ", " sổ " (a slip): blanks around included.
bool eat_number_word(Cursor& cursor) {
  Cursor next = cursor;
  next.skip_gap();
  if (!next.eat_word(words::number) && !next.eat_word(words::number_slip)) return false;
  next.skip_gap();
  if (next.eat(":")) next.skip_gap();
  cursor = next;
  return true;
}

bool looks_like_year(std::string_view digits) {
  return digits.size() == 4 && digits.find_first_not_of("0123456789") == std::string_view::npos &&
         (digits.starts_with("19") || digits.starts_with("20"));
}

// ", ngày 15/7/2021", " ngày 15/7/2021", " năm 2009".
bool read_date(Cursor& cursor, Mention& mention) {
  Cursor next = cursor;
  next.eat(",");
  if (!next.skip_gap() && next.at == cursor.at) return false;
  if (Cursor doubled = next;
      doubled.eat_word(words::day) && doubled.skip_gap() && doubled.word().key == words::day)
    next = doubled;  // "ngày ngày 09 tháng 9"
  const auto date = grammar::parse_date(next.rest());
  if (!date || (!date->day_word && !next.rest().substr(0, date->length).contains('m'))) return false;
  mention.date = date->date;
  cursor.at = next.at + date->length;
  return true;
}

bool read_year(Cursor& cursor) {
  Cursor next = cursor;
  if (!next.skip_gap() || !next.eat_word(words::year)) return false;
  if (!next.skip_gap()) return false;
  const Word year = next.word();
  if (year.letters != 4 || year.length != 4 || !year.has_digit) return false;
  const std::string_view digits = next.rest().substr(0, 4);
  if (!digits.starts_with("19") && !digits.starts_with("20")) return false;
  cursor.at = next.at + 4;
  return true;
}

// "Luật Đất đai 2024".
bool read_bare_year(Cursor& cursor) {
  Cursor next = cursor;
  if (!next.skip_gap()) return false;
  const Word word = next.word();
  if (word.length != 4 || !looks_like_year(next.rest().substr(0, 4)) ||
      next.rest().substr(4).starts_with('/'))
    return false;
  cursor.at = next.at + 4;
  return true;
}

// " của UBND tỉnh", or a plenum in its place.
bool read_issuer(Cursor& cursor, Mention& mention) {
  Cursor next = cursor;
  next.eat(",");
  if (!next.skip_gap()) return false;
  Offset length = 0;
  if (next.eat_word(words::of)) {
    if (!next.skip_gap() || next.done()) return false;
    if (!next.rest().starts_with("liên Bộ ")) words::skip_jointly(next.view, next.at);
    length = grammar::issuer_length(next.rest());
    const std::string_view type = mention.type ? mention.type->code : std::string_view();
    if (length != 0 && (type == "TTLT" || type == "NQLT"))
      length += grammar::more_issuers_length(next.rest().substr(length));
  } else if (next.view[next.at - 1] != ',' && cursor.rest()[0] != ',' && !next.done()) {
    length = grammar::meeting_length(next.rest());
  }
  if (length == 0) return false;
  mention.issuer = {next.at, next.at + length};
  cursor.at = next.at + length;
  return true;
}

// " ngày … tháng … năm 2024": the day is yet to be written.
void skip_blank_date(Cursor& cursor) {
  Cursor next = cursor;
  next.eat(",");
  for (const grammar::WordKey word : {words::day, words::month, words::year}) {
    while (next.skip_gap() || next.eat(".") || next.eat("…") || next.eat("_")) continue;
    if (!next.eat_word(word)) return;
  }
  Cursor of = next;
  of.skip_gap();
  if (of.word().has_digit) of.at += of.word().length;
  Mention issued;
  if (Cursor rest = of; read_issuer(rest, issued)) cursor = of;
}

// Date and issuer in either order; the mention then ends after them.
void read_tail(Cursor& cursor, Mention& mention) {
  // "28-NQ/TW (khóa XII) ngày 25/10/2017": the term stands where the issuer would.
  if (const Offset term = grammar::term_length(cursor.rest())) cursor.at += term;
  bool dated = read_date(cursor, mention) || read_year(cursor);
  if (!dated) skip_blank_date(cursor);
  const bool issued = read_issuer(cursor, mention);
  if (!dated && issued) dated = read_date(cursor, mention);
  mention.span.end = cursor.at;
}

// A bare number means a document only where nothing after it makes it a quantity ("Kế hoạch 03 nhiệm vụ").
bool stands_alone(std::string_view rest) {
  if (rest.empty()) return true;
  const char next = rest[0];
  if (next == '%' || next == '/' || next == '-') return false;
  if ((next == '.' || next == ',') && rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9') return false;
  const Offset gap = gap_length(rest);
  if (gap == 0) return read_word(rest).length == 0;
  const std::string_view after = rest.substr(gap);
  if (after.empty() || after[0] == '\n') return true;
  if (after[0] == '-' || after[0] == '/') return false;
  const Word word = read_word(after);
  // "Quyết định 217 năm 2013", but not "Kế hoạch 5 năm".
  if (word.key == words::year) {
    const std::string_view year = after.substr(std::min<std::size_t>(word.length + 1, after.size()), 4);
    return looks_like_year(year);
  }
  return word.length == 0 || (word.capital && !word.has_digit) || words::ends_a_name(after);
}

// "số 18, 19-NQ/TW", "số 18 và 19-NQ/TW": numbers whose symbol stands at the last.
std::optional<MentionGroup> shared_symbol(Cursor cursor, Offset start, const DocumentType* type) {
  std::vector<std::string_view> numbers;
  for (unsigned count = 0; count < 12; ++count) {
    const auto designation = grammar::parse_designation(cursor.rest(), type->code);
    if (designation && !numbers.empty()) {
      Mention last{MentionForm::numbered,
                   {start, cursor.at + designation->length},
                   type,
                   designation,
                   designation->number,
                   {},
                   {},
                   {}};
      cursor.at += designation->length;
      read_tail(cursor, last);
      MentionGroup citation{{}, cursor.at};
      for (const std::string_view number : numbers) {
        Mention mention = last;
        const std::size_t after = designation->text.find_first_not_of("0123456789.");
        mention.number = number;
        mention.designation->number = number;
        mention.designation->text =
            std::string(number).append(designation->text.substr(std::min(after, designation->text.size())));
        citation.mentions.push_back(std::move(mention));
      }
      citation.mentions.push_back(std::move(last));
      return citation;
    }
    const auto number = grammar::parse_document_number(cursor.rest());
    if (designation || !number) return std::nullopt;
    numbers.push_back(number->digits);
    cursor.at += number->length;
    Cursor next = cursor;
    const bool comma = next.eat(",");
    next.skip_gap();
    if (!comma && !next.eat_word(words::conjunction)) return std::nullopt;
    next.skip_gap();
    eat_number_word(next);
    cursor.at = next.at;
  }
  return std::nullopt;
}

// "Báo cáo thẩm tra số 164/BC-BKTNS": small words that say what kind of report it is, up to a number of the
// same type. Gives the offset of that number, or 0.
Offset kind_length(std::string_view view, Offset at, std::string_view code) {
  Cursor cursor{view, at};
  for (unsigned count = 0; count < 5; ++count) {
    if (cursor.eat(",")) cursor.skip_gap();
    const Word word = cursor.word();
    if (word.length == 0 || word.capital || word.has_digit) return 0;
    if (word.key == words::number) break;
    cursor.at += word.length;
    if (!cursor.skip_gap() && !cursor.rest().starts_with(',')) return 0;
  }
  if (!cursor.eat_word(words::number)) return 0;
  cursor.skip_gap();
  const auto designation = cursor.done() ? std::nullopt : grammar::parse_designation(cursor.rest());
  const bool fits =
      designation && (designation->type == code || designation->form == grammar::DesignationForm::dispatch);
  return fits ? cursor.at : 0;
}

// After the type word: a designation, or numbers that share one, or a number alone.
std::optional<MentionGroup> numbered(std::string_view view, Offset start, Offset after_type,
                                     const DocumentType* type, bool capital) {
  Cursor cursor{view, after_type};
  bool said_number = eat_number_word(cursor);
  if (!said_number && !cursor.skip_gap()) return std::nullopt;
  if (cursor.done()) return std::nullopt;
  if (!said_number && capital) {
    if (const Offset kind = kind_length(view, cursor.at, type->code)) {
      cursor.at = kind;
      said_number = true;
    }
  }
  const char first = cursor.rest()[0];
  if ((first < '0' || first > '9') && first != 'T' && first != 'Q') return std::nullopt;
  Mention mention{MentionForm::numbered, {start, start}, type, std::nullopt, {}, {}, {}, {}};
  if (auto designation = grammar::parse_designation(cursor.rest(), type->code)) {
    if (designation->form == grammar::DesignationForm::standard) return std::nullopt;
    cursor.at += designation->length;
    mention.number = designation->number;
    mention.designation = std::move(designation);
    read_tail(cursor, mention);
    return MentionGroup{{std::move(mention)}, cursor.at};
  }
  if (auto several = shared_symbol(cursor, start, type)) return several;
  const auto number = grammar::parse_document_number(cursor.rest());
  if (!number || (!said_number && (!capital || type->reference == Mentionable::number))) return std::nullopt;
  // A number on the next line is a footnote mark or a list's as often as not.
  const bool broken = view.substr(after_type, cursor.at - after_type).contains('\n');
  if (!said_number && broken && !words::goes_on(view.substr(cursor.at + number->length))) return std::nullopt;
  if (!said_number && (looks_like_year(number->digits) || number->digits.size() > 5)) return std::nullopt;
  cursor.at += number->length;
  if (!stands_alone(cursor.rest())) return std::nullopt;
  mention.form = MentionForm::number;
  mention.number = number->digits;
  mention.span.end = cursor.at;
  // "Đề án 30 của Ủy ban nhân dân tỉnh": programmes and projects are known by their number, not by an issuer.
  if (type->purpose != "plan" || type->code == "KH") read_tail(cursor, mention);
  return MentionGroup{{std::move(mention)}, cursor.at};
}

std::string year_of(std::string_view text) {
  for (std::size_t at = text.size(); at >= 4; --at) {
    const std::string_view four = text.substr(at - 4, 4);
    if (four.find_first_not_of("0123456789") == std::string_view::npos && looks_like_year(four))
      return std::string(four);
  }
  return {};
}

// "đã được Quốc hội thông qua" between a law's name and its date.
void skip_passed_by(Cursor& cursor) {
  Cursor next = cursor;
  if (!next.skip_gap()) return;
  if (const Offset length = words::passed_by_length(next.rest())) cursor.at = next.at + length;
}

// "Luật Chuyển giao người đang chấp hành án phạt tù số 101/2025/QH15": where a number of the National
// Assembly ends the name in the same clause, all before it is the name. Gives the offset of its "số", or 0.
Offset numbered_name_end(std::string_view view, Offset at, bool amending) {
  Cursor cursor{view, at};
  for (unsigned count = 0; count < (amending ? 90u : 30u); ++count) {
    const Offset before = cursor.at;
    if (cursor.eat(",")) continue;
    if (!cursor.skip_gap()) return 0;
    const Word word = cursor.word();
    if (word.length == 0 || (word.capital && !amending && grammar::read_type_word(cursor.rest()))) return 0;
    cursor.at += word.length;
    if (word.key != words::number) continue;
    cursor.skip_gap();
    const auto designation = cursor.done() ? std::nullopt : grammar::parse_designation(cursor.rest());
    return designation && designation->form == grammar::DesignationForm::assembly ? before : 0;
  }
  return 0;
}

// "… của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và Luật …": an amending law that names the
// numbers of the laws it amends. Gives the spans of those after the first, which ends at `at`; empty where
// none follow.
std::vector<Span> more_numbered_laws(std::string_view view, Offset at) {
  std::vector<Span> numbers;
  for (Cursor cursor{view, at};;) {
    const bool comma = cursor.eat(",");
    if (!cursor.skip_gap()) return numbers;
    if (!comma && (!cursor.eat_word(words::conjunction) || !cursor.skip_gap())) return numbers;
    const auto type = cursor.done() ? std::nullopt : grammar::read_type_word(cursor.rest());
    if (!type || (type->type->code != "Luật" && type->type->code != "PL")) return numbers;
    cursor.at += type->length;
    if (!cursor.skip_gap()) return numbers;
    const Offset name = grammar::law_name_length(cursor.rest());
    cursor.at += name;
    const Offset start = cursor.at;
    if (name == 0 || !eat_number_word(cursor) || cursor.done()) return numbers;
    const auto designation = grammar::parse_designation(cursor.rest());
    if (!designation || designation->form != grammar::DesignationForm::assembly) return numbers;
    cursor.at += designation->length;
    numbers.push_back({start, cursor.at});
  }
}

std::string slug_without(std::string_view view, Offset start, const std::vector<Span>& cuts) {
  std::string name;
  for (const Span cut : cuts) {
    name.append(view.substr(start, cut.start - start));
    start = cut.end;
  }
  return grammar::slug(name);
}

std::optional<MentionGroup> law(std::string_view view, Offset start, Offset after_type,
                                const DocumentType* type) {
  Cursor cursor{view, after_type};
  if (!cursor.skip_gap()) return std::nullopt;
  const Offset name = grammar::law_name_length(cursor.rest());
  if (name == 0) return std::nullopt;
  cursor.at += name;
  // The laws that an amending law names have no numbers there; the one number that comes is its own.
  const bool amending =
      read_word(view.substr(after_type + gap_length(view.substr(after_type)))).key == words::amending;
  if (const Offset longer = numbered_name_end(view, cursor.at, amending)) cursor.at = longer;
  Mention mention{MentionForm::named, {start, cursor.at}, type, std::nullopt, {}, {}, {}, {}};
  const Offset name_end = cursor.at;
  Cursor next = cursor;
  const bool said_number = eat_number_word(next);
  if (said_number || next.skip_gap()) {
    if (auto designation = next.done() ? std::nullopt : grammar::parse_designation(next.rest(), type->code)) {
      next.at += designation->length;
      std::vector<Span> amended = amending ? more_numbered_laws(view, next.at) : std::vector<Span>();
      if (!amended.empty()) {
        amended.insert(amended.begin(), {cursor.at, next.at});
        mention.span.end = amended.back().end;
        mention.slug = slug_without(view, start, amended);
        const Offset end = mention.span.end;
        return MentionGroup{{std::move(mention)}, end};
      }
      mention.form = MentionForm::numbered;
      mention.number = designation->number;
      mention.designation = std::move(designation);
      read_tail(next, mention);
      return MentionGroup{{std::move(mention)}, next.at};
    }
  }
  Cursor passed = cursor;
  skip_passed_by(passed);
  std::string year;
  if (read_date(passed, mention)) {
    cursor = passed;
    year = std::to_string(static_cast<int>(mention.date->year()));
  } else if (read_year(cursor) || read_bare_year(cursor)) {
    year = year_of(view.substr(name_end, cursor.at - name_end));
  }
  mention.span.end = cursor.at;
  std::string slug = grammar::slug(view.substr(start, name_end - start));
  for (const std::string_view revised : {"-sua-doi-bo-sung", "-sua-doi"}) {
    if (slug.ends_with(revised)) slug.resize(slug.size() - revised.size());
  }
  mention.slug = year.empty() ? slug : slug + '-' + year;
  return MentionGroup{{std::move(mention)}, cursor.at};
}

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
  if (word.key == words::number || word.key == words::number_slip) {
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
