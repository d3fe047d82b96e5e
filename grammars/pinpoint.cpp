#include "grammars/pinpoint.hpp"

#include <algorithm>

#include "grammars/digit.hpp"
#include "grammars/letter.hpp"
#include "grammars/skip.hpp"
#include "grammars/word_set.hpp"
#include "source/utf8.hpp"

namespace rasoat::grammar {
namespace {

// Words of one name may stand on two lines.
const auto form =
    (x3::lit("mẫu") | "Mẫu" | "MẪU" | "biểu mẫu" | "Biểu mẫu" | "mẫu biểu" | "Mẫu biểu") >> gap >> "số";
const auto bare_form = x3::lit("mẫu") | "Mẫu" | "MẪU";
const auto printed_annex = (x3::lit("Phụ") >> gap >> "lục") | (x3::lit("PHỤ") >> gap >> "LỤC");
const auto annex = (x3::lit("phụ") >> gap >> "lục") | printed_annex;
const auto unit = x3::lit("điểm") | "Điểm" | "khoản" | "Khoản" | "điều" | "Điều" | "mục" | "Mục" | "chương" |
                  "Chương" | "phần" | "Phần" | "tiết" | "Tiết" | "tiểu mục" | "Tiểu mục" | "đoạn" | "Đoạn" |
                  "gạch đầu dòng thứ" | "số thứ tự" | "Số thứ tự" | "STT";
const auto part = x3::lit("mục") | "Mục" | "phần" | "Phần";
const auto roman_label = +x3::char_("IVXL") >> *(x3::char_('.') >> +digit);
const auto number_label = +digit >> *(x3::char_('.') >> +digit) >> -x3::char_("a-z");
const auto letter_label = (x3::lit("đ") | x3::char_("a-z")) >> *(x3::char_('.') >> +digit);
// 03, 06A, B12, NA2: of forms and annexes.
const auto form_label =
    (x3::repeat(1, 3)[x3::char_("A-Z")] >> +digit >> -x3::char_("A-Z")) | (+digit >> x3::char_("A-Z"));
const auto capital_label = x3::char_("A-Z");
const auto word_end = &(x3::eoi | x3::char_(" \n,.;:()\"'/-") | "”" | "“" | "…");
const auto label = (number_label | roman_label | letter_label) >> word_end;
const auto any_label = ((form_label | number_label | roman_label | capital_label) >> word_end);
const auto quoted = -(x3::lit('"') | "“");
const auto comma = maybe_gap >> x3::char_(",;") >> maybe_gap;
const auto conjunction = gap >> (x3::lit("và") | "đến" | "hoặc") >> gap;
const auto several = [](const auto& one) { return one >> *((comma | conjunction) >> one); };
const auto list = several(label);
const auto any_list = several(any_label);
const auto item = (unit >> gap >> quoted >> list >> quoted) | (form >> gap >> any_list) |
                  (bare_form >> gap >> several(form_label >> word_end)) |
                  (annex >> gap >> -(x3::lit("số") >> gap) >> any_list) |
                  (part >> gap >> capital_label >> word_end) | (printed_annex >> word_end);
const auto plural = (x3::lit("các") | "và các") >> gap;
const auto joint = (comma >> -plural) |
                   (gap >> (x3::lit("và") | "hoặc" | "của" | "tại" | "thuộc" | "đến") >> gap >> -plural) |
                   (gap >> '-' >> gap) | gap;
const auto pinpoint = item >> *(joint >> item);

// The first words of all that may begin one: most words of a text are told by them.
bool may_begin(const Word& first) noexcept {
  static const WordSet words = [] {
    WordSet made;
    for (const char* word : {"mẫu", "biểu", "phụ", "điểm", "khoản", "điều", "mục", "chương", "phần", "tiết",
                             "tiểu", "đoạn", "gạch", "số", "STT"})
      made.add(word_key(word));
    return made;
  }();
  return words.contains(first.key);
}

// Likewise the first byte: rules out some before a word is read.
bool may_begin(std::string_view text) noexcept {
  const char first = text.empty() ? '\0' : text[0];
  return std::string_view("kKmMcCpPtTbBgsS\xC4").contains(first);
}

bool word_starts(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const std::size_t before = utf8::previous(text, at);
  return read_word(text.substr(before)).length == 0;
}

// How many bytes at the end of the text spell the tie, any run of blanks and line ends for each of its
// blanks; 0 where it does not stand there.
std::size_t tie_length(std::string_view text, std::string_view tie) {
  std::size_t at = text.size();
  for (std::size_t i = tie.size(); i-- > 0;) {
    if (tie[i] == ' ') {
      const std::size_t before = at;
      while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
      if (at == before) return 0;
    } else if (at == 0 || text[--at] != tie[i]) {
      return 0;
    }
  }
  return word_starts(text, at) ? text.size() - at : 0;
}

// The end of the pinpoint before the citation: without blanks and the words that tie it to the citation.
std::size_t without_ties(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == ','))
      text.remove_suffix(1);
    for (const std::string_view tie :
         {"của", "tại", "được ban hành kèm theo", "ban hành kèm theo", "ban hành kèm", "kèm theo", "kèm",
          "ban hành theo", "trong", "thuộc", "theo"}) {
      if (const std::size_t length = tie_length(text, tie)) {
        text.remove_suffix(length);
        again = true;
      }
    }
  }
  return text.size();
}

// The last word is a label, or that of "Phụ lục": a quick look that spares most citations the search.
bool ends_in_label(std::string_view text) {
  if (text.ends_with('"')) text.remove_suffix(1);
  if (text.ends_with("”")) text.remove_suffix(std::string_view("”").size());
  const std::size_t blank = text.find_last_of(" \n");
  const std::string_view word = blank == std::string_view::npos ? text : text.substr(blank + 1);
  if (word == "lục" || word == "LỤC") return true;
  return word.size() <= 12 && (word.find_first_of("0123456789") != std::string_view::npos ||
                               word.size() <= 2 || word.find_first_not_of("IVXL") == std::string_view::npos);
}

}  // namespace

std::uint32_t pinpoint_length(std::string_view text, const Word& first) {
  if (!may_begin(first)) return 0;
  const char* at = text.data();
  if (!x3::parse(at, text.data() + text.size(), pinpoint)) return 0;
  return static_cast<std::uint32_t>(at - text.data());
}

std::uint32_t pinpoint_length(std::string_view text) {
  return may_begin(text) ? pinpoint_length(text, read_word(text)) : 0;
}

Pinpoint pinpoint_before(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t kFarthest = 600;
  std::uint32_t from = at > kFarthest ? at - kFarthest : 0;
  while (from < at && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) ++from;
  std::string_view window = text.substr(from, at - from);
  if (!ends_in_label(window.substr(0, without_ties(window)))) return {};
  if (const std::size_t blank = window.rfind("\n\n"); blank != std::string_view::npos) {
    from += static_cast<std::uint32_t>(blank) + 2;
    window.remove_prefix(blank + 2);
  }
  const std::size_t end = without_ties(window);
  if (end == 0) return {};
  for (std::size_t start = 0; start < end; ++start) {
    if (!may_begin(window.substr(start)) || !word_starts(window, start)) continue;
    if (pinpoint_length(window.substr(start, end - start)) == end - start) {
      return {from + static_cast<std::uint32_t>(start), from + static_cast<std::uint32_t>(end)};
    }
  }
  return {};
}

}  // namespace rasoat::grammar
