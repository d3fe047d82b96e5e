#include "reference/between.hpp"

#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/pinpoint.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/table.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// Values above the relations' in the vocabulary.
enum Role : std::uint32_t { kLight = 100, kTitle, kApart, kMeeting, kAnnex, kShort, kJoint, kLapses, kProposal, kWord, kMark, kPinpoint };

// Passive phrases ("được sửa đổi, bổ sung bởi"): the relation, plus this.
constexpr std::uint32_t kPassive = 50;

const grammar::PhraseTable& vocabulary() {
  static const grammar::PhraseTable table = [] {
    grammar::PhraseTable made;
    const std::pair<std::string_view, Role> kRoles[] = {{"light", kLight}, {"title", kTitle}, {"apart", kApart},
                                                        {"meeting", kMeeting}, {"annex", kAnnex}, {"short", kShort},
                                                        {"joint", kJoint}, {"lapses", kLapses}, {"proposal", kProposal}};
    for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file("relation_words.tsv"), {"words", "relation"})) {
      std::uint32_t value = kWord;
      if (const auto known = relation(row[1])) value = static_cast<std::uint32_t>(*known);
      if (row[1].starts_with("passive ")) {
        if (const auto known = relation(row[1].substr(8))) value = kPassive + static_cast<std::uint32_t>(*known);
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

// The last place in the text after which a new clause begins; sets what kind of end it was.
std::string_view last_clause(std::string_view text, Between& found) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool list_item = c == '\n' && at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+');
    const bool paragraph = c == '\n' && at + 1 < text.size() && text[at + 1] == '\n';
    const bool stop = c == '.' && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n') &&
                      (at == 0 || text[at - 1] < '0' || text[at - 1] > '9');
    if (paragraph || stop || list_item) {
      found.boundary = true;
      start = at + 1;
    } else if (c == ';') {
      found.semicolon = true;
      start = at + 1;
    }
  }
  return text.substr(start);
}

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

bool is_quote(std::string_view mark) { return mark == "\"" || mark == "“" || mark == "”" || mark == "(" || mark == ")" || mark == ":"; }

}  // namespace

Between read_between(std::string_view text, std::string_view own_type) {
  Between found;
  const std::vector<Token> tokens = tokens_of(last_clause(text, found));
  bool annexed = false;
  std::size_t cue_at = tokens.size();
  for (std::size_t i = tokens.size(); i-- > 0;) {
    const Token& token = tokens[i];
    if (token.role <= static_cast<std::uint32_t>(Relation::cites)) {
      found.cue = static_cast<Relation>(token.role);
      cue_at = i;
      break;
    }
    if (token.role >= kPassive && token.role < kLight) {
      found.cue = static_cast<Relation>(token.role - kPassive);
      found.passive = true;
      cue_at = i;
      break;
    }
    if (token.role == kAnnex) annexed = true;
    if (token.role == kShort) found.short_form = true;
    const bool passed = token.role == kLight || token.role == kAnnex || token.role == kPinpoint || token.role == kMeeting ||
                        (token.role == kMark && is_quote(token.text)) || annexed;
    if (!passed) break;
  }
  found.joined = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.role == kApart && i < cue_at) found.apart = true;
    if (token.role == kProposal) found.proposal = true;
    if (token.role == kMeeting && found.cue == Relation::implements) found.cue = Relation::reports_on;
    if (i < cue_at && grammar::read_type_word(token.text) && grammar::read_type_word(token.text)->type->code == own_type) found.own_noun = true;
    const bool joint = token.role == kJoint || token.role == kAnnex || (token.role == kMark && (token.text == "," || is_quote(token.text)));
    if (!joint) found.joined = false;
  }
  for (const Token& token : tokens) {
    if (token.role == kMark && (is_quote(token.text) || token.text == ",")) continue;
    found.titled = token.role == kTitle;
    break;
  }
  // A type word is two words: look for it in the text, not token by token.
  if (!found.own_noun && !own_type.empty()) {
    for (std::size_t i = 0; i < std::min(cue_at, tokens.size()); ++i) {
      const std::string_view rest(tokens[i].text.data(), static_cast<std::size_t>(text.data() + text.size() - tokens[i].text.data()));
      const auto type = grammar::read_type_word(rest);
      if (type && type->type->code == own_type) found.own_noun = true;
    }
  }
  return found;
}

bool lapses_after(std::string_view text) {
  for (std::size_t at = 0; at < text.size() && at < 160;) {
    const std::string_view rest = text.substr(at);
    if (rest[0] == ';' || rest.starts_with("\n\n") || rest.starts_with(". ")) return false;
    const grammar::Word word = grammar::read_word(rest);
    if (word.length != 0) {
      const auto phrase = vocabulary().longest(rest);
      if (phrase && phrase->value == kLapses) return true;
    }
    at += word.length != 0 ? word.length : utf8::decode(rest).length;
  }
  return false;
}

}  // namespace rasoat
