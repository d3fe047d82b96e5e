#include "reference/between.hpp"

#include <algorithm>
#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reference/change.hpp"
#include "reference/clause.hpp"
#include "reference/relation_words.hpp"

namespace rasoat {
namespace {

using namespace relation_words;
using grammar::operator""_word;

bool is_quote(std::string_view mark) {
  return mark == "\"" || mark == "“" || mark == "”" || mark == "(" || mark == ")" || mark == ":";
}

// Labels, numbers and title words before the first word that says something.
bool is_label(const Token& token) {
  if (token.role == kPinpoint || token.role == kTitle || token.role == kMark) return true;
  return token.word.has_digit || (token.word.letters == 1 && !token.word.capital);
}

// "Để", "Nhằm".
bool is_purpose(const Token& token) {
  return token.word.key == "để"_word || token.word.key == "nhằm"_word;
}

// The cue that stands just before the mention, words that may part them left out; gives its place among the
// tokens.
std::size_t read_cue(const std::vector<Token>& tokens, Between& found) {
  bool annexed = false;
  for (std::size_t i = tokens.size(); i-- > 0;) {
    const Token& token = tokens[i];
    if (is_relation(token)) {
      found.cue = static_cast<Relation>(token.role);
      return i;
    }
    if (token.role >= kPassive && token.role < kLight) {
      found.cue = static_cast<Relation>(token.role - kPassive);
      found.passive = true;
      return i;
    }
    if (token.role == kAnnex) annexed = true;
    if (token.role == kShort) found.short_form = true;
    const bool passed = token.role == kLight || token.role == kAnnex || token.role == kPinpoint ||
                        token.role == kMeeting || (token.role == kMark && is_quote(token.text)) || annexed;
    if (!passed) break;
  }
  return tokens.size();
}

// "đã quy định tại khoản 1 Điều 4" + mention tells where something stands; inside an open “ the mention is
// quoted.
bool describes(const std::vector<Token>& tokens) {
  bool quoted = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].role == kMark && tokens[i].text == "“") quoted = true;
    if (tokens[i].role == kMark && tokens[i].text == "”") quoted = false;
    const bool tells = tokens[i].role == kTitle && i + 1 < tokens.size() && tokens[i + 1].role == kLight;
    if (tells && i + 3 >= tokens.size()) return true;
  }
  return quoted;
}

// The sentence before the colon that the clause stands under or ends with, from its start on.
std::string_view announcing(std::string_view lead, std::string_view text, const ClauseEnds& ends) {
  std::string_view sentence = ends.announcing;
  if (sentence.empty()) {
    const std::size_t last = ends.clause.find_last_not_of(" \n");
    if (last == std::string_view::npos || ends.clause[last] != ':') return {};
    sentence = ends.clause.substr(0, last);
  }
  if (sentence.data() != text.data()) return sentence;
  return {lead.data(), lead.size() + sentence.size()};
}

// "… và bãi bỏ", "…, thay thế"; not "sửa đổi, bãi bỏ", one phrase.
bool begins_second_task(const std::vector<Token>& tokens, std::size_t cue) {
  if (cue == 0 || cue >= tokens.size()) return false;
  const Token& before = tokens[cue - 1];
  const bool joint = before.role == kJoint || (before.role == kMark && before.text == ",");
  return joint && (cue == 1 || !is_change(tokens[cue - 2]));
}

bool opens_list(const std::vector<Token>& tokens) {
  return !tokens.empty() && tokens.front().role == kMark &&
         (tokens.front().text == "(" || tokens.front().text == ":") &&
         std::all_of(tokens.begin() + 1, tokens.end(),
                     [](const Token& token) { return token.role == kJoint; });
}

// "các Quyết định của Bộ trưởng …": documents by their kind, their numbers to come.
bool names_documents(std::string_view clause) {
  const std::string_view words = clause.substr(grammar::gap_length(clause));
  const grammar::Word several = grammar::read_word(words);
  if (several.key != "các"_word && several.key != "những"_word) return false;
  const std::string_view after = words.substr(several.length);
  const std::string_view next = after.substr(grammar::gap_length(after));
  return !next.empty() && grammar::read_word(next).capital && grammar::read_type_word(next);
}

// "đề xuất sửa đổi", "rà soát, kiến nghị sửa đổi", "trình Chính phủ sửa đổi": somebody is to change it.
bool is_planned(const std::vector<Token>& tokens, std::size_t cue) {
  constexpr std::size_t kFarthest = 4;
  if (cue >= tokens.size()) return false;
  for (std::size_t i = cue; i-- > 0 && cue - i <= kFarthest;) {
    if (tokens[i].role == kPlans) return true;
    if (tokens[i].role == kMark && tokens[i].text != ",") return false;
  }
  return false;
}

// A place in the document, and what joins it to the one before.
bool is_listed(const std::vector<Token>& tokens) {
  return std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return token.role == kJoint || token.role == kAnnex || token.role == kPinpoint || token.role == kLight ||
           (token.role == kMark && (token.text == "," || is_quote(token.text)));
  });
}

