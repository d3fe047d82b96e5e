#include "reference/context.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "document/folded.hpp"
#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "source/utf8.hpp"

namespace rasoat::context {
namespace {

using grammar::operator""_word;
using grammar::PhraseTable;
using grammar::read_word;

const PhraseTable& leading() {
  static const PhraseTable table = [] {
    PhraseTable made;
    for (const char* phrase :
         {"trong", "thực hiện", "thi hành", "tại", "nêu tại", "theo", "nội dung", "triển khai",
          "việc thực hiện", "quán triệt", "của", "với", "tinh thần", "ký", "mục tiêu"}) {
      made.add(phrase, 0);
    }
    return made;
  }();
  return table;
}

const PhraseTable& drafting() {
  static const PhraseTable table = [] {
    PhraseTable made;
    for (const char* phrase : {"xây dựng", "ban hành", "lập", "trình", "dự thảo", "soạn thảo", "có", "các",
                               "những", "mỗi", "một", "phê duyệt", "thông qua", "nhiều"}) {
      made.add(phrase, 0);
    }
    return made;
  }();
  return table;
}

const PhraseTable& following() {
  static const PhraseTable table = [] {
    PhraseTable made;
    for (const char* phrase : {"hàng năm", "hằng năm", "theo", "trên địa bàn", "đến", "được", "đã", "tại",
                               "đạt", "có hiệu lực", "bảo đảm", "đảm bảo", "phù hợp", "một cách", "trong"}) {
      made.add(phrase, 0);
    }
    return made;
  }();
  return table;
}

// The start of the word that ends at `end`, blanks (and one line end) after it left out; npos where none
// does.
std::size_t word_before(std::string_view view, std::size_t end) {
  bool line_end = false;
  while (end > 0 && (view[end - 1] == ' ' || view[end - 1] == '\n')) {
    if (view[end - 1] == '\n' && line_end) return std::string_view::npos;
    line_end = line_end || view[end - 1] == '\n';
    --end;
  }
  std::size_t start = end;
  while (start > 0) {
    const std::size_t letter = utf8::previous(view, start);
    if (read_word(view.substr(letter, start - letter)).length == 0) break;
    start = letter;
  }
  return start == end ? std::string_view::npos : start;
}

// A phrase of the table ends just before `at` (of one or two words).
bool preceded_by(const PhraseTable& table, std::string_view view, std::size_t at) {
  std::size_t start = word_before(view, at);
  for (int words = 0; words < 2 && start != std::string_view::npos; ++words) {
    const auto match = table.longest(view.substr(start));
    if (match && start + match->length + 3 >= at && start + match->length <= at) {
      const std::string_view between = view.substr(start + match->length, at - start - match->length);
      if (between.find_first_not_of(" \n") == std::string_view::npos) return true;
    }
    start = start == 0 ? std::string_view::npos : word_before(view, start);
  }
  return false;
}

}  // namespace

bool points_to_one(std::string_view view, Span mention) {
  const std::string_view printed = mention.of(view);
  if (read_word(printed).all_capitals) return false;
  const std::string_view rest = view.substr(mention.end);
  const std::size_t gap = grammar::gap_length(rest);
  const std::string_view next = rest.substr(gap);
  const bool ends = next.empty() || std::string_view(",.;)").find(next[0]) != std::string_view::npos ||
                    rest.starts_with("\n\n");
  if (rest.starts_with(",") && grammar::read_type_word(rest.substr(1 + grammar::gap_length(rest.substr(1)))))
    return false;
  if (!ends && !(gap && following().longest(next))) return false;
  return preceded_by(leading(), view, mention.start) && !preceded_by(drafting(), view, mention.start);
}

bool introduces_short_form(std::string_view view, Offset start) {
  std::string_view before = view.substr(0, start);
  for (const std::string_view mark : {"“", "\"", "'"}) {
    if (before.ends_with(mark)) before.remove_suffix(mark.size());
  }
  while (!before.empty() && (before.back() == ' ' || before.back() == '\n')) before.remove_suffix(1);
  constexpr std::size_t kNear = 24;
  const std::string words = one_line(before.substr(before.size() - std::min(before.size(), kNear)));
  const auto leads = {"viết gọn là", "gọi tắt là", "viết tắt là", "gọi gọn là", "đây gọi là"};
  return std::any_of(leads.begin(), leads.end(),
                     [&](std::string_view lead) { return words.ends_with(lead); });
}

bool to_be_drafted(std::string_view view, Offset start) {
  return preceded_by(drafting(), view, start);
}

bool follows_amended(std::string_view view, Offset start) {
  constexpr Offset kNear = 160;
  std::string_view before = view.substr(start - std::min(start, kNear), std::min(start, kNear));
  // Up to the mention that is amended.
  if (const std::size_t other = before.rfind("/"); other != std::string_view::npos)
    before.remove_prefix(other);
  const std::string words = one_line(before);
  const auto passives = {"được sửa đổi", "được bổ sung", "được thay thế", "được điều chỉnh"};
  return std::any_of(passives.begin(), passives.end(),
                     [&](const char* passive) { return words.contains(passive); });
}

bool presents_itself(std::string_view view, Offset start) {
  std::size_t before = start;
  for (const char* word : {"là", "đây", "trên"}) {
    before = word_before(view, before);
    if (before == std::string_view::npos || read_word(view.substr(before)).key != grammar::word_key(word))
      return false;
  }
  return true;
}

bool counted(std::string_view view, Offset start) {
  const std::size_t before = word_before(view, start);
  if (before == std::string_view::npos) return false;
  const grammar::Word word = read_word(view.substr(before));
  return word.has_digit || word.key == "các"_word || word.key == "những"_word || word.key == "hai"_word ||
         word.key == "ba"_word;
}

bool one_of_a_list(std::string_view view, Span mention) {
  const std::string_view rest = view.substr(mention.end);
  if (rest.starts_with(",")) {
    const std::string_view next = rest.substr(1 + grammar::gap_length(rest.substr(1)));
    const auto type = next.empty() ? std::nullopt : grammar::read_type_word(next);
    // Not "… của Quốc hội, Nghị định số 5".
    if (type && next.substr(std::min<std::size_t>(type->length, next.size()), 40).find("số") ==
                    std::string_view::npos)
      return true;
  }
  const std::size_t before = word_before(view, mention.start);
  return before != std::string_view::npos && mention.start >= 2 && view[mention.start - 2] == ',' &&
         view.substr(before > 80 ? before - 80 : 0, std::min<std::size_t>(before, 80)).find(" của ") !=
             std::string_view::npos;
}

std::optional<Offset> programme_object(std::string_view view, Span mention) {
  static const PhraseTable before = [] {
    PhraseTable made;
    for (const char* phrase : {"thực hiện", "triển khai", "và", "theo", "tại", "căn cứ", "thi hành"})
      made.add(phrase, 0);
    return made;
  }();
  static const PhraseTable after = [] {
    PhraseTable made;
    for (const char* verb : {"thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện"}) {
      for (const char* about : {"", "về ", "về việc "}) made.add(std::string(about) + verb, 0);
    }
    return made;
  }();
  if (!preceded_by(before, view, mention.start)) return std::nullopt;
  std::size_t at = mention.end + grammar::gap_length(view.substr(mention.end));
  const auto carries_out = after.longest(view.substr(at));
  if (!carries_out) return std::nullopt;
  at += carries_out->length;
  return static_cast<Offset>(at + grammar::gap_length(view.substr(at)));
}

bool comes_into_force(std::string_view rest) {
  static const PhraseTable table = [] {
    PhraseTable made;
    for (const char* phrase : {"có hiệu lực", "được thông qua", "được ban hành", "này"}) made.add(phrase, 0);
    return made;
  }();
  return table.longest(rest.substr(grammar::gap_length(rest))).has_value();
}

bool starts_with_capital(std::string_view text) {
  return !text.empty() && read_word(text).capital;
}

bool known_short_form(std::string_view type_code) {
  constexpr std::array<std::string_view, 5> kKnown = {"NQ", "QĐ", "CT", "KL", "NĐ"};
  return std::find(kKnown.begin(), kKnown.end(), type_code) != kKnown.end();
}

bool begins_with_report(std::string_view title) {
  constexpr std::array kBefore = {"v"_word, "về"_word, "việc"_word};
  bool reported = false;
  while (!title.empty()) {
    const grammar::Word word = read_word(title);
    title.remove_prefix(std::max<std::size_t>(word.length, 1));
    if (word.length == 0) continue;
    if (reported) return word.key == "cáo"_word;
    reported = word.key == "báo"_word;
    if (!reported && std::find(kBefore.begin(), kBefore.end(), word.key) == kBefore.end()) return false;
  }
  return false;
}

bool changes_documents(std::string_view type_code) {
  constexpr std::array<std::string_view, 8> kChanging = {"QĐ",   "NQ",   "NĐ",   "TT",
                                                         "TTLT", "NQLT", "Luật", "PL"};
  return std::find(kChanging.begin(), kChanging.end(), type_code) != kChanging.end();
}

bool is_law(std::string_view type_code) {
  constexpr std::array<std::string_view, 7> kLaws = {"Luật", "PL", "L", "NĐ", "TT", "TTLT", "NQLT"};
  return std::find(kLaws.begin(), kLaws.end(), type_code) != kLaws.end();
}

bool issues_annexes(std::string_view type_code) {
  constexpr std::array<std::string_view, 4> kIssuing = {"QĐ", "NQ", "NĐ", "TT"};
  return std::find(kIssuing.begin(), kIssuing.end(), type_code) != kIssuing.end();
}

bool may_be_annexed(std::string_view type_code) {
  constexpr std::array<std::string_view, 7> kAnnexes = {"QC", "QĐ", "KH", "CTr", "ĐA", "PA", "HD"};
  return std::find(kAnnexes.begin(), kAnnexes.end(), type_code) != kAnnexes.end();
}

}  // namespace rasoat::context
