#include "grammars/pinpoint.hpp"

#include <algorithm>

#include "grammars/digit.hpp"
#include "grammars/letter.hpp"
#include "grammars/skip.hpp"
#include "source/utf8.hpp"

namespace rasoat::grammar {
namespace {

const auto unit = x3::lit("điểm") | "Điểm" | "khoản" | "Khoản" | "điều" | "Điều" | "mục" | "Mục" | "chương" |
                  "Chương" | "phần" | "Phần" | "tiết" | "Tiết" | "tiểu mục" | "Tiểu mục" | "đoạn" | "Đoạn" |
                  "mẫu số" | "Mẫu số" | "biểu mẫu số" | "gạch đầu dòng thứ" | "phụ lục số" | "Phụ lục số" |
                  "phụ lục" | "Phụ lục" | "PHỤ LỤC";
const auto annex = x3::lit("phụ lục") | "Phụ lục" | "PHỤ LỤC";
const auto roman_label = +x3::char_("IVXL") >> *(x3::char_('.') >> +digit);
const auto number_label = +digit >> *(x3::char_('.') >> +digit) >> -x3::char_("a-z");
const auto letter_label = (x3::lit("đ") | x3::char_("a-z")) >> *(x3::char_('.') >> +digit);
const auto word_end = &(x3::eoi | x3::char_(" \n,.;:()\"'/-") | "”" | "“" | "…");
const auto label = (number_label | roman_label | letter_label) >> word_end;
const auto quoted = -(x3::lit('"') | "“");
const auto list = label >> *((maybe_gap >> ',' >> maybe_gap >> label) |
                             (gap >> (x3::lit("và") | "đến") >> gap >> label));
const auto item = (unit >> gap >> quoted >> list >> quoted) | (annex >> word_end);
const auto joint =
    (maybe_gap >> ',' >> maybe_gap) | (gap >> (x3::lit("và") | "của" | "tại" | "thuộc" | "đến") >> gap) | gap;
const auto pinpoint = item >> *(joint >> item);

// Each unit above begins with one of these words; few places of a text do.
bool may_begin(std::string_view text) {
  constexpr WordKey kUnits[] = {"điểm"_word, "khoản"_word, "điều"_word, "mục"_word,  "chương"_word,
                                "phần"_word, "tiết"_word,  "tiểu"_word, "đoạn"_word, "mẫu"_word,
                                "biểu"_word, "gạch"_word,  "phụ"_word};
  return !text.empty() &&
         std::find(std::begin(kUnits), std::end(kUnits), read_word(text).key) != std::end(kUnits);
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
    for (const std::string_view tie : {"của", "tại", "ban hành kèm theo", "ban hành kèm", "kèm theo",
                                       "ban hành theo", "trong", "thuộc", "theo"}) {
      if (const std::size_t length = tie_length(text, tie)) {
        text.remove_suffix(length);
        again = true;
      }
    }
  }
  return text.size();
}

}  // namespace

std::uint32_t pinpoint_length(std::string_view text) {
  if (!may_begin(text)) return 0;
  const char* at = text.data();
  if (!x3::parse(at, text.data() + text.size(), pinpoint)) return 0;
  return static_cast<std::uint32_t>(at - text.data());
}

Pinpoint pinpoint_before(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t kFarthest = 240;
  std::uint32_t from = at > kFarthest ? at - kFarthest : 0;
  while (from < at && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) ++from;
  std::string_view window = text.substr(from, at - from);
  if (const std::size_t blank = window.rfind("\n\n"); blank != std::string_view::npos) {
    from += static_cast<std::uint32_t>(blank) + 2;
    window.remove_prefix(blank + 2);
  }
  const std::size_t end = without_ties(window);
  if (end == 0) return {};
  // A label or "Phụ lục" must stand last: a quick look spares most citations the search.
  const char last = window[end - 1];
  const bool label_like = (last >= '0' && last <= '9') || (last >= 'a' && last <= 'z') || last == 'I' ||
                          last == 'V' || last == 'X' || window.substr(0, end).ends_with("đ") || last == '"';
  if (!label_like) return {};
  for (std::size_t start = 0; start < end; ++start) {
    if ((static_cast<unsigned char>(window[start]) & 0xC0) == 0x80) continue;
    const std::string_view rest = window.substr(start, end - start);
    if (!may_begin(rest) || !word_starts(window, start)) continue;
    if (pinpoint_length(rest) == end - start) {
      return {from + static_cast<std::uint32_t>(start), from + static_cast<std::uint32_t>(end)};
    }
  }
  return {};
}

}  // namespace rasoat::grammar