// "Căn cứ …;", and on the next line "Thực hiện Chỉ thị …;".
bool begins_line(std::string_view clause, const Token& word) {
  const auto before = clause.substr(0, static_cast<std::size_t>(word.text.data() - clause.data()));
  return word.word.capital && before.find('\n') != std::string_view::npos;
}

}  // namespace

Between read_between(std::string_view lead, std::string_view text, std::string_view own_type) {
  Between found;
  const ClauseEnds ends = last_clause(text);
  found.boundary = ends.boundary;
  found.semicolon = ends.semicolon;
  found.article = ends.article;
  found.clause = ends.clause.size();
  if (const std::string_view sentence = announcing(lead, text, ends); !sentence.empty()) {
    found.announces = ends.title ? titled_change(sentence) : announced_change(sentence);
    found.in_line = ends.in_line;
    found.task = announced_task(sentence);
  }
  const std::vector<Token> tokens = tokens_of(ends.clause);
  const std::size_t cue_at = read_cue(tokens, found);
  // "Thực hiện các văn bản: Chỉ thị số …" on one line.
  if (!found.cue && ends.announcing.empty()) found.cue = found.task;

  const auto opening = std::find_if_not(tokens.begin(), tokens.end(), is_label);
  found.bare = opening == tokens.end();
  if (opening != tokens.end() && is_relation(*opening)) {
    found.leads = static_cast<Relation>(opening->role);
    // To adjust is said of quantities as often as of documents.
    const bool adjusts = opening->word.key == "điều"_word;
    if (*found.leads <= Relation::supplements && !adjusts) found.opens = found.leads;
  }
  found.directive = read_directive(ends.clause, tokens, static_cast<std::size_t>(opening - tokens.begin()));
  constexpr std::size_t kDeep = 8;  // words
  const bool purpose = found.leads || (opening != tokens.end() && is_purpose(*opening));
  found.deep = !purpose && cue_at < tokens.size() && cue_at >= kDeep;
  found.new_basis =
      (opening != tokens.end() && (opening->role == kProposal || found.leads == Relation::based_on ||
                                   (found.leads && begins_line(ends.clause, *opening)))) ||
      names_documents(ends.clause);
  found.planned = is_planned(tokens, cue_at);
  found.and_cue = begins_second_task(tokens, cue_at);
  found.and_last = !tokens.empty() && tokens.back().role == kJoint;
  // "và điểm d khoản 4 Điều 1 Nghị định …"
  const auto before_place = std::find_if(tokens.rbegin(), tokens.rend(), [](const Token& token) {
    return token.role != kPinpoint && !(token.role == kMark && token.text == ",");
  });
  found.and_place =
      before_place != tokens.rbegin() && before_place != tokens.rend() && before_place->role == kJoint;
  found.comma_last = !tokens.empty() && tokens.back().role == kMark && tokens.back().text == ",";
  found.tied =
      !tokens.empty() && !describes(tokens) &&
      (tokens.back().role == kLight || tokens.back().role == kAnnex || tokens.back().role == kPinpoint);
  found.listed = is_listed(tokens);
  found.opens_list = opens_list(tokens);
  found.joined = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.role == kApart && i < cue_at) found.apart = true;
    if (token.role == kProposal) found.proposal = true;
    if (token.role == kMeeting && found.cue == Relation::implements) found.cue = Relation::reports_on;
    // "quy định chi tiết một số điều và biện pháp thi hành": one phrase, two verbs.
    const bool guides = token.role == static_cast<std::uint32_t>(Relation::guides);
    if (guides && i < cue_at && found.cue == Relation::implements) found.cue = Relation::guides;
    if (i < cue_at) {
      const std::string_view rest =
          ends.clause.substr(static_cast<std::size_t>(token.text.data() - ends.clause.data()));
      const auto type = grammar::read_type_word(rest, token.word);
      if (type && token.word.capital) found.other_noun = true;
      // "quy định" in small letters is a verb, and so is one that begins the title of the mention before.
      const bool verb = type && type->type->word == "Quy định" && (i == 0 || !token.word.capital);
      if (type && !own_type.empty() && type->type->code == own_type && !verb) found.own_noun = true;
    }
    const bool joint = token.role == kJoint || token.role == kAnnex ||
                       (token.role == kMark && (token.text == "," || is_quote(token.text)));
    if (!joint) found.joined = false;
  }
  if (found.cue == Relation::guides) found.apart = false;
  // "… theo Thông tư A và bổ sung Nghị định B": a second task.
  if (cue_at == 1 && tokens.front().role == kJoint) found.apart = true;
  for (const Token& token : tokens) {
    if (token.role == kMark && (is_quote(token.text) || token.text == ",")) continue;
    found.titled = token.role == kTitle;
    break;
  }
  return found;
}

}  // namespace rasoat
