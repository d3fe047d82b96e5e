#include "reference/change.hpp"

#include <algorithm>

#include "document/folded.hpp"
#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reference/clause.hpp"
#include "reference/relation_words.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using namespace relation_words;
using grammar::operator""_word;

// "các Quyết định", "những văn bản", "02 Nghị quyết": documents, and more than one.
bool names_several(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const grammar::Word word = grammar::read_word(text.substr(at));
    if (word.length == 0) {
      at += utf8::decode(text.substr(at)).length;
      continue;
    }
    at += word.length;
    if (word.key != "các"_word && word.key != "những"_word && !word.has_digit) continue;
    const std::string_view after = text.substr(at);
    const std::string_view next = after.substr(grammar::gap_length(after));
    if (next.size() < after.size() && !next.empty() && grammar::read_type_word(next)) return true;
  }
  return false;
}

bool part_stands_after_verb(std::string_view clause, std::string_view part) {
  const std::size_t at = clause.rfind(part);
  return at != std::string_view::npos && clause.find("hay thế", at) == std::string_view::npos &&
         clause.find("ãi bỏ", at) == std::string_view::npos;
}

}  // namespace

std::optional<Relation> announced_change(std::string_view sentence) {
  const std::vector<Token> tokens = tokens_of(sentence);
  const auto verb = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) {
    return is_change(token) || token.role == kLapses;
  });
  if (verb == tokens.end()) return std::nullopt;
  if (verb->role == kLapses) return Relation::repeals;
  const auto change = static_cast<Relation>(verb->role);
  const std::string end = one_line(sentence);
  const bool listed = end.ends_with("sau") || end.ends_with("sau đây") || end.ends_with("gồm");
  if (change == Relation::replaces || change == Relation::repeals) {
    const bool alone =
        std::all_of(verb + 1, tokens.end(), [](const Token& token) { return token.role == kMark; });
    return listed || alone || names_several(sentence) ? std::optional(change) : std::nullopt;
  }
  return listed && !end.ends_with("như sau") && names_several(sentence) ? std::optional(change)
                                                                        : std::nullopt;
}

std::optional<Relation> titled_change(std::string_view title) {
  const std::vector<Token> tokens = tokens_of(title);
  const auto verb = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) {
    return token.role != kMark && token.role != kPinpoint && !token.word.has_digit;
  });
  if (verb == tokens.end() || !is_change(*verb) || !names_several(title)) return std::nullopt;
  return announced_change(title);
}

std::optional<Relation> announced_task(std::string_view sentence) {
  constexpr std::size_t kLongest = 200;
  if (sentence.size() > kLongest || !names_several(sentence)) return std::nullopt;
  const std::vector<Token> tokens = tokens_of(sentence);
  const auto verb = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) {
    return token.role != kMark && token.role != kPinpoint;
  });
  if (verb == tokens.end() || !is_relation(*verb)) return std::nullopt;
  const auto task = static_cast<Relation>(verb->role);
  return task == Relation::implements || task == Relation::based_on ? std::optional(task) : std::nullopt;
}

Relation change_of_part(std::string_view view, Offset from, Offset start, Relation relation) {
  if (relation != Relation::replaces && relation != Relation::repeals) return relation;
  constexpr Offset kFarthest = 400;
  from = std::max(std::min(from, start), start - std::min(start, kFarthest));
  const std::string before = one_line(last_clause(view.substr(from, start - from)).clause) + ' ';
  for (const std::string_view part : {"Điều ", "khoản ", "điểm ", "một số ", "mẫu số", "Mẫu số", "biểu mẫu",
                                      "Biểu mẫu", "Mẫu ", "Phụ lục", "cụm từ", "Mục "}) {
    if (part_stands_after_verb(before, part)) return Relation::amends;
  }
  return relation;
}

bool lapses_after(std::string_view text) {
  constexpr std::size_t kFarthest = 700;
  bool title = false;  // "… về sửa đổi, bổ sung …": what the document is about
  for (std::size_t at = 0; at < text.size() && at < kFarthest;) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\n\n")) return false;
    if (rest[0] == '.' && (rest.size() == 1 || rest[1] == ' ' || rest[1] == '\n')) return false;
    if (rest[0] == ';') {
      // "X; Y hết hiệu lực": a list of documents goes on, anything else does not.
      const std::string_view next = rest.substr(1 + grammar::gap_length(rest.substr(1)));
      if (next.empty() || !grammar::read_type_word(next)) return false;
      title = false;
    }
    const grammar::Word word = grammar::read_word(rest);
    if (word.length != 0) {
      const auto role = role_of(rest);
      if (role == kLapses) return true;
      if (word.key == "này"_word) return false;
      title = title || role == kTitle;
      if (role && !title && *role < static_cast<std::uint32_t>(Relation::supplements)) return false;
    }
    at += word.length != 0 ? word.length : utf8::decode(rest).length;
  }
  return false;
}

bool stays_after(std::string_view text) {
  const std::string_view next = text.substr(grammar::gap_length(text));
  return next.size() < text.size() && role_of(next) == kStays;
}

}  // namespace rasoat
