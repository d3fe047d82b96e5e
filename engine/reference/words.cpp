#include "reference/words.hpp"

#include <initializer_list>

#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/word_set.hpp"
#include "reference/before.hpp"

namespace rasoat::words {
namespace {

using grammar::operator""_word;

grammar::PhraseTable table_of(std::initializer_list<const char*> phrases) {
  grammar::PhraseTable table;
  for (const char* phrase : phrases) table.add(phrase, 0);
  return table;
}

Offset length_in(const grammar::PhraseTable& table, std::string_view text) {
  const auto match = table.longest(text);
  return match ? match->length : 0;
}

}  // namespace

bool ends_a_name(std::string_view text) {
  static const grammar::PhraseTable table =
      table_of({"của",       "về",       "ngày",       "và",        "được",      "đã",  "là",      "có",
                "thì",       "theo",     "trong",      "tại",       "để",        "cho", "với",     "gắn",
                "thực hiện", "quy định", "ban hành",   "phê duyệt", "hướng dẫn", "nêu", "khi",     "do",
                "phải",      "hoặc",     "sau đây",    "còn",       "sẽ",        "đến", "từ",      "cũng",
                "nhằm",      "trên",     "triển khai", "ra",        "kèm",       "như", "sửa đổi", "bổ sung",
                "thay thế",  "đối với",  "qua",        "bằng",      "giai đoạn", "vào", "này",     "cùng",
                "hết",       "khóa",     "trước",      "sau",       "không",     "mà",  "nên",     "nếu",
                "vẫn",       "đang",     "giao",       "yêu cầu",   "đề ra",     "ở"});
  return length_in(table, text) != 0;
}

bool goes_on(std::string_view text) {
  if (!text.starts_with(' ')) return false;
  const grammar::WordKey next = grammar::read_word(text.substr(1)).key;
  return next == year || next == of || next == "ngày"_word;
}

Offset back_pointing_length(std::string_view text, const grammar::Word& first) {
  static const grammar::PhraseTable table =
      table_of({"nêu trên", "nói trên", "trên đây", "trên", "đã nêu", "vừa nêu"});
  const auto match = table.longest(text, first);
  const Offset length = match ? match->length : 0;
  // "trên phạm vi cả nước" is a place.
  if (length == std::string_view("trên").size()) {
    const std::string_view rest = text.substr(length);
    if (!rest.empty() && std::string_view(",.;)").find(rest[0]) == std::string_view::npos) return 0;
  }
  return length;
}

bool starts_a_title(std::string_view text) {
  static const grammar::PhraseTable table =
      table_of({"về", "quy định", "hướng dẫn", "phê duyệt", "ban hành", "sửa đổi", "bổ sung", "công bố"});
  const Offset blank = grammar::gap_length(text);
  return blank != 0 && length_in(table, text.substr(blank)) != 0;
}

Offset annexed_title_length(std::string_view text) {
  static constexpr std::initializer_list<const char*> kCarried = {
      "ban hành kèm theo", "được ban hành kèm theo", "đã ban hành kèm theo", "ban hành theo",
      "được ban hành theo"};
  static constexpr std::initializer_list<const char*> kForms = {"mẫu", "biểu mẫu", "phụ lục", "mẫu số"};
  static const grammar::PhraseTable carried = table_of(kCarried);
  static const grammar::PhraseTable forms = table_of(kForms);
  // The first words of all that is looked for: most words of a title are none of them.
  static const grammar::WordSet openings = [&] {
    grammar::WordSet made;
    for (const auto& phrases : {kCarried, kForms})
      for (const char* phrase : phrases) made.add(grammar::read_word(phrase).key);
    for (const grammar::DocumentType& type : grammar::document_types())
      made.add(grammar::read_word(type.word).key);
    return made;
  }();
  constexpr unsigned kMostWords = 40;
  Offset at = 0;
  for (unsigned words = 0; words <= kMostWords; ++words) {
    const Offset title = at;
    Offset next = title + grammar::gap_length(text.substr(title));
    while (next < text.size() && (text[next] == ',' || text[next] == '-' || text[next] == '(')) {
      ++next;
      next += grammar::gap_length(text.substr(next));
    }
    const std::string_view rest = text.substr(next);
    if (rest.empty() || next == title) return 0;
    const grammar::Word word = grammar::read_word(rest);
    if (word.length == 0 || (words == 0 && (word.key == this_one || word.all_capitals))) return 0;
    at = next + word.length;
    if (!openings.contains(word.key)) continue;
    if (forms.longest(rest, word)) return 0;
    if (const auto phrase = carried.longest(rest, word)) {
      const std::string_view after = rest.substr(phrase->length);
      const std::string_view carrier = after.substr(grammar::gap_length(after));
      if (words == 0 || carrier.empty() || !grammar::read_type_word(carrier)) return 0;
      return title;
    }
    if (words > 0 && word.capital && !word.all_capitals && grammar::read_type_word(rest, word)) return 0;
  }
  return 0;
}

bool part_of_another(std::string_view view, Offset at, const grammar::Word& word) {
  constexpr grammar::WordKey kLaw = "luật"_word, kCharter = "điều"_word;
  if (word.key != kLaw && word.key != kCharter) [[likely]]
    return false;
  const Offset end = gap_before(view, at);
  if (end == at) return false;
  constexpr Offset kLongest = 16;
  const auto placed = word_before(view, end, end - std::min(end, kLongest));
  if (!placed) return false;
  const grammar::WordKey before = placed->word.key;
  if (word.key == kCharter) return before == "vốn"_word;
  return before == "pháp"_word || before == "kỷ"_word || before == "quy"_word || before == "học"_word ||
         before == "khoa"_word;
}

Offset charter_length(std::string_view text, const grammar::Word& first) {
  if (!first.capital || first.key != "điều"_word) return 0;
  static const grammar::PhraseTable table = table_of({"Điều lệ"});
  return length_in(table, text);
}

void skip_jointly(std::string_view view, Offset& at) {
  static const grammar::PhraseTable table = table_of({"liên tịch", "liên bộ", "liên", "liên ngành"});
  const std::string_view rest = view.substr(at);
  const Offset length = grammar::read_word(rest).capital ? 0 : length_in(table, rest);
  if (length != 0) at += length + grammar::gap_length(rest.substr(length));
}

Offset passed_by_length(std::string_view text) {
  static const grammar::PhraseTable table =
      table_of({"đã được Quốc hội thông qua", "được Quốc hội thông qua",
                "đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam thông qua",
                "được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam thông qua", "đã được thông qua",
                "được thông qua", "thông qua", "của Quốc hội", "Quốc hội thông qua",
                "đã được Ủy ban Thường vụ Quốc hội thông qua", "đã được Quốc hội khóa XI thông qua",
                "do Quốc hội thông qua", "của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam",
                "được Quốc hội ban hành"});
  return length_in(table, text);
}

}  // namespace rasoat::words
