// The vocabulary knows the names that hold commas, numbers or verbs; for any other a name is a capitalised
// word and the small words after it up to one that cannot belong to a name.
#include "grammars/law_name.hpp"

#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

struct Fixed {
  std::string_view slug;
  std::string_view type;
  std::string_view print;
};

struct Vocabulary {
  PhraseTable laws;
  PhraseTable amending;  ///< "sửa đổi, bổ sung một số điều của"
  PhraseTable relating;  ///< "có liên quan đến", of laws that have no names there
  PhraseTable stops;
  PhraseTable fixed;
  std::vector<Fixed> fixed_names;

  Vocabulary() {
    for (const Row& row : read_table(vocabulary_file("laws.tsv"), {"name"})) laws.add(row[0], 0);
    for (const char* words : {"sửa đổi, bổ sung một số điều của", "sửa đổi, bổ sung một số điều",
                              "sửa đổi bổ sung một số điều của", "sửa đổi một số điều của",
                              "sửa đổi, bổ sung điều", "bổ sung một số điều của", "sửa đổi, bổ sung"}) {
      amending.add(words, 0);
    }
    for (const char* words :
         {"có liên quan đến", "liên quan đến", "có liên quan tới", "liên quan tới", "về", "trong lĩnh vực"}) {
      relating.add(words, 0);
    }
    for (const char* word :
         {"số",   "ngày", "năm",       "đã",      "được",  "quy định", "của",    "về",
          "thì",  "có",   "hiện hành", "này",     "là",    "và",       "để",     "trong",
          "theo", "hoặc", "cho",       "khi",     "mà",    "tại",      "do",     "với",
          "nêu",  "nói",  "thay thế",  "sửa đổi", "khóa",  "vào",      "từ",     "đến",
          "cũng", "phải", "không",     "nếu",     "trên",  "mới",      "cụ thể", "thực hiện",
          "chưa", "như",  "áp dụng",   "đang",    "trước", "sau"}) {
      stops.add(word, 0);
    }
    for (const Row& row :
         read_table(vocabulary_file("fixed_names.tsv"), {"phrase", "slug", "type", "case"})) {
      fixed.add(row[0], static_cast<std::uint32_t>(fixed_names.size()));
      fixed_names.push_back({row[1], row[2], row[3]});
    }
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

std::string_view from(std::string_view text, std::size_t at) {
  return text.substr(std::min(at, text.size()));
}

// "Năm 2026", "Số 45/2019/QH14" in the cell or line after the word "Luật".
bool begins_number(std::string_view text) {
  const Word word = read_word(text);
  if (word.key != "số"_word && word.key != "ngày"_word && word.key != "năm"_word) return false;
  const std::uint32_t gap = gap_length(from(text, word.length));
  const std::string_view next = from(text, word.length + gap);
  return gap > 0 && !next.empty() && next[0] >= '0' && next[0] <= '9';
}

// The name up to the first word that cannot go on with it.
std::uint32_t unknown_name_length(std::string_view text) {
  std::uint32_t end = 0;
  if (begins_number(text)) return 0;
  for (unsigned words = 0; words < 14; ++words) {
    const std::uint32_t gap = words == 0 ? 0 : gap_length(from(text, end));
    const std::string_view next = from(text, end + gap);
    if (next.empty() || (words > 0 && gap == 0)) break;
    const Word word = read_word(next);
    if (word.length == 0 || word.has_digit || (words == 0 && !word.capital)) break;
    if (words > 0 && vocabulary().stops.longest(next)) break;
    if (words > 0 && word.capital && !word.all_capitals && read_type_word(next)) break;
    end += gap + word.length;
  }
  return end;
}

// A number, a date or a year follows, as after the full name of a law.
bool delimited(std::string_view text) {
  const std::string_view rest = from(text, gap_length(text));
  const Word word = rest.empty() ? Word{} : read_word(rest);
  return word.key != 0 && (word.key == "số"_word || word.key == "ngày"_word || word.key == "năm"_word);
}

// "37 luật có liên quan đến quy hoạch", "các luật về thuế": laws by their matter. Commas and "và" belong to
// it where a number or a date ends the whole.
std::uint32_t several_laws_length(std::string_view text) {
  const Word count = read_word(text);
  if (!count.has_digit && count.key != "các"_word) return 0;
  std::uint32_t at = count.length + gap_length(from(text, count.length));
  const auto type = read_type_word(from(text, at));
  if (!type || type->type->purpose != "law") return 0;
  at += type->length;
  at += gap_length(from(text, at));
  const auto relating = vocabulary().relating.longest(from(text, at));
  if (!relating) return 0;
  at += relating->length;
  const std::uint32_t none = at;
  std::uint32_t sure = 0;  // up to the first comma, "và" or stop
  for (unsigned words = 0; words < 20; ++words) {
    const bool comma = from(text, at).starts_with(',');
    const std::uint32_t start = at + comma + gap_length(from(text, at + comma));
    const std::string_view next = from(text, start);
    const Word word = next.empty() ? Word{} : read_word(next);
    const bool joint = word.key == "và"_word;
    if ((comma || joint) && sure == 0) sure = at;
    const bool stops = start == at || word.length == 0 || word.has_digit || word.capital ||
                       (!joint && vocabulary().stops.longest(next));
    if (stops) break;
    at = start + word.length;
  }
  const std::uint32_t end = sure == 0 || delimited(from(text, at)) ? at : sure;
  return end > none ? end : 0;
}

// " (sửa đổi)" and the like, blanks before it included.
std::uint32_t bracket_length(std::string_view text) {
  const std::uint32_t gap = gap_length(text);
  const std::string_view rest = from(text, gap);
  for (const std::string_view bracket : {"(sửa đổi)", "(Sửa đổi)", "(sửa đổi, bổ sung)", "(SỬA ĐỔI)"}) {
    if (gap && rest.starts_with(bracket)) return gap + static_cast<std::uint32_t>(bracket.size());
  }
  return 0;
}

// Amending laws of amending laws: nobody names more of them in one another.
constexpr unsigned kDeepest = 3;

std::uint32_t name_length(std::string_view text, unsigned depth);

// "sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở và Luật …": the laws amended, each with its own
// type word, which may amend others in turn.
std::uint32_t amending_name_length(std::string_view text, unsigned depth) {
  const auto amending = vocabulary().amending.longest(text);
  if (!amending || depth == kDeepest) return 0;
  std::uint32_t end = amending->length;
  const std::uint32_t first = end + gap_length(from(text, end));
  if (const std::uint32_t several = several_laws_length(from(text, first))) return first + several;
  for (unsigned laws = 0; laws < 12; ++laws) {
    std::uint32_t at = end;
    const std::string_view joint = from(text, at);
    if (laws > 0 && joint.starts_with(',')) at += 1;
    at += gap_length(from(text, at));
    const std::string_view and_word = from(text, at);
    if (laws > 0 && !and_word.empty() && read_word(and_word).key == "và"_word) {
      at += read_word(and_word).length;
      at += gap_length(from(text, at));
    }
    const auto type = read_type_word(from(text, at));
    if (!type || type->type->purpose != "law") break;
    at += type->length;
    at += gap_length(from(text, at));
    const std::uint32_t name = name_length(from(text, at), depth + 1);
    if (name == 0) break;
    end = at + name;
  }
  return end > amending->length ? end : 0;
}

std::uint32_t name_length(std::string_view text, unsigned depth) {
  if (text.empty()) return 0;
  if (const std::uint32_t amending = amending_name_length(text, depth)) return amending;
  const std::uint32_t unknown = unknown_name_length(text);
  const auto known = vocabulary().laws.longest(text);
  // A longer name than the known one is believed only where a number or a date ends it.
  const bool longer = known && unknown > known->length && delimited(from(text, unknown));
  const std::uint32_t end = known && !longer ? known->length : unknown;
  return end == 0 ? 0 : end + bracket_length(from(text, end));
}

}  // namespace

std::uint32_t law_name_length(std::string_view text) {
  return name_length(text, 0);
}

FixedName parse_fixed_name(std::string_view text, const Word& first) {
  const auto match = vocabulary().fixed.longest(text, first);
  if (!match) return {};
  const Fixed& name = vocabulary().fixed_names[match->value];
  if (name.print != "any" && !first.capital) return {};
  if (name.print == "bare") {
    // "Điều lệ Hội …", "Điều lệ tổ chức và hoạt động …" are other charters.
    const std::string_view rest = from(text, match->length);
    const std::uint32_t gap = gap_length(rest);
    const Word next = gap && !from(rest, gap).empty() ? read_word(from(rest, gap)) : Word{};
    if (first.all_capitals || (next.length != 0 && next.key != "và"_word)) return {};
  }
  return {match->length, name.slug, name.type};
}

}  // namespace rasoat::grammar
