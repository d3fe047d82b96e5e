#include "reference/directive.hpp"

#include <algorithm>
#include <utility>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using namespace relation_words;
using grammar::operator""_word;

constexpr std::uint32_t kNot = 100;

const grammar::PhraseTable& vocabulary() {
  static const grammar::PhraseTable table = [] {
    constexpr std::pair<std::string_view, std::uint32_t> kKinds[] = {
        {"ordered", static_cast<std::uint32_t>(Occasion::ordered)},
        {"asked", static_cast<std::uint32_t>(Occasion::asked)},
        {"task", static_cast<std::uint32_t>(Occasion::task)},
        {"received", static_cast<std::uint32_t>(Occasion::received)},
        {"said", static_cast<std::uint32_t>(Occasion::said)},
        {"told", static_cast<std::uint32_t>(Occasion::told)},
        {"not", kNot}};
    grammar::PhraseTable made;
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("directive_words.tsv"), {"words", "kind"})) {
      for (const auto& [name, kind] : kKinds) {
        if (row[1] == name) made.add(row[0], kind);
      }
    }
    return made;
  }();
  return table;
}

class Reader {
 public:
  Reader(std::string_view clause, const std::vector<Token>& tokens) : clause_(clause), tokens_(tokens) {}

  DirectiveWords read(std::size_t lead) const {
    DirectiveWords found;
    if (is_received()) found.occasion = Occasion::received;
    if (is_told(lead)) found.occasion = Occasion::told;
    if (!reaches_mention()) return found;
    // "Để thực hiện …", "Nhằm triển khai …"
    if (lead < tokens_.size() && is_purpose(lead)) ++lead;
    if (lead < tokens_.size() && is_verb(lead) && attached(lead + 1)) {
      found.verb = verb_at(lead);
      found.follows = key_of(lead) == "theo"_word;
      found.occasion = asks(lead) ? Occasion::asked : gives_to_do(lead + 1);
    }
    for (std::size_t i = tokens_.size(); i-- > 0;) {
      if (!is_relation(tokens_[i])) continue;
      if (attached(i + 1)) found.last = verb_at(i);
      break;
    }
    found.further = begins_further();
    return found;
  }

 private:
  std::string_view rest_at(std::size_t i) const {
    return clause_.substr(static_cast<std::size_t>(tokens_[i].text.data() - clause_.data()));
  }
  grammar::WordKey key_of(std::size_t i) const { return tokens_[i].word.key; }
  bool is_mark(std::size_t i, std::string_view mark) const {
    return tokens_[i].role == kMark && tokens_[i].text == mark;
  }
  bool is_purpose(std::size_t i) const { return key_of(i) == "để"_word || key_of(i) == "nhằm"_word; }

  // "Theo đề nghị" is one phrase: who proposes.
  bool asks(std::size_t i) const { return tokens_[i].role == kProposal && key_of(i) == "theo"_word; }
  bool is_verb(std::size_t i) const { return asks(i) || (is_relation(tokens_[i]) && !is_change(tokens_[i])); }
  Relation verb_at(std::size_t i) const {
    return is_relation(tokens_[i]) ? static_cast<Relation>(tokens_[i].role) : Relation::based_on;
  }

  Occasion occasion_at(std::size_t i) const {
    if (i >= tokens_.size()) return Occasion::none;
    const auto phrase = vocabulary().longest(rest_at(i), tokens_[i].word);
    return phrase && phrase->value < kNot ? static_cast<Occasion>(phrase->value) : Occasion::none;
  }

  Occasion gives_to_do(std::size_t i) const {
    const Occasion occasion = occasion_at(i);
    return occasion <= Occasion::task ? occasion : Occasion::none;
  }

  // "tại", "trong", a place in the document, "(", "và" or a comma stand just before the mention.
  bool reaches_mention() const {
    if (tokens_.empty()) return false;
    const Token& last = tokens_.back();
    const std::size_t at = tokens_.size() - 1;
    return last.role == kLight || last.role == kPinpoint || last.role == kJoint || is_mark(at, ",") ||
           is_mark(at, "(") || key_of(at) == "trong"_word;
  }

  // From the token on nothing but one noun phrase: after no comma a subject, a purpose or another verb
  // begins, and no words of another are quoted.
  bool attached(std::size_t from) const {
    for (std::size_t i = from; i < tokens_.size(); ++i) {
      if (is_mark(i, "“") || is_mark(i, "\"") || is_mark(i, ":") || is_change(tokens_[i])) return false;
      if (is_mark(i, ",") && i + 1 < tokens_.size() && begins_clause(i + 1)) return false;
    }
    return true;
  }
  bool begins_clause(std::size_t i) const {
    const grammar::Word& word = tokens_[i].word;
    if (word.capital) return true;
    if (gives_to_do(i) != Occasion::none) return false;
    return tokens_[i].role == kApart || is_relation(tokens_[i]) || word.key == "các"_word ||
           word.key == "đã"_word;
  }

  // "Tại" + mention, or a day, a body and that it issued what follows.
  bool is_told(std::size_t lead) const {
    if (lead >= tokens_.size()) return false;
    const std::size_t last = tokens_.size() - 1;
    if (key_of(lead) == "tại"_word) return lead == last;
    return key_of(lead) == "ngày"_word && occasion_at(last) == Occasion::told && !denies(last - 1);
  }

  // "nhận được" + mention, and nobody says that it was not.
  bool is_received() const {
    for (std::size_t i = tokens_.size(); i-- > 0;) {
      const bool passed = tokens_[i].role == kLight || is_mark(i, "(");
      if (!passed && ends_received(i)) return true;
      if (!passed && tokens_.size() - i > 4) return false;
    }
    return false;
  }
  // A phrase that starts at the token takes up all that is left but light words.
  bool ends_received(std::size_t start) const {
    const auto phrase = vocabulary().longest(rest_at(start), tokens_[start].word);
    if (!phrase || phrase->value != static_cast<std::uint32_t>(Occasion::received)) return false;
    const char* const end = rest_at(start).data() + phrase->length;
    for (std::size_t i = start + 1; i < tokens_.size(); ++i) {
      if (tokens_[i].text.data() >= end && tokens_[i].role != kLight) return false;
    }
    return start == 0 || !denies(start - 1);
  }
  bool denies(std::size_t i) const {
    const auto phrase = vocabulary().longest(rest_at(i), tokens_[i].word);
    return phrase && phrase->value == kNot;
  }

  bool begins_further() const {
    if (tokens_.back().role == kJoint || is_mark(tokens_.size() - 1, ",")) return false;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const bool begins = i == 0 || tokens_[i - 1].role == kJoint || is_mark(i - 1, ",");
      if (!begins) continue;
      const Occasion occasion = occasion_at(i);
      if ((occasion == Occasion::ordered || occasion == Occasion::said) && attached(i)) return true;
    }
    return false;
  }

  std::string_view clause_;
  const std::vector<Token>& tokens_;
};

}  // namespace

DirectiveWords read_directive(std::string_view clause, const std::vector<Token>& tokens, std::size_t lead) {
  return Reader(clause, tokens).read(lead);
}

}  // namespace rasoat
