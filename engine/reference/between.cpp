#include "reference/between.hpp"

#include <algorithm>
#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/pinpoint.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/table.hpp"
#include "reference/clause.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

// Values above the relations' in the vocabulary.
enum Role : std::uint32_t {
  kLight = 100,
  kTitle,
  kApart,
  kMeeting,
  kAnnex,
  kShort,
  kJoint,
  kLapses,
  kProposal,
  kWord,
  kMark,
  kPinpoint
};

// Passive phrases ("được sửa đổi, bổ sung bởi"): the relation, plus this.
constexpr std::uint32_t kPassive = 50;

const grammar::PhraseTable& vocabulary() {
  static const grammar::PhraseTable table = [] {
    grammar::PhraseTable made;
    const std::pair<std::string_view, Role> kRoles[] = {
        {"light", kLight}, {"title", kTitle}, {"apart", kApart},   {"meeting", kMeeting},  {"annex", kAnnex},
        {"short", kShort}, {"joint", kJoint}, {"lapses", kLapses}, {"proposal", kProposal}};
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("relation_words.tsv"), {"words", "relation"})) {
      std::uint32_t value = kWord;
      if (const auto known = relation(row[1])) value = static_cast<std::uint32_t>(*known);
      if (row[1].starts_with("passive ")) {
        if (const auto known = relation(row[1].substr(8)))
          value = kPassive + static_cast<std::uint32_t>(*known);
      }
      for (const auto& [name, role] : kRoles) {
        if (row[1] == name) value = role;
      }
      made.add(row[0], value);
    }
    return made;
  }();
  return table;
}

struct Token {
  std::uint32_t role = kWord;
  std::string_view text;
};

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  while (!text.empty()) {
    const grammar::Word word = grammar::read_word(text);
    std::size_t length = word.length;
    std::uint32_t role = kWord;
    if (length == 0) {
      length = utf8::decode(text).length;
      role = kMark;
    } else if (const std::uint32_t place = grammar::pinpoint_length(text)) {
      length = place;
      role = kPinpoint;
    } else if (const auto phrase = vocabulary().longest(text)) {
      length = phrase->length;
      role = phrase->value;
    }
    if (text[0] != ' ' && text[0] != '\n') tokens.push_back({role, text.substr(0, length)});
    text.remove_prefix(length);
  }
  return tokens;
}

bool is_quote(std::string_view mark) {
  return mark == "\"" || mark == "“" || mark == "”" || mark == "(" || mark == ")" || mark == ":";
}

bool is_relation(const Token& token) {
  return token.role <= static_cast<std::uint32_t>(Relation::cites);
}

// Labels, numbers and title words before the first word that says something.
bool is_label(const Token& token) {
  if (token.role == kPinpoint || token.role == kTitle || token.role == kMark) return true;
  const grammar::Word word = grammar::read_word(token.text);
  return word.has_digit || (word.letters == 1 && !word.capital);
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

std::optional<Relation> first_change(std::string_view text) {
  for (const Token& token : tokens_of(text)) {
    if (token.role <= static_cast<std::uint32_t>(Relation::supplements))
      return static_cast<Relation>(token.role);
    if (token.role == kLapses) return Relation::repeals;
  }
  return std::nullopt;
}

}  // namespace

Between read_between(std::string_view text, std::string_view own_type) {
  Between found;
  const ClauseEnds ends = last_clause(text);
  found.boundary = ends.boundary;
  found.semicolon = ends.semicolon;
  found.article = ends.article;
  if (!ends.announcing.empty()) found.announces = first_change(ends.announcing);
  const std::vector<Token> tokens = tokens_of(ends.clause);
  const std::size_t cue_at = read_cue(tokens, found);

  const auto opening = std::find_if_not(tokens.begin(), tokens.end(), is_label);
  if (opening != tokens.end() && is_relation(*opening)) {
    found.leads = static_cast<Relation>(opening->role);
    // To adjust is said of quantities as often as of documents.
    const bool adjusts = grammar::read_word(opening->text).key == "điều"_word;
    if (*found.leads <= Relation::supplements && !adjusts) found.opens = found.leads;
  }
  found.new_basis =
      opening != tokens.end() && (opening->role == kProposal || found.leads == Relation::based_on);
  found.and_last = !tokens.empty() && tokens.back().role == kJoint;
  found.tied =
      !tokens.empty() && !describes(tokens) &&
      (tokens.back().role == kLight || tokens.back().role == kAnnex || tokens.back().role == kPinpoint);
  found.joined = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.role == kApart && i < cue_at) found.apart = true;
    if (token.role == kProposal) found.proposal = true;
    if (token.role == kMeeting && found.cue == Relation::implements) found.cue = Relation::reports_on;
    // "quy định chi tiết một số điều và biện pháp thi hành": one phrase, two verbs.
    const bool guides = token.role == static_cast<std::uint32_t>(Relation::guides);
    if (guides && i < cue_at && found.cue == Relation::implements) found.cue = Relation::guides;
    if (i < cue_at && !own_type.empty()) {
      const std::string_view rest =
          ends.clause.substr(static_cast<std::size_t>(token.text.data() - ends.clause.data()));
      const auto type = grammar::read_type_word(rest);
      // "quy định" in small letters is a verb.
      const bool verb = type && type->type->word == "Quy định" && !grammar::read_word(rest).capital;
      if (type && type->type->code == own_type && !verb) found.own_noun = true;
    }
    const bool joint = token.role == kJoint || token.role == kAnnex ||
                       (token.role == kMark && (token.text == "," || is_quote(token.text)));
    if (!joint) found.joined = false;
  }
  if (found.cue == Relation::guides) found.apart = false;
  for (const Token& token : tokens) {
    if (token.role == kMark && (is_quote(token.text) || token.text == ",")) continue;
    found.titled = token.role == kTitle;
    break;
  }
  return found;
}

bool lapses_after(std::string_view text) {
  constexpr std::size_t kFarthest = 700;
  for (std::size_t at = 0; at < text.size() && at < kFarthest;) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\n\n")) return false;
    if (rest[0] == '.' && (rest.size() == 1 || rest[1] == ' ' || rest[1] == '\n')) return false;
    if (rest[0] == ';') {
      // "X; Y hết hiệu lực": a list of documents goes on, anything else does not.
      const std::string_view next = rest.substr(1 + grammar::gap_length(rest.substr(1)));
      if (next.empty() || !grammar::read_type_word(next)) return false;
    }
    const grammar::Word word = grammar::read_word(rest);
    if (word.length != 0) {
      const auto phrase = vocabulary().longest(rest);
      if (phrase && phrase->value == kLapses) return true;
      if (word.key == "này"_word) return false;
      if (phrase && is_relation({phrase->value, {}}) &&
          phrase->value < static_cast<std::uint32_t>(Relation::supplements))
        return false;
    }
    at += word.length != 0 ? word.length : utf8::decode(rest).length;
  }
  return false;
}

}  // namespace rasoat
